import sharp from 'sharp';
import { expect, test } from 'vitest';
import { paintOver } from './paint-over.ts';

/** A red disc, before blue or on nothing. */
async function clay(background: { r: number; g: number; b: number; alpha: number }) {
  const disc = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="160" height="160"><circle cx="80" cy="80" r="50" fill="#d33"/></svg>');
  const { data, info } = await sharp({ create: { width: 160, height: 160, channels: 4, background } }).composite([{ input: disc }]).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const looks = ['watercolour', 'oil', 'ink', 'night'] as const;

test('each look paints another picture, and the same for the same seed', async () => {
  const picture = await clay({ r: 60, g: 90, b: 200, alpha: 1 });
  const painted = await Promise.all(looks.map((look) => paintOver(picture, look, 3)));
  expect(new Set(painted.map((pixels) => pixels.toString('base64'))).size).toBe(looks.length);
  expect((await paintOver(picture, 'oil', 3)).equals(painted[1] ?? Buffer.alloc(0))).toBe(true);
  for (const pixels of painted) expect(pixels).toHaveLength(picture.data.length);
});

test('ink has hardly any colour, and what is on nothing stays on nothing', async () => {
  const picture = await clay({ r: 0, g: 0, b: 0, alpha: 0 });
  const [ink, oil] = await Promise.all([paintOver(picture, 'ink', 1), paintOver(picture, 'oil', 1)]);
  const middle = (80 * 160 + 80) * 4;
  const spread = (pixels: Buffer) => Math.max(...pixels.subarray(middle, middle + 3)) - Math.min(...pixels.subarray(middle, middle + 3));
  expect(spread(ink)).toBeLessThan(60);
  expect(spread(oil)).toBeGreaterThan(100);
  expect([ink[3], ink[middle + 3]]).toEqual([0, 255]);
});
