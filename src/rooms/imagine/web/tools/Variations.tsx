import { useMemo, useState } from 'react';
import { Button } from '../../../../web/ui/Button.tsx';
import { m } from '../../../../web/ui/words.ts';
import { lexicon } from '../../shared/lexicon/find-words.ts';
import { stageScene } from '../../shared/staging/stage-scene.ts';
import { rollSeed } from '../easel/recipe.ts';
import type { Easel } from '../easel/use-easel.ts';
import { LittleScene } from '../picture/LittleScene.tsx';

const rollFour = (): number[] => Array.from({ length: 4 }, rollSeed);

/** Four other arrangements of the same scene, to pick from. */
export function Variations({ easel }: { readonly easel: Easel }) {
  const [seeds, setSeeds] = useState(rollFour);
  const { recipe: { shape, touches, seed: current }, reading, look } = easel;
  const stages = useMemo(() => seeds.map((seed) => ({ seed, stage: stageScene(reading.scene, { shape, seed, touches }, lexicon().byId) })), [seeds, reading, shape, touches]);
  return (
    <div className="flex items-center gap-2 rounded-lg bg-sheet p-3 shadow-sheet">
      <ul aria-label={m.imagine_variations()} className="grid min-w-0 grow grid-cols-4 gap-2">
        {stages.map(({ seed, stage }, index) => (
          <li key={seed}>
            <button type="button" aria-label={m.imagine_variation({ number: index + 1 })} aria-pressed={seed === current} onClick={() => easel.change({ seed }, `seed ${seed}`)} className="block w-full overflow-hidden rounded-md bg-plane outline-offset-1 hover:brightness-105 aria-pressed:outline-2 aria-pressed:outline-persimmon-text">
              <LittleScene stage={stage} look={look} width={220} className="h-auto max-w-full" />
            </button>
          </li>
        ))}
      </ul>
      <Button small look="quiet" icon="dice" onClick={() => setSeeds(rollFour())}>{m.imagine_four_others()}</Button>
    </div>
  );
}
