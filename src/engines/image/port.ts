/** What every engine of pictures speaks that makes them from words: a diffusion model here or elsewhere. Rooms know this file and nothing behind it. */

export type ImageRequest = {
  readonly prompt: string;
  /** The same request with the same seed gives the same picture. */
  readonly seed: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly accept: 'image/webp' | 'image/png';
};

/** `preview` is on the way to `final`, which is the last. */
export type ImageStep = { readonly stage: 'preview' | 'final'; readonly mime: ImageRequest['accept']; readonly bytes: Uint8Array; readonly width: number; readonly height: number };

export interface ImageEngine {
  /** As it is asked for and named in answers. */
  readonly name: string;
  /** The last step is `final`. @throws a Problem, or the reason of `signal` when that fires: the engine is free again then */
  draw(request: ImageRequest, signal: AbortSignal): AsyncIterable<ImageStep>;
}
