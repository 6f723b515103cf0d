/**
 * Draws the contact sheets of docs/imagine: 48 prompts in both languages and all looks, as the server draws a picture that is kept.
 *
 *   node scripts/write-contact-sheet.ts
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import sharp from 'sharp';
import { openEasel } from '../src/rooms/imagine/compose-picture.ts';
import { languageOf } from '../src/rooms/imagine/shared/language.ts';
import type { Look } from '../src/rooms/imagine/shared/scene.ts';
import { prompts } from './contact-sheet-prompts.ts';

const folder = join(import.meta.dirname, '../docs/imagine');
const [columns, rows] = [4, 4];
/** Pixels. */
const [side, gap, caption] = [300, 14, 42];
const [paper, ink, soft] = ['#f7f3ea', '#232a44', '#6b6f80'];

const easel = openEasel();
await mkdir(folder, { recursive: true });
for (let sheet = 0; sheet * columns * rows < prompts.length; sheet++) {
  const some = prompts.slice(sheet * columns * rows, (sheet + 1) * columns * rows);
  const file = join(folder, `contact-sheet-${sheet + 1}.webp`);
  await writeFile(file, await drawSheet(some));
  process.stdout.write(`${file}\n`);
}

async function drawSheet(some: typeof prompts): Promise<Uint8Array> {
  const [width, height] = [gap + columns * (side + gap), gap + Math.ceil(some.length / columns) * (side + caption + gap)];
  const pen = createCanvas(width, height).getContext('2d');
  pen.fillStyle = paper;
  pen.fillRect(0, 0, width, height);
  for (const [n, [look, prompt]] of some.entries()) {
    const [x, y] = [gap + (n % columns) * (side + gap), gap + Math.floor(n / columns) * (side + caption + gap)];
    const { bytes } = await easel.compose({ prompt, seed: 1, width: 2 * side, height: 2 * side, sticker: false, look, touches: {}, choices: {}, accept: 'image/png', language: languageOf(prompt), live: false });
    pen.drawImage(await loadImage(Buffer.from(bytes)), x, y, side, side);
    write(pen, { x, y: y + side, prompt, look });
  }
  return await sharp(pen.canvas.toBuffer('image/png')).webp({ quality: 80, effort: 5 }).toBuffer();
}

function write(pen: SKRSContext2D, { x, y, prompt, look }: { x: number; y: number; prompt: string; look: Look }): void {
  pen.textBaseline = 'top';
  pen.font = '500 14px Pretendard';
  pen.fillStyle = ink;
  pen.fillText(prompt, x, y + 6, side);
  pen.font = '12px Pretendard';
  pen.fillStyle = soft;
  pen.fillText(look, x, y + 25);
}
