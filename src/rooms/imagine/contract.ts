/** The shapes of the imagine room, shared by its routes, its socket, its pages and `/api/openapi.json`. */
import { z } from 'zod';
import { looks, proportionOf, shapes } from './shared/scene.ts';

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

/** The longer side has `size` pixels. */
export function pixelsOf(shape: Draw['shape'], size: number): { width: number; height: number } {
  const proportion = proportionOf(shape);
  return proportion <= 1 ? { width: size, height: Math.round(size * proportion) } : { width: Math.round(size / proportion), height: size };
}

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

// Kept pictures

const id = z.string().min(1).max(64);
const cleaned = (max: number) => z.string().max(max).transform((text) => text.replaceAll('\0', '').toWellFormed().trim());
/** An id in a path. Postgres takes no text with a NUL in it. */
export const idParams = z.object({ id: z.string().max(64).regex(/^[^\0]+$/) });
export const tokenParams = z.object({ token: z.string().max(64).regex(/^[\w-]+$/) });

const touchSchema = z.object({
  dx: z.number().min(-2).max(2).optional(), dy: z.number().min(-2).max(2).optional(), scale: z.number().min(0.1).max(5).optional(), turn: z.number().min(-360).max(360).optional(), flip: z.boolean().optional(),
});
/** What a hand did to things, and what was chosen for words. */
const touchesSchema = z.record(z.string().max(80), touchSchema).refine((touches) => Object.keys(touches).length <= 60, 'at most 60 things');
const choicesSchema = z.record(z.string().max(80), z.string().max(80).nullable()).refine((choices) => Object.keys(choices).length <= 200, 'at most 200 words');

/** POST /api/pictures */
export const newPictureSchema = z.object({
  prompt: promptSchema.pipe(z.string().max(maxPromptLength)),
  /** Left out: rolled. */
  seed: seedSchema.optional(),
  /** Pixels of the longer side. */
  size: z.int().min(sizes.smallest).max(sizes.largest).default(sizes.largest),
  style: z.enum(looks).nullable().default(null),
  shape: z.enum(shapes).default('square'),
  engine: z.string().max(64).default('auto'),
  touches: touchesSchema.default({}),
  choices: choicesSchema.default({}),
  /** The picture that this one was made from. */
  parent: id.regex(/^[^\0]+$/).optional(),
  folder: cleaned(80).optional(),
  locale: localeSchema.optional(),
});
export type NewPicture = z.output<typeof newPictureSchema>;

export const pictureSchema = z.object({
  id,
  /** Of the file, as WebP. */
  url: z.string(),
  prompt: z.string(),
  seed: z.int(),
  /** The look; null: the usual one. */
  style: z.enum(looks).nullable(),
  shape: z.enum(shapes),
  width: z.int(),
  height: z.int(),
  engine: z.string(),
  /** What is to be seen, in words. */
  alt: z.string(),
  folder: z.string().nullable(),
  parent: z.string().nullable(),
  /** Where whoever has the link sees it; null: not shared. */
  share: z.string().nullable(),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type Picture = z.infer<typeof pictureSchema>;

/** One picture with what it was made of, so that it can be opened and changed again. `scene` is null where a newer version made it. */
export const pictureWholeSchema = pictureSchema.extend({ scene: z.unknown().nullable(), touches: touchesSchema, choices: choicesSchema });
export type PictureWhole = z.infer<typeof pictureWholeSchema>;

export const listQuerySchema = z.object({ query: z.string().max(200).optional(), folder: z.string().max(80).optional(), cursor: z.string().max(100).optional() });
export const picturePageSchema = z.object({ pictures: z.array(pictureSchema), next: z.string().nullable(), folders: z.array(z.object({ name: z.string(), count: z.int() })) });
export type PicturePage = z.infer<typeof picturePageSchema>;

export const updatePictureSchema = z.object({ folder: cleaned(80).nullable().optional() });
/** `loop`: three seconds of the living scene, as animated WebP. */
export const fileFormats = ['png', 'webp', 'svg', 'loop'] as const;
export const fileQuerySchema = z.object({ format: z.enum(fileFormats).default('webp'), download: z.enum(['', '1']).optional() });

/** What whoever has the link is shown: no owner, no folder, no recipe but the prompt. */
export const sharedPictureSchema = pictureSchema.pick({ url: true, prompt: true, alt: true, width: true, height: true, engine: true, createdAt: true });
export type SharedPicture = z.infer<typeof sharedPictureSchema>;
