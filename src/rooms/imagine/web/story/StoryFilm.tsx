import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../../../../web/ui/IconButton.tsx';
import { m } from '../../../../web/ui/words.ts';
import type { Stage } from '../../shared/staging/stage.ts';
import { SceneCanvas } from '../picture/SceneCanvas.tsx';

export type Page = { readonly sentence: string; readonly alt: string; readonly stage: Stage };

/** Long enough to read a sentence aloud. */
const readingMs = (sentence: string): number => 2_600 + sentence.length * 55;

/** The pages of a story one after another, as large as the screen. */
export function StoryFilm({ pages, onClose }: { readonly pages: readonly Page[]; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(true);
  const page = pages[Math.min(at, pages.length - 1)];
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    if (!playing || !page) return undefined;
    const timer = setTimeout(() => (at < pages.length - 1 ? setAt(at + 1) : setPlaying(false)), readingMs(page.sentence));
    return () => clearTimeout(timer);
  }, [playing, at, page, pages.length]);
  const leaf = (by: number) => {
    setPlaying(false);
    setAt(Math.min(pages.length - 1, Math.max(0, at + by)));
  };
  if (!page) return null;
  return (
    <dialog
      ref={dialog}
      aria-label={m.imagine_story_film()}
      onClose={onClose}
      onKeyDown={({ key }) => {
        if (key === 'ArrowRight') leaf(1);
        if (key === 'ArrowLeft') leaf(-1);
      }}
      className="m-0 size-full max-h-none max-w-none bg-paper-deep text-ink"
    >
      <div className="flex size-full flex-col items-center justify-center gap-5 p-4">
        <div className="relative overflow-hidden rounded-lg shadow-sheet" style={{ width: 'min(100%, 120dvh)', aspectRatio: `${page.stage.width} / ${page.stage.height}` }}>
          <SceneCanvas stage={page.stage} alt={page.alt} alive />
        </div>
        <p aria-live="polite" className="measure min-h-16 text-center text-lg">{page.sentence}</p>
        <div className="flex items-center gap-1">
          <IconButton icon="left" label={m.imagine_story_back()} disabled={at === 0} onClick={() => leaf(-1)} />
          <IconButton icon={playing ? 'pause' : 'play'} label={playing ? m.imagine_film_stop() : m.imagine_film_play()} onClick={() => setPlaying(!playing)} />
          <IconButton icon="right" label={m.imagine_story_on()} disabled={at >= pages.length - 1} onClick={() => leaf(1)} />
          <IconButton icon="close" label={m.ui_close()} onClick={() => dialog.current?.close()} />
        </div>
      </div>
    </dialog>
  );
}
