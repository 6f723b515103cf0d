import { createCanvas } from '@napi-rs/canvas';
import sharp, { type Sharp } from 'sharp';
import { type ArtFiles, openArtFiles } from './art-files.ts';
import type { ComposeAsk, Easel } from './composer.ts';
import { drawLoop } from './draw-loop.ts';
import { isPainted, paintOver } from './paint-over.ts';
import { altText } from './shared/alt-text.ts';
import { drawClay } from './shared/clay/draw-clay.ts';
import { lexicon } from './shared/lexicon/find-words.ts';
import { writePaper } from './shared/paper/write-paper.ts';
import { readPrompt } from './shared/reading/read-prompt.ts';
import { stageScene } from './shared/staging/stage-scene.ts';
import type { Stage } from './shared/staging/stage.ts';

/** Opens the art; it is read when it is needed. */
export function openEasel(): Easel {
  const art = openArtFiles();
  return {
    compose: async (ask) => {
      const { scene, stage, alt } = arrange(ask);
      const { accept: mime, width, height } = ask;
      const bytes = await (mime === 'image/svg+xml' || ask.look === 'paper' ? drawPaper(art, stage, alt, ask) : drawStill(art, stage, ask));
      return { mime, bytes, width, height, alt, scene };
    },
    loop: async (ask) => {
      const { stage } = arrange(ask);
      await art.ready(stage);
      return await drawLoop((t) => paint(art, stage, ask, t), ask);
    },
  };
}

function arrange(ask: ComposeAsk) {
  const whole = ask.scene ?? readPrompt(ask.prompt, { choices: ask.choices }).scene;
  const scene = ask.most == null ? whole : { ...whole, things: whole.things.slice(0, ask.most) };
  const stage = stageScene(scene, { shape: ask.sticker ? 'sticker' : 'square', proportion: ask.height / ask.width, seed: ask.seed, touches: ask.touches }, lexicon().byId);
  return { scene, stage, alt: altText(scene, ask.language) };
}

async function drawPaper(art: ArtFiles, stage: Stage, alt: string, ask: ComposeAsk): Promise<Uint8Array> {
  const { accept, width, height } = ask;
  await art.ready(stage, 'paper');
  const svg = new TextEncoder().encode(writePaper(stage, art.paper, { alt, width, height }));
  return accept === 'image/svg+xml' ? svg : await encode(sharp(svg).resize(width, height), ask);
}

async function drawStill(art: ArtFiles, stage: Stage, ask: ComposeAsk): Promise<Uint8Array> {
  await art.ready(stage);
  const { width, height, look } = ask;
  const clay = paint(art, stage, ask, null);
  const painted = isPainted(look) && !ask.live ? await paintOver({ data: Buffer.from(clay.buffer, clay.byteOffset, clay.byteLength), width, height }, look, ask.seed) : clay;
  return await encode(sharp(painted, { raw: { width, height, channels: 4 } }), ask);
}

/** @param t seconds; null: a still. @returns RGBA */
function paint(art: ArtFiles, stage: Stage, { width, height }: ComposeAsk, t: number | null): Uint8ClampedArray {
  const pen = createCanvas(width, height).getContext('2d');
  drawClay(pen, stage, art.arts, { width, t: t ?? 0, still: t === null });
  return pen.getImageData(0, 0, width, height).data;
}

async function encode(picture: Sharp, { accept, live }: ComposeAsk): Promise<Uint8Array> {
  if (accept === 'image/png') return await picture.png(live ? { compressionLevel: 3 } : {}).toBuffer();
  return await picture.webp(live ? { effort: 0, quality: 80 } : { effort: 4, quality: 92 }).toBuffer();
}
