import { randomInt } from 'node:crypto';
import { parseJson } from '../../platform/http/api.ts';
import { writeEvents } from '../../platform/http/event-stream.ts';
import { type Exchange, jsonText, writeAnswer } from '../../platform/http/exchange.ts';
import { toProblem } from '../../platform/http/problem-response.ts';
import type { PictureAsk } from '../imagine/index.ts';
import { type GeneratedImages, type ImageGeneration, imageGenerationSchema } from './image-contract.ts';
import { openAiError, UnknownModelError } from './openai-error.ts';
import type { Parts } from './parts.ts';

const usualSize = { width: 1_024, height: 1_024 };
const mostSeed = 2 ** 31 - 1;

/** Answers `POST /v1/images/generations`, in one piece or with `stream` as events. Nothing of it is kept. @throws BadRequestError, UnknownModelError, PictureRefusedError */
export async function generateImages(parts: Pick<Parts, 'pictures' | 'clock' | 'log'>, exchange: Exchange, input: unknown): Promise<void> {
  const asked = parseJson(input, imageGenerationSchema);
  const { pictures, clock } = parts;
  if (asked.model != null && asked.model !== 'auto' && asked.model !== pictures.engine) throw new UnknownModelError(asked.model);
  pictures.admit(asked.prompt);
  if (asked.stream === true) return await streamImages(parts, exchange, asked);
  const images = await Promise.all(asksOf(asked, exchange.caller.id).map(pictures.draw));
  const answer: GeneratedImages = { created: Math.floor(clock() / 1_000), data: images.map((bytes) => ({ b64_json: base64(bytes) })), ...saidOf(asked) };
  writeAnswer(exchange.outgoing, jsonText(answer));
}

/** One ask a picture; seeds follow one another, so that the first of many is the one of one. */
function asksOf({ prompt, n, size, output_format: format, background, seed }: ImageGeneration, owner: string): PictureAsk[] {
  const first = seed ?? randomInt(mostSeed);
  return Array.from({ length: n ?? 1 }, (_, at) => ({ owner, prompt, ...(size ?? usualSize), seed: (first + at) % mostSeed, format: format ?? 'png', sticker: background === 'transparent', things: null }));
}

function saidOf({ size, output_format: format, background }: ImageGeneration): Pick<GeneratedImages, 'size' | 'output_format' | 'background'> {
  const { width, height } = size ?? usualSize;
  return { size: `${width}x${height}`, output_format: format ?? 'png', background: background === 'transparent' ? 'transparent' : 'opaque' };
}

/** With the things of the scene coming in one after another as its partial pictures. */
async function streamImages({ pictures, clock, log }: Pick<Parts, 'pictures' | 'clock' | 'log'>, exchange: Exchange, asked: ImageGeneration): Promise<void> {
  const said = saidOf(asked);
  const partials = asked.partial_images ?? 0;
  await writeEvents(exchange, async (stream) => {
    const tell = (type: string, bytes: Uint8Array, more: object) => {
      const data = { type, b64_json: base64(bytes), created_at: Math.floor(clock() / 1_000), ...said, quality: 'auto', ...more };
      stream.send({ event: type, data: JSON.stringify(data) });
    };
    try {
      for (const ask of asksOf(asked, exchange.caller.id)) {
        for (let at = 0; at < partials; at++) {
          if (stream.signal.aborted) return;
          tell('image_generation.partial_image', await pictures.draw({ ...ask, things: at }), { partial_image_index: at });
        }
        if (stream.signal.aborted) return;
        tell('image_generation.completed', await pictures.draw(ask), { usage: { input_tokens: 0, output_tokens: 0, total_tokens: 0, input_tokens_details: { text_tokens: 0, image_tokens: 0 } } });
        if (stream.full) await stream.drained();
      }
    } catch (error) {
      stream.raw(`data: ${JSON.stringify(openAiError(toProblem(error, log)))}\n\n`);
    }
  });
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
