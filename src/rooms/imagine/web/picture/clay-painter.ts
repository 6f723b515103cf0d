import { drawClay } from '../../shared/clay/draw-clay.ts';
import type { Stage } from '../../shared/staging/stage.ts';
import { tweenStage } from '../../shared/staging/tween.ts';
import { browserArts, type Prepared } from './browser-arts.ts';

/** `alive`: snow falls, water moves. `held`: a hand is on it, so nothing walks. */
export type Showing = { readonly stage: Stage; readonly alive: boolean; readonly held: boolean };
export type ClayPainter = { show(showing: Showing): void; /** Where the pointer is, -1 to 1 both ways. */ lean(x: number, y: number): void; stop(): void };

const walkMs = 180;
/** How long a scene lives on after somebody did something: then it stands, and costs nothing. */
const aliveMs = 12_000;
const liveFrameMs = 40;
/** Of its time, a living scene takes one part in so many: a slow machine shows fewer pictures and still types well. */
const liveShare = 6;
const mostPixels = 1_024;
/** Units that what is nearest moves when the pointer goes from the middle to the edge. */
const leanUnits = 9;

/**
 * Draws stages on a canvas, within the frame of the change; who moved walks to the new place.
 * @param painted is told after each drawing: how many milliseconds it took, and whether the picture rests now
 */
export function paintClay(canvas: HTMLCanvasElement, painted: (ms: number, rests: boolean) => void): ClayPainter {
  const pen = canvas.getContext('2d');
  const arts = browserArts();
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const born = performance.now();
  let [from, to]: [Stage | undefined, Stage | undefined] = [undefined, undefined];
  let [changedAt, touchedAt, drawnAt, frame, living] = [0, 0, 0, 0, false];
  let [ready, took]: [Prepared | undefined, number] = [undefined, 0];
  let aside = { x: 0, y: 0 };

  const draw = (now: number) => {
    frame = 0;
    if (!to || !pen) return;
    const part = calm.matches || !from ? 1 : (now - changedAt + 16) / walkMs;
    const walking = part < 1;
    const lives = living && !calm.matches;
    if (walking || !lives || now - drawnAt >= Math.max(liveFrameMs, took * liveShare)) {
      const begun = performance.now();
      ready ??= arts.prepare(to);
      const shown = from && walking ? tweenStage(from, ready.stage, part) : ready.stage;
      drawClay(pen, lives ? leaning(shown, aside) : shown, ready.arts, { width: fit(canvas, to), t: (now - born) / 1_000, still: !lives });
      drawnAt = now;
      took = performance.now() - begun;
      painted(took, !walking);
    }
    if (walking || (lives && now - touchedAt < aliveMs)) again();
    else from = to;
  };
  const again = () => void (frame ||= requestAnimationFrame(draw));
  const offArrived = arts.onArrived(() => {
    if (ready?.complete) return;
    ready = undefined;
    again();
  });
  const resized = new ResizeObserver(again);
  resized.observe(canvas);
  return {
    show: ({ stage, alive, held }) => {
      const now = performance.now();
      if (stage !== to) {
        from = held || !to ? undefined : tweenStage(from ?? to, to, (now - changedAt) / walkMs);
        [to, ready, changedAt] = [stage, undefined, now];
      }
      [living, touchedAt] = [alive, now];
      again();
    },
    lean: (x, y) => {
      aside = { x, y };
      touchedAt = performance.now();
      if (living && !calm.matches) again();
    },
    stop: () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      offArrived();
    },
  };
}

/** As if one moved one's head: what is near moves more. */
function leaning(stage: Stage, { x, y }: { x: number; y: number }): Stage {
  if (x === 0 && y === 0) return stage;
  return { ...stage, sprites: stage.sprites.map((sprite) => ({ ...sprite, x: sprite.x - x * leanUnits * (1 - sprite.depth), y: sprite.y - y * leanUnits * 0.3 * (1 - sprite.depth) })) };
}

/** As many pixels as are shown, within bounds. @returns the width */
function fit(canvas: HTMLCanvasElement, { width, height }: Stage): number {
  const most = mostPixels * Math.min(1, width / height);
  const pixels = Math.round(Math.min(most, Math.max(64, canvas.clientWidth) * Math.min(2, devicePixelRatio)));
  const high = Math.round((pixels * height) / width);
  if (canvas.width !== pixels || canvas.height !== high) Object.assign(canvas, { width: pixels, height: high });
  return pixels;
}
