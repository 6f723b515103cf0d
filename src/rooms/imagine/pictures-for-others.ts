import { admitPrompt } from './admit-ask.ts';
import type { Parts } from './parts.ts';
import { languageOf } from './shared/language.ts';
import { writeRecipe } from './write-recipe.ts';

export type PictureAsk = {
  /** Who waits for it: people take turns. */
  readonly owner: string;
  readonly prompt: string;
  readonly seed: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly format: 'png' | 'webp';
  /** On nothing instead of before a backdrop. */
  readonly sticker: boolean;
  /** So many things of the scene alone; null: all of them. */
  readonly things: number | null;
};

/** Pictures for other rooms: drawn, marked for what they are, and not kept. */
export type Pictures = {
  /** The engine's name. */
  readonly engine: string;
  /** @throws PictureRefusedError */
  admit(prompt: string): void;
  /** @returns the file's bytes */
  draw(ask: PictureAsk): Promise<Uint8Array>;
};

export function picturesForOthers({ composer, policy, clock, slow }: Pick<Parts, 'composer' | 'policy' | 'clock' | 'slow'>): Pictures {
  return {
    engine: composer.name,
    admit: (prompt) => admitPrompt(policy, prompt, languageOf(prompt)),
    draw: async ({ owner, prompt, seed, width, height, format, sticker, things }) => await slow.take(owner, async () => {
      const drawn = await composer.compose({ prompt, seed, width, height, sticker, most: things, look: 'clay', touches: {}, choices: {}, accept: 'image/png', language: languageOf(prompt), live: true });
      const recipe = { prompt, seed, style: null, shape: sticker ? 'sticker' : 'square', engine: composer.name, alt: drawn.alt, createdAt: clock(), touches: {}, choices: {} } as const;
      return await writeRecipe(drawn.bytes, format, recipe);
    }),
  };
}
