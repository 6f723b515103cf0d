/** What every engine of pictures speaks, whether it composes, diffuses here, or stands elsewhere. */

export type ImageRequest = {
  readonly prompt: string;
  /** The same request with the same seed gives the same picture. */
  readonly seed: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** A look that the engine knows; null: its usual one. */
  readonly style: string | null;
  readonly accept: ImageType;
};

export const imageTypes = ['image/webp', 'image/png', 'image/svg+xml'] as const;
export type ImageType = (typeof imageTypes)[number];

/** `sketch` and `preview` are on the way to `final`, which is the last. */
export type ImageStage = 'sketch' | 'preview' | 'final';

export type ImageStep = {
  readonly stage: ImageStage;
  readonly mime: ImageType;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
};

export interface ImageEngine {
  /** As it is named in answers: `composer`. */
  readonly name: string;
  /**
   * Draws; the last step is `final`. Ends early without it when `signal` fires.
   * @throws Problem, such as for a type that it can't write
   */
  draw(request: ImageRequest, signal: AbortSignal): AsyncIterable<ImageStep>;
}
