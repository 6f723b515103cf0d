import sharp, { type Sharp } from 'sharp';
import type { Look } from './shared/scene.ts';
import { seeded } from './shared/staging/seeded.ts';

/** The looks that are painted over a clay picture. */
export type PaintedLook = Exclude<Look, 'clay' | 'paper'>;

export const isPainted = (look: Look): look is PaintedLook => look !== 'clay' && look !== 'paper';

type Pixels = { readonly data: Buffer; readonly width: number; readonly height: number };

/**
 * The painter's pass for a picture that is kept. The browser has it as a shader for the picture at hand; here libvips does it beside
 * the main thread. Areas become strokes by a median (the oldest of the filters that keep edges, and the one that libvips has), edges
 * get darker as wet paint does, and paper shows through.
 * @param clay RGBA
 * @returns RGBA of the same size
 */
export async function paintOver(clay: Pixels, look: PaintedLook, seed: number): Promise<Buffer> {
  const { width, height } = clay;
  const raw = { width, height, channels: 4 } as const;
  const stroke = Math.max(3, Math.round(width / strokes[look]) | 1);
  const areas = await sharp(clay.data, { raw }).removeAlpha().median(stroke).raw().toBuffer();
  const rgb = { width, height, channels: 3 } as const;
  const edges = await edgesOf(areas, rgb, look);
  const layers = [{ input: edges, blend: 'multiply' as const }, { input: await paper(width, height, look, seed), blend: 'soft-light' as const }];
  const toned = tone(sharp(areas, { raw: rgb }), look);
  const painted = await toned.composite(layers).png({ compressionLevel: 0 }).toBuffer();
  // Where a sticker is on nothing it stays on nothing.
  const colours = await sharp(painted).removeAlpha().raw().toBuffer();
  const whole = Buffer.from(clay.data);
  for (let at = 0; at < width * height; at++) colours.copy(whole, at * 4, at * 3, at * 3 + 3);
  return whole;
}

/** Strokes across the picture. */
const strokes: Record<PaintedLook, number> = { watercolour: 80, oil: 60, ink: 110, night: 160 };

function tone(picture: Sharp, look: PaintedLook): Sharp {
  switch (look) {
    case 'watercolour':
      return picture.modulate({ saturation: 0.92, brightness: 1.08 }).linear(0.86, 36);
    case 'oil':
      return picture.modulate({ saturation: 1.2 }).linear(1.12, -12);
    case 'ink':
      return picture.modulate({ saturation: 0.16 }).linear(1.25, -8).tint({ r: 236, g: 228, b: 214 });
    case 'night':
      return picture.modulate({ saturation: 0.75 }).linear([0.42, 0.5, 0.74], [4, 8, 26]);
  }
}

/** White, with dark lines where colours meet. */
async function edgesOf(areas: Buffer, raw: { width: number; height: number; channels: 3 }, look: PaintedLook): Promise<Buffer> {
  const kernel = (numbers: number[]) => ({ width: 3, height: 3, kernel: numbers });
  const grey = await sharp(areas, { raw }).blur(look === 'ink' ? 1.1 : 1.6).toColourspace('b-w').raw().toBuffer();
  const one = { width: raw.width, height: raw.height, channels: 1 } as const;
  const [across, down] = await Promise.all([[-1, 0, 1, -2, 0, 2, -1, 0, 1], [-1, -2, -1, 0, 0, 0, 1, 2, 1]].map((numbers) => Promise.all([sharp(grey, { raw: one }).convolve(kernel(numbers)).toColourspace('b-w').raw().toBuffer(), sharp(grey, { raw: one }).convolve(kernel(numbers.map((number) => -number))).toColourspace('b-w').raw().toBuffer()])));
  const strength = { watercolour: 0.9, oil: 0.5, ink: 3.2, night: 0.5 }[look];
  const lines = Buffer.alloc(grey.length);
  for (let at = 0; at < lines.length; at++) {
    const [x, y] = [Math.max(across?.[0]?.[at] ?? 0, across?.[1]?.[at] ?? 0), Math.max(down?.[0]?.[at] ?? 0, down?.[1]?.[at] ?? 0)];
    lines[at] = Math.max(0, 255 - Math.hypot(x, y) * strength);
  }
  return await sharp(lines, { raw: one }).toColourspace('srgb').png({ compressionLevel: 0 }).toBuffer();
}

/** How deep the grain of the paper or canvas is. */
const grains: Record<PaintedLook, number> = { watercolour: 30, oil: 16, ink: 26, night: 8 };

/** Grain about a middle grey, seeded: the same picture gets the same paper. */
async function paper(width: number, height: number, look: PaintedLook, seed: number): Promise<Buffer> {
  const [across, down] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  let state = Math.floor(seeded(seed, look) * 2 ** 32) | 1;
  const grain = Buffer.alloc(across * down);
  for (let at = 0; at < grain.length; at++) {
    // xorshift32 (Marsaglia 2003): a noise of a million points in a millisecond or two.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    grain[at] = 128 + ((state >>> 0) / 2 ** 32 - 0.5) * 2 * grains[look];
  }
  return await sharp(grain, { raw: { width: across, height: down, channels: 1 } }).resize(width, height, { kernel: 'cubic' }).blur(0.7).toColourspace('srgb').png({ compressionLevel: 0 }).toBuffer();
}
