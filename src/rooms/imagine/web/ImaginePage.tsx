import { useTitle } from '../../../web/ui/use-title.ts';
import { m, useLocale } from '../../../web/ui/words.ts';
import { altText } from '../shared/alt-text.ts';
import { PaperPicture } from './PaperPicture.tsx';
import { PromptField } from './PromptField.tsx';
import { SceneCanvas } from './SceneCanvas.tsx';
import { emptyRecipe, useRecipe } from './use-recipe.ts';
import { WordRow } from './WordRow.tsx';

/** The picture fills the page, the field floats below it. */
export default function ImaginePage() {
  const locale = useLocale();
  const state = useRecipe(emptyRecipe);
  const { recipe, reading, stage } = state;
  useTitle(m.imagine_title());
  const alt = altText(reading.scene, locale);
  return (
    <div className="relative mx-auto flex w-full max-w-5xl grow flex-col gap-4 px-4 py-4 sm:px-8">
      <h1 className="sr-only">{m.imagine_title()}</h1>
      <div className="grid min-h-0 place-items-center overflow-hidden rounded-xl">
        {recipe.look === 'paper' ? <PaperPicture stage={stage} alt={alt} className="max-h-[70dvh] w-full rounded-xl" /> : <SceneCanvas stage={stage} alt={alt} alive className="max-h-[70dvh] max-w-full rounded-xl" />}
      </div>
      <PromptField value={recipe.prompt} onType={state.type} />
      <WordRow prompt={recipe.prompt} reading={reading} onChoose={state.choose} />
    </div>
  );
}
