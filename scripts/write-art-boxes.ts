/**
 * Measures where each picture of the art packages is drawn on: the box of what is not transparent. To be run after an update of
 * `@lobehub/fluent-emoji-3d` or `@iconify-json/noto`; writes src/rooms/imagine/shared/art/boxes.json.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, type Image, loadImage } from '@napi-rs/canvas';

const require = createRequire(import.meta.url);
const side = 128;
/** Skin tones and hair are not told apart here. */
const variant = /1f3f[b-f]|1f9b[0-3]/;

type Box = readonly [x: number, y: number, width: number, height: number];

function measure(image: Image): Box {
  const canvas = createCanvas(side, side);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0, side, side);
  const { data } = context.getImageData(0, 0, side, side);
  let [left, top, right, bottom] = [side, side, -1, -1];
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if ((data[(y * side + x) * 4 + 3] ?? 0) < 24) continue;
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    }
  }
  const part = (pixels: number) => Math.round((pixels / side) * 1_000) / 1_000;
  return [part(left), part(top), part(right + 1 - left), part(bottom + 1 - top)];
}

async function measureClay(): Promise<Record<string, Box>> {
  const folder = join(dirname(require.resolve('@lobehub/fluent-emoji-3d/package.json')), 'assets');
  const boxes: Record<string, Box> = {};
  for (const file of readdirSync(folder).toSorted()) {
    const code = file.replace('.webp', '').replaceAll('-fe0f', '');
    if (!variant.test(code)) boxes[code] = measure(await loadImage(join(folder, file)));
  }
  return boxes;
}

async function measurePaper(): Promise<Record<string, Box>> {
  const { icons } = JSON.parse(readFileSync(require.resolve('@iconify-json/noto/icons.json'), 'utf8')) as { icons: Record<string, { body: string }> };
  const names = JSON.parse(readFileSync(require.resolve('@iconify-json/noto/chars.json'), 'utf8')) as Record<string, string>;
  const boxes: Record<string, Box> = {};
  for (const [code, name] of Object.entries(names)) {
    const icon = icons[name];
    if (variant.test(code) || !icon) continue;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${side}" height="${side}" viewBox="0 0 128 128">${icon.body}</svg>`;
    boxes[code.replaceAll('-fe0f', '')] = measure(await loadImage(Buffer.from(svg)));
  }
  return boxes;
}

const lines = (boxes: Record<string, Box>) => Object.entries(boxes).map(([code, box]) => `"${code}":${JSON.stringify(box)}`).join(',\n');
const file = join(import.meta.dirname, '../src/rooms/imagine/shared/art/boxes.json');
writeFileSync(file, `{"clay":{\n${lines(await measureClay())}\n},"paper":{\n${lines(await measurePaper())}\n}}\n`);
