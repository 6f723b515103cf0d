import { useState } from 'react';
import { IconButton } from '../../../web/ui/IconButton.tsx';
import { Notice } from '../../../web/ui/Notice.tsx';
import { goTo } from '../../../web/ui/navigate.tsx';
import { useTitle } from '../../../web/ui/use-title.ts';
import { m } from '../../../web/ui/words.ts';
import type { Refuse } from './easel/easel-state.ts';
import { useEasel } from './easel/use-easel.ts';
import { useFirstRecipe } from './easel/use-first-recipe.ts';
import { useRemembering } from './easel/use-remembering.ts';
import { type Recipe, rollSeed } from './easel/recipe.ts';
import { refuseLong } from './easel/refuse-long.ts';
import { type DraftPlace, recallSeed } from './easel/remembered.ts';
import { EmptyEasel } from './EmptyEasel.tsx';
import { FilmStrip } from './film/FilmStrip.tsx';
import { useFilm } from './film/use-film.ts';
import { HandLayer } from './picture/HandLayer.tsx';
import { PictureArea } from './picture/PictureArea.tsx';
import { PromptField } from './PromptField.tsx';
import { Opening } from './Opening.tsx';
import { Options } from './tools/Options.tsx';
import { type Folded, Toolbar } from './tools/Toolbar.tsx';
import { useKeeping } from './tools/use-keeping.ts';
import { Variations } from './tools/Variations.tsx';
import { WordRow } from './word-row/WordRow.tsx';

export type ImagineProps = {
  /** Words to begin with. */
  readonly prompt?: string | undefined;
  /** A kept picture to open and change. */
  readonly from?: string | undefined;
  readonly refuse: Refuse;
  /** Begins a talk with these words. */
  readonly onTalk: (words: string) => void;
};

/** The picture is there while one types. */
export default function ImaginePage({ prompt, from, refuse, onTalk }: ImagineProps) {
  const first = useFirstRecipe({ prompt, from });
  if (first.kind !== 'ready') return <Opening state={first} />;
  return <Easel key={`${from} ${prompt}`} first={first.recipe} place={first.place} from={from} refuse={refuseLong(refuse)} onTalk={onTalk} />;
}

function Easel({ first, place, from, refuse, onTalk }: Pick<ImagineProps, 'from' | 'refuse' | 'onTalk'> & { readonly first: Recipe; readonly place: DraftPlace }) {
  const easel = useEasel(() => first, refuse);
  const film = useFilm(easel);
  const keeping = useKeeping(easel, from);
  const { alive, setAlive } = useRemembering(easel.recipe, place);
  const [held, setHeld] = useState(false);
  const [unfolded, setUnfolded] = useState<Folded>(null);
  useTitle(m.imagine_title());
  const { recipe, refused } = easel;
  const empty = recipe.prompt.trim() === '';
  return (
    <div className="flex grow flex-col overflow-x-clip">
      <h1 className="sr-only">{m.imagine_title()}</h1>
      <div className="relative min-h-56 grow basis-0">
        {empty ? <EmptyEasel onTake={(text) => easel.type({ prompt: text, caret: null })} /> : (
          <div className="absolute inset-0 sm:p-4 sm:pb-2">
            <PictureArea easel={easel} frame={film.shown} alive={alive} held={held}>
              {film.shown === null && refused === null && <HandLayer easel={easel} onHeld={setHeld} />}
            </PictureArea>
          </div>
        )}
      </div>
      <div className="relative z-10 mx-auto flex w-full max-w-3xl shrink-0 flex-col gap-1.5 px-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] sm:px-4 sm:pb-4">
        {refused !== null && <Notice><output>{refused}</output></Notice>}
        {unfolded === 'options' && <Options easel={easel} alive={alive} onAlive={setAlive} />}
        {unfolded === 'variations' && <Variations easel={easel} />}
        <div className="rounded-xl bg-sheet p-1.5 shadow-float outline-1 outline-line transition-[outline-color] focus-within:outline-edge">
          <PromptField value={recipe.prompt} onType={easel.type} onClear={() => easel.change({ prompt: '', touches: {}, seed: recallSeed() ?? rollSeed() }, 'clear')} />
          <WordRow easel={easel} />
          <Toolbar easel={easel} keeping={keeping} unfolded={unfolded} onUnfold={setUnfolded} onTalk={onTalk} />
        </div>
        <FilmStrip film={film} onPick={(frame) => easel.change(frame.recipe, `film ${frame.id}`)} />
        <Foot />
      </div>
    </div>
  );
}

/** What this is, and the ways on. */
function Foot() {
  return (
    <div className="flex items-center gap-1 pl-2">
      <p className="min-w-0 grow text-xs text-ink-faint">{m.imagine_scene_note()}</p>
      <IconButton small icon="book" label={m.imagine_story()} tipAlign="end" onClick={() => goTo('/imagine/story')} />
      <IconButton small icon="gallery" label={m.imagine_gallery()} tipAlign="end" onClick={() => goTo('/imagine/gallery')} />
    </div>
  );
}
