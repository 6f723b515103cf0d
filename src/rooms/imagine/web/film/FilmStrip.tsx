import { memo, useEffect, useRef } from 'react';
import { IconButton } from '../../../../web/ui/IconButton.tsx';
import { m } from '../../../../web/ui/words.ts';
import { LittleScene } from '../picture/LittleScene.tsx';
import type { Film, Frame } from './use-film.ts';

/** The typing as a film: a look at a frame shows it, a press goes back to it. */
export function FilmStrip({ film, onPick }: { readonly film: Film; readonly onPick: (frame: Frame) => void }) {
  const strip = useRef<HTMLOListElement>(null);
  const { frames, shown } = film;
  const { length } = frames;
  useEffect(() => void (length > 0 && strip.current?.scrollTo({ left: strip.current.scrollWidth })), [length]);
  if (length < 2) return null;
  return (
    <div className="flex items-center gap-1">
      <IconButton small icon={film.playing ? 'pause' : 'play'} label={film.playing ? m.imagine_film_stop() : m.imagine_film_play()} tipAlign="start" onClick={film.play} />
      <ol ref={strip} aria-label={m.imagine_film()} onPointerLeave={() => film.playing || film.look(null)} className="flex min-w-0 grow gap-1 overflow-x-auto rounded-md p-0.5">
        {frames.map((frame, index) => (
          <li key={frame.id} className="shrink-0">
            <button
              type="button"
              aria-label={m.imagine_film_frame({ number: index + 1, prompt: frame.recipe.prompt })}
              aria-current={frame === shown || undefined}
              onPointerEnter={({ pointerType }) => void (pointerType === 'mouse' && film.look(frame))}
              onFocus={({ currentTarget }) => void (currentTarget.matches(':focus-visible') && film.look(frame))}
              onBlur={() => film.playing || film.look(null)}
              onClick={() => {
                film.look(null);
                onPick(frame);
              }}
              className="block overflow-hidden rounded-sm bg-plane opacity-80 outline-offset-1 hover:opacity-100 aria-[current]:opacity-100 aria-[current]:outline-2 aria-[current]:outline-persimmon"
            >
              <FrameScene frame={frame} />
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

const high = 46;

/** Drawn once: the film grows with the typing, and must not cost more with each letter. */
const FrameScene = memo(function FrameScene({ frame: { stage, look } }: { readonly frame: Frame }) {
  return <LittleScene later stage={stage} look={look} width={Math.round((high * stage.width) / stage.height)} />;
});
