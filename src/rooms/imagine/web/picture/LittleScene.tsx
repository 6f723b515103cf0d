import { useEffect, useRef } from 'react';
import { drawClay } from '../../shared/clay/draw-clay.ts';
import { writePaper } from '../../shared/paper/write-paper.ts';
import type { Look } from '../../shared/scene.ts';
import type { Stage } from '../../shared/staging/stage.ts';
import { browserArts, readVector } from './browser-arts.ts';

type Props = { readonly stage: Stage; readonly look?: Look; /** CSS pixels. */ readonly width: number; /** Left out: whatever stands beside it says what it is. */ readonly alt?: string; /** It can wait until what is typed has been drawn. */ readonly later?: boolean; readonly className?: string };

const laterMs = 400;

/** A stage drawn once, and again when art for it came: for choices, the film, and pages of a story. */
export function LittleScene({ stage, look = 'clay', width, alt, later = false, className = '' }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const arts = browserArts();
    let [stopped, frame] = [false, 0];
    const draw = () => {
      frame = 0;
      if (stopped || !canvas.current) return;
      const complete = look === 'paper' ? drawPaper(canvas.current, stage, width) : drawInClay(canvas.current, stage, width);
      if (complete) off();
    };
    const off = arts.onArrived(() => void (frame ||= requestAnimationFrame(draw)));
    const timer = setTimeout(() => void (frame ||= requestAnimationFrame(draw)), later ? laterMs : 0);
    return () => {
      stopped = true;
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      off();
    };
  }, [stage, look, width, later]);
  const named = alt === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alt };
  return <canvas ref={canvas} {...named} className={`block ${className}`} style={{ width, aspectRatio: `${stage.width} / ${stage.height}` }} />;
}

/** @returns whether all the art was there */
function drawInClay(canvas: HTMLCanvasElement, stage: Stage, width: number): boolean {
  const { stage: shown, arts, complete } = browserArts().prepare(stage);
  const pen = fit(canvas, stage, width).getContext('2d');
  if (pen) drawClay(pen, shown, arts, { width: canvas.width, t: 0, still: true });
  return complete;
}

function drawPaper(canvas: HTMLCanvasElement, stage: Stage, width: number): boolean {
  const complete = browserArts().wantPaper(stage);
  const { width: pixels, height } = fit(canvas, stage, width);
  void readVector(writePaper(stage, browserArts().paper, { alt: '', width: pixels, height })).then((vector) => {
    const pen = canvas.getContext('2d');
    pen?.clearRect(0, 0, pixels, height);
    pen?.drawImage(vector, 0, 0, pixels, height);
  });
  return complete;
}

function fit(canvas: HTMLCanvasElement, stage: Stage, width: number): HTMLCanvasElement {
  const pixels = Math.round(width * Math.min(2, devicePixelRatio));
  const height = Math.round((pixels * stage.height) / stage.width);
  if (canvas.width !== pixels || canvas.height !== height) Object.assign(canvas, { width: pixels, height });
  return canvas;
}
