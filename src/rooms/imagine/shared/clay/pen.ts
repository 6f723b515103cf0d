import type { Kept } from './kept.ts';

/** A picture or surface as the canvas at hand knows it; the painter only hands it on. */
export type Picture = object;
type Gradient = { addColorStop(at: number, colour: string): void };
type Outline = object;

/** What the painter needs of a Canvas 2D context, of a browser or of `@napi-rs/canvas`. */
export type Pen = {
  fillStyle: string | object;
  strokeStyle: string | object;
  lineWidth: number;
  lineCap: 'butt' | 'round' | 'square';
  lineJoin: 'bevel' | 'miter' | 'round';
  globalAlpha: number;
  globalCompositeOperation: string;
  imageSmoothingEnabled: boolean;
  font: string;
  textAlign: string;
  textBaseline: string;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  scale(x: number, y: number): void;
  rotate(angle: number): void;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  beginPath(): void;
  clearRect(x: number, y: number, width: number, height: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fill(outline: Outline): void;
  stroke(outline: Outline): void;
  clip(outline: Outline): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
  drawImage(picture: Picture, x: number, y: number, width: number, height: number): void;
  drawImage(picture: Picture, fromX: number, fromY: number, fromWidth: number, fromHeight: number, x: number, y: number, width: number, height: number): void;
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): Gradient;
  createRadialGradient(x0: number, y0: number, r0: number, x1: number, y1: number, r1: number): Gradient;
};

/** A canvas of its own, to draw on and then to draw from. Pixels. */
export type Surface = {
  readonly picture: Picture; readonly pen: Pen; readonly width: number; readonly height: number;
  /** Changes its pixels in place: red, green, blue, alpha. */
  readonly retouch: (change: (data: Uint8ClampedArray) => void) => void;
};

/** What the machine at hand lends: its canvases, its outlines, and the pictures of the art. */
export type Arts = {
  /** By the code of an emoji (`artCode`): 256 x 256; undefined while it isn't there, or where there is none. */
  readonly image: (code: string) => Picture | undefined;
  readonly surface: (width: number, height: number) => Surface;
  readonly outline: (d: string) => Outline;
  /** Finished sprites and backdrops, so that a picture like the last one costs little. */
  readonly kept: Kept;
};
