import { createCanvas } from '@napi-rs/canvas';
import sharp, { type Sharp } from 'sharp';
import { openArtFiles } from './art-files.ts';
import type { ComposeAsk, Easel } from './composer.ts';
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
      const whole = ask.scene ?? readPrompt(ask.prompt, { choices: ask.choices }).scene;
      const scene = ask.most == null ? whole : { ...whole, things: whole.things.slice(0, ask.most) };
      const stage = stageScene(scene, { shape: ask.sticker ? 'sticker' : 'square', proportion: ask.height / ask.width, seed: ask.seed, touches: ask.touches }, lexicon().byId);
      const alt = altText(scene, ask.language);
      const { width, height } = ask;
      const bytes = await (ask.accept === 'image/svg+xml' || ask.look === 'paper' ? drawPaper(stage, alt) : drawInClay(stage));
      return { mime: ask.accept, bytes, width, height, alt, scene };

      async function drawPaper(set: Stage, title: string): Promise<Uint8Array> {
        await art.ready(set, 'paper');
        const svg = new TextEncoder().encode(writePaper(set, art.paper, { alt: title, width, height }));
        return ask.accept === 'image/svg+xml' ? svg : await encode(sharp(svg).resize(width, height), ask);
      }

      async function drawInClay(set: Stage): Promise<Uint8Array> {
        await art.ready(set);
        const canvas = createCanvas(width, height);
        const pen = canvas.getContext('2d');
        drawClay(pen, set, art.arts, { width, t: 0, still: true });
        const { data } = pen.getImageData(0, 0, width, height);
        return await encode(sharp(data, { raw: { width, height, channels: 4 } }), ask);
      }
    },
  };
}

async function encode(picture: Sharp, { accept, live }: ComposeAsk): Promise<Uint8Array> {
  if (accept === 'image/png') return await picture.png(live ? { compressionLevel: 3 } : {}).toBuffer();
  return await picture.webp(live ? { effort: 0, quality: 80 } : { effort: 4, quality: 92 }).toBuffer();
}
