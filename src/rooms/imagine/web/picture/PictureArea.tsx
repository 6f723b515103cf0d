import { type ReactNode, useEffect, useState } from 'react';
import { altText } from '../../shared/alt-text.ts';
import { useLocale } from '../../../../web/ui/words.ts';
import type { Easel } from '../easel/use-easel.ts';
import type { Frame } from '../film/use-film.ts';
import { PaintedPicture } from '../painterly/PaintedPicture.tsx';
import { PaperPicture } from './PaperPicture.tsx';
import { SceneCanvas } from './SceneCanvas.tsx';
import { useGlow } from './use-glow.ts';

type Props = { readonly easel: Easel; /** Of the film, to be seen instead. */ readonly frame: Frame | null; readonly alive: boolean; readonly held: boolean; /** Over the picture. */ readonly children?: ReactNode };

/** The picture as large as the page lets it be, with its own colours around it. */
export function PictureArea({ easel, frame, alive, held, children }: Props) {
  const locale = useLocale();
  const { stage, look } = frame ?? easel;
  const alt = altText(easel.reading.scene, locale);
  const settled = useSettled(alt);
  const { around, glow } = useGlow();
  return (
    <div className="relative grid size-full place-items-center [container-type:size]">
      {look !== 'paper' && stage.backdrop && <div ref={around} aria-hidden="true" className="pointer-events-none absolute -inset-4 h-[calc(100%+8rem)] w-[calc(100%+2rem)] opacity-45 [mask-image:linear-gradient(to_bottom,black_55%,transparent)] dark:opacity-30" />}
      <div data-picture={stage.shape} className={`relative overflow-hidden rounded-lg ${stage.backdrop ? 'bg-plane shadow-sheet' : ''} ${easel.refused === null ? '' : 'opacity-40'}`} style={{ width: `min(100cqw, 100cqh * ${stage.width / stage.height})`, aspectRatio: `${stage.width} / ${stage.height}` }}>
        {look === 'paper' && <PaperPicture stage={stage} alt={alt} />}
        {look === 'clay' && <SceneCanvas stage={stage} alt={alt} alive={alive} held={held || frame !== null} onPainted={glow} />}
        {look !== 'paper' && look !== 'clay' && <PaintedPicture stage={stage} look={look} alt={alt} held={held || frame !== null} onPainted={glow} />}
        {children}
      </div>
      <output className="sr-only">{settled}</output>
    </div>
  );
}

/** Nobody wants to hear a picture told anew at each letter. */
const quietMs = 1_800;

/** A text once it has stood for a while. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), quietMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
