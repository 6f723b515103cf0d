import { setImmediate as nextTurn } from 'node:timers/promises';
import sharp from 'sharp';

const seconds = 3;
const framesASecond = 12;
/** Snow that has fallen is not where it began: the last frames fade into those that came before the first. */
const fadingFrames = 8;

/**
 * A living scene as a loop without a seam: animated WebP.
 * @param paint RGBA at a time in seconds; it may lie before 0
 */
export async function drawLoop(paint: (t: number) => Uint8ClampedArray, { width, height }: { readonly width: number; readonly height: number }): Promise<Uint8Array> {
  const count = seconds * framesASecond;
  const frames = Buffer.alloc(width * height * 4 * count);
  for (let n = 0; n < count; n++) {
    const t = n / framesASecond;
    const frame = paint(t);
    const fading = n - (count - fadingFrames);
    if (fading >= 0) blend(frame, paint(t - seconds), (fading + 1) / (fadingFrames + 1));
    frames.set(frame, n * frame.length);
    // Other people's requests come in between.
    await nextTurn();
  }
  const delay = Array.from({ length: count }, () => Math.round(1_000 / framesASecond));
  return await sharp(frames, { raw: { width, height: height * count, channels: 4, pageHeight: height } }).webp({ effort: 2, quality: 82, loop: 0, delay }).toBuffer();
}

/** @param share of `other`, 0 to 1 */
function blend(frame: Uint8ClampedArray, other: Uint8ClampedArray, share: number): void {
  for (let at = 0; at < frame.length; at++) frame[at] = (frame[at] ?? 0) * (1 - share) + (other[at] ?? 0) * share;
}
