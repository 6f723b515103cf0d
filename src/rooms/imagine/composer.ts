import type { Language } from './shared/alt-text.ts';
import type { Choices } from './shared/reading/reading.ts';
import type { Look, Scene, Touches } from './shared/scene.ts';

export type ComposeAsk = {
  readonly prompt: string;
  /** A kept scene graph, instead of reading the prompt. */
  readonly scene?: Scene | undefined;
  readonly seed: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Without a backdrop, on nothing. */
  readonly sticker: boolean;
  /** So many things of the scene alone; null or left out: all of them. */
  readonly most?: number | null;
  readonly look: Look;
  readonly touches: Touches;
  readonly choices: Choices;
  readonly accept: 'image/webp' | 'image/png' | 'image/svg+xml';
  readonly language: Language;
  /** For a picture that somebody waits for at each letter: encoded in the fastest way. */
  readonly live: boolean;
};

export type Composed = { readonly mime: ComposeAsk['accept']; readonly bytes: Uint8Array; readonly width: number; readonly height: number; readonly alt: string; readonly scene: Scene };

/** What draws. */
export type Easel = {
  compose(ask: ComposeAsk): Promise<Composed>;
  /** The living scene as three seconds of animated WebP, in clay. */
  loop(ask: ComposeAsk): Promise<Uint8Array>;
};

/** The composer on the server: the same code that draws in the browser. */
export type Composer = Easel & { readonly name: 'composer' };

/** Canvas, sharp and the lexicon come with the first picture: a server on which nobody draws does without them. */
export function openComposer(): Composer {
  let opened: Promise<Easel> | undefined;
  const open = async () => await (opened ??= import('./compose-picture.ts').then(({ openEasel }) => openEasel()));
  return { name: 'composer', compose: async (ask) => await (await open()).compose(ask), loop: async (ask) => await (await open()).loop(ask) };
}
