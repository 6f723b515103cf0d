import { WorkThread } from '../../platform/threads/work-thread.ts';
import type { Language } from './shared/language.ts';
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

/** The composer on the server: the same code that draws in the browser, in a thread of its own. */
export type Composer = Easel & AsyncDisposable & {
  readonly name: 'composer';
  /** Somebody is about to draw. */
  warm(): void;
};

/** What the thread is asked. */
export type EaselQuestion = readonly [verb: 'compose' | 'loop', ask: ComposeAsk];

const idleMs = 3 * 60_000;
const small: ComposeAsk = { prompt: 'a dog', seed: 1, width: 64, height: 64, sticker: false, look: 'clay', touches: {}, choices: {}, accept: 'image/webp', language: 'en', live: true };

/**
 * A picture takes the processor for a few milliseconds, the first ones for a hundred, and nobody's stream may wait for that. Canvas, art
 * and the lexicon are with the thread: a server on which nobody draws does without them.
 */
export function openComposer(): Composer {
  const thread = new WorkThread({ file: new URL('./composer-worker.ts', import.meta.url), idleMs });
  const asked = async (...question: EaselQuestion): Promise<unknown> => await thread.ask(question);
  const compose = async (ask: ComposeAsk): Promise<Composed> => (await asked('compose', ask)) as Composed;
  return {
    name: 'composer', compose,
    loop: async (ask) => (await asked('loop', ask)) as Uint8Array,
    // Whatever is wrong will be told to whoever asks for a picture.
    warm: () => void compose(small).catch(() => undefined),
    [Symbol.asyncDispose]: async () => await thread[Symbol.asyncDispose](),
  };
}
