import { useEffect, useRef } from 'react';
import { drawClay } from '../shared/clay/draw-clay.ts';
import type { Stage } from '../shared/staging/stage.ts';
import { tweenStage } from '../shared/staging/tween.ts';
import { browserArts } from './browser-arts.ts';

const walkMs = 180;
/** How long a scene lives on after somebody did something: then it stands, and costs nothing. */
const aliveMs = 12_000;
const liveFrameMs = 40;
const mostPixels = 1_024;

type Props = { readonly stage: Stage; /** What is to be seen, in words. */ readonly alt: string; /** Snow falls, water moves. */ readonly alive: boolean; readonly className?: string };

/** A stage in clay. It draws within the frame of the change; who moved walks to the new place. */
export function SceneCanvas({ stage, alt, alive, className = '' }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<Painter | null>(null);
  useEffect(() => {
    if (!canvas.current) return;
    painter.current = createPainter(canvas.current);
    return () => painter.current?.stop();
  }, []);
  useEffect(() => painter.current?.show(stage, alive), [stage, alive]);
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> can't be drawn on at each letter
  return <canvas ref={canvas} role="img" aria-label={alt} className={className} style={{ aspectRatio: `${stage.width} / ${stage.height}` }} />;
}

type Painter = { show(stage: Stage, alive: boolean): void; stop(): void };

function createPainter(canvas: HTMLCanvasElement): Painter {
  const pen = canvas.getContext('2d', { alpha: true });
  const arts = browserArts();
  const born = performance.now();
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let [from, to]: [Stage | undefined, Stage | undefined] = [undefined, undefined];
  let [changedAt, drawnAt, frame, living] = [0, 0, 0, false];

  const draw = (now: number) => {
    frame = 0;
    if (!to || !pen) return;
    const part = calm.matches ? 1 : (now - changedAt + 40) / walkMs;
    const walking = from !== undefined && part < 1;
    if (walking || now - drawnAt >= liveFrameMs || !living) {
      const shown = from ? tweenStage(from, to, part) : to;
      const width = fit(canvas, to);
      arts.want(to, 'clay');
      drawClay(pen, shown, arts.clay, { width, t: (now - born) / 1_000, still: calm.matches });
      drawnAt = now;
    }
    if (walking || (living && !calm.matches && now - changedAt < aliveMs)) again();
  };
  const again = () => void (frame ||= requestAnimationFrame(draw));
  const arrived = () => again();
  arts.onArrived(arrived);
  return {
    show: (stage, alive) => {
      from = to && tweenStage(from ?? to, to, (performance.now() - changedAt) / walkMs);
      to = stage;
      living = alive;
      changedAt = performance.now();
      again();
    },
    stop: () => {
      cancelAnimationFrame(frame);
      arts.offArrived(arrived);
    },
  };
}

/** As many pixels as are shown, within bounds. @returns the width */
function fit(canvas: HTMLCanvasElement, { width, height }: Stage): number {
  const shown = Math.max(1, canvas.clientWidth) * Math.min(2, devicePixelRatio);
  const pixels = Math.round(Math.min(mostPixels, shown));
  const high = Math.round((pixels * height) / width);
  if (canvas.width !== pixels || canvas.height !== high) Object.assign(canvas, { width: pixels, height: high });
  return pixels;
}
