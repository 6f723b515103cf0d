/** The shapes of the imagine room, shared by its routes, its socket, its pages and `/api/openapi.json`. */
import { z } from 'zod';
import { looks, shapes } from './shared/scene.ts';

/** UTF-16 units; a longer prompt is refused with words, nothing is cut in silence. */
export const maxPromptLength = 2_000;
export const maxSeed = 2 ** 31 - 1;
export const sizes = { smallest: 64, largest: 1_024, usual: 512 } as const;

const seedSchema = z.int().min(0).max(maxSeed);
const promptSchema = z.string().transform((text) => text.replaceAll('\0', '').toWellFormed());
export const localeSchema = z.enum(['en', 'ko']);

// Live: what goes over the socket `/api/imagine/live`

/** To the server. `rev` rises with each draw. */
export const drawSchema = z.object({
  type: z.literal('draw'),
  rev: z.int().min(0),
  prompt: promptSchema,
  seed: seedSchema.default(1),
  /** Pixels of the longer side. */
  size: z.int().min(sizes.smallest).max(sizes.largest).default(sizes.usual),
  shape: z.enum(shapes).default('square'),
  style: z.enum(looks).nullable().default(null),
  engine: z.string().max(64).default('auto'),
  accept: z.enum(['image/webp', 'image/png', 'image/svg+xml']).default('image/webp'),
  /** Of the alternative text; left out: as the prompt. */
  locale: localeSchema.optional(),
});
export type Draw = z.infer<typeof drawSchema>;

/** To the page. After a `picture` comes one frame of `bytes` bytes. */
export type LiveFrame =
  | {
      readonly type: 'picture';
      readonly rev: number;
      readonly stage: 'sketch' | 'preview' | 'final';
      readonly mime: Draw['accept'];
      readonly bytes: number;
      readonly width: number;
      readonly height: number;
      readonly engine: string;
      /** From its arrival until it was drawn. */
      readonly ms: number;
      readonly blocked: false;
      /** What is to be seen, in words. */
      readonly alt: string;
    }
  | { readonly type: 'refused'; readonly rev: number; readonly category: string; readonly message: string }
  | { readonly type: 'error'; readonly rev: number | null; readonly message: string };
