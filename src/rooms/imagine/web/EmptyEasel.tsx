import { useMemo } from 'react';
import { m, useLocale } from '../../../web/ui/words.ts';
import { lexicon } from '../shared/lexicon/find-words.ts';
import { readPrompt } from '../shared/reading/read-prompt.ts';
import { stageScene } from '../shared/staging/stage-scene.ts';
import { LittleScene } from './picture/LittleScene.tsx';
import { promptsToTry } from './prompts-to-try.ts';

/** Nothing typed yet: what one could type, each as the little scene that it becomes. */
export function EmptyEasel({ onTake }: { readonly onTake: (prompt: string) => void }) {
  const locale = useLocale();
  const scenes = useMemo(() => promptsToTry[locale].map((prompt, index) => ({ prompt, stage: stageScene(readPrompt(prompt).scene, { shape: 'square', seed: index + 3 }, lexicon().byId) })), [locale]);
  return (
    <div className="absolute inset-0 flex overflow-y-auto">
      <div className="m-auto flex w-full max-w-3xl flex-col gap-4 px-4 py-4">
        <div className="flex flex-col gap-1">
          <p className="text-xl font-semibold">{m.imagine_empty_title()}</p>
          <p className="measure text-sm text-ink-soft">{m.imagine_empty()}</p>
        </div>
        <ul aria-label={m.imagine_try()} className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {scenes.map(({ prompt, stage }) => (
            <li key={prompt}>
              <button type="button" onClick={() => onTake(prompt)} className="flex w-full flex-col gap-1.5 rounded-lg text-left text-sm text-ink-soft hover:text-ink">
                <LittleScene stage={stage} width={260} className="h-auto max-w-full rounded-lg" />
                <span className="px-1">{prompt}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
