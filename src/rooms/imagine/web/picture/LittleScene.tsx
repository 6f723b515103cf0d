import { useEffect, useRef } from 'react';
import { drawClay } from '../../shared/clay/draw-clay.ts';
import { writePaper } from '../../shared/paper/write-paper.ts';
import type { Look } from '../../shared/scene.ts';
import type { Stage } from '../../shared/staging/stage.ts';
import { browserArts, readVector } from './browser-arts.ts';

type Props = { readonly stage: Stage; readonly look?: Look; /** CSS pixels. */ readonly width: number; /** Left out: whatever stands beside it says what it is. */ readonly alt?: string; readonly className?: string };

/** A stage drawn once, and again when art for it came: for choices, the film, and pages of a story. */
export function LittleScene({ stage, look = 'clay', width, alt, className = '' }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const arts = browserArts();
    const drawn = look === 'paper' ? 'paper' : 'clay';
    let [stopped, frame] = [false, 0];
    const draw = () => {
      frame = 0;
      if (stopped || !canvas.current) return;
      if (arts.want(stage, drawn)) off();
      void drawOn(canvas.current, stage, { paper: drawn === 'paper', width });
    };
    const off = arts.onArrived(() => void (frame ||= requestAnimationFrame(draw)));
    frame = requestAnimationFrame(draw);
    return () => {
      stopped = true;
      cancelAnimationFrame(frame);
      off();
    };
  }, [stage, look, width]);
  const named = alt === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alt };
  return <canvas ref={canvas} {...named} className={`block ${className}`} style={{ width, aspectRatio: `${stage.width} / ${stage.height}` }} />;
}

async function drawOn(canvas: HTMLCanvasElement, stage: Stage, { paper, width }: { paper: boolean; width: number }): Promise<void> {
  const pixels = Math.round(width * Math.min(2, devicePixelRatio));
  const high = Math.round((pixels * stage.height) / stage.width);
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const vector = paper ? await readVector(writePaper(stage, browserArts().paper, { alt: '', width: pixels, height: high })) : undefined;
  if (canvas.width !== pixels || canvas.height !== high) Object.assign(canvas, { width: pixels, height: high });
  if (vector) {
    pen.clearRect(0, 0, pixels, high);
    pen.drawImage(vector, 0, 0, pixels, high);
  } else drawClay(pen, stage, browserArts().clay, { width: pixels, t: 0, still: true });
}
