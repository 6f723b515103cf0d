/** The shapes of OpenAI's image generation that Modu takes. Fields that are not here are ignored. */
import { z } from 'zod';

const sides = { least: 64, most: 1_536 };

/** `auto`, or pixels such as `1024x1536`. */
const sizeSchema = z.string().max(20).transform((text, ctx) => {
  if (text === 'auto') return { width: 1_024, height: 1_024 };
  const [, width = '', height = ''] = /^(\d{2,4})x(\d{2,4})$/.exec(text) ?? [];
  const [across, down] = [Number(width), Number(height)];
  const fits = (pixels: number) => pixels >= sides.least && pixels <= sides.most;
  if (fits(across) && fits(down) && across / down <= 3 && down / across <= 3) return { width: across, height: down };
  ctx.addIssue({ code: 'custom', message: `"auto", or WIDTHxHEIGHT with sides of ${sides.least} to ${sides.most} pixels, none more than three times the other.` });
  return z.NEVER;
});

/** POST /v1/images/generations */
export const imageGenerationSchema = z.object({
  prompt: z.string().max(2_000).transform((text) => text.replaceAll('\0', '').toWellFormed()),
  model: z.string().max(300).nullish(),
  n: z.int().min(1).max(10).nullish(),
  size: sizeSchema.nullish(),
  response_format: z.literal('b64_json', 'Pictures come as b64_json; nothing is kept that a URL could point at.').nullish(),
  output_format: z.enum(['png', 'webp'], 'png or webp.').nullish(),
  background: z.enum(['auto', 'opaque', 'transparent']).nullish(),
  stream: z.boolean().nullish(),
  partial_images: z.int().min(0).max(3).nullish(),
  /** Beyond OpenAI's: the same prompt, size and seed give the same picture. */
  seed: z.int().min(0).max(2 ** 31 - 1).nullish(),
});
export type ImageGeneration = z.output<typeof imageGenerationSchema>;

export const generatedImagesSchema = z.object({
  created: z.int(),
  data: z.array(z.object({ b64_json: z.string() })),
  size: z.string(),
  output_format: z.string(),
  background: z.string(),
});
export type GeneratedImages = z.infer<typeof generatedImagesSchema>;
