import { rgbOf } from '../art/colour.ts';
import type { Surface } from './pen.ts';

const bins = 12;
const luma = (red: number, green: number, blue: number): number => (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;

/**
 * Dyes what has the picture's main hue and leaves the rest: a red car's windows stay blue, an apple's leaf green, eyes black. Light
 * and shade are kept, about the dye's own brightness. Changes the surface.
 */
export function dye(surface: Surface, colour: string): void {
  surface.retouch((data) => dyePixels(data, colour));
}

function dyePixels(data: Uint8ClampedArray, colour: string): void {
  const { main, mean } = mainHue(data);
  const [red, green, blue] = rgbOf(colour);
  const own = luma(red, green, blue);
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] === 0) continue;
    const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    const light = luma(r, g, b);
    const share = shareOf(r, g, b, light, main);
    if (share === 0) continue;
    const lift = (light - mean) * 1.05;
    const toward = (part: number) => (lift < 0 ? part * Math.max(0.12, 1 + lift / Math.max(mean, 0.25)) : part + (255 - part) * Math.min(0.85, (lift / Math.max(1 - mean, 0.2)) * (0.5 + own * 0.4)));
    data[at] = r + (toward(red) - r) * share;
    data[at + 1] = g + (toward(green) - g) * share;
    data[at + 2] = b + (toward(blue) - b) * share;
  }
}

/** The hue that most of a picture has, by its sixth; null: it has none, like a white rabbit. */
function mainHue(data: Uint8ClampedArray): { main: number | null; mean: number } {
  const weights = new Float64Array(bins);
  const lights = new Float64Array(bins);
  let [seen, light, coloured] = [0, 0, 0];
  for (let at = 0; at < data.length; at += 16) {
    if ((data[at + 3] ?? 0) < 128) continue;
    const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    const [spread, brightness] = [Math.max(r, g, b) - Math.min(r, g, b), luma(r, g, b)];
    seen++;
    light += brightness;
    if (spread < 40) continue;
    const bin = Math.floor((hueOf(r, g, b) / 6) * bins) % bins;
    coloured++;
    weights[bin] = (weights[bin] ?? 0) + spread;
    lights[bin] = (lights[bin] ?? 0) + brightness * spread;
  }
  const best = weights.indexOf(Math.max(...weights));
  if (coloured < seen * 0.25) return { main: null, mean: seen ? light / seen : 0.5 };
  return { main: ((best + 0.5) / bins) * 6, mean: (lights[best] ?? 0) / (weights[best] || 1) };
}

/** @returns 0 up to 6 */
function hueOf(r: number, g: number, b: number): number {
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const spread = most - least || 1;
  const hue = most === r ? (g - b) / spread : most === g ? 2 + (b - r) / spread : 4 + (r - g) / spread;
  return (hue + 6) % 6;
}

/** How much of a pixel is dyed. */
function shareOf(r: number, g: number, b: number, light: number, main: number | null): number {
  const dark = Math.min(1, Math.max(0, (light - 0.07) / 0.1));
  if (main === null) return dark;
  const spread = Math.max(r, g, b) - Math.min(r, g, b);
  const full = Math.min(1, Math.max(0, (spread - 14) / 50));
  const away = Math.abs(((hueOf(r, g, b) - main + 9) % 6) - 3);
  return dark * full * Math.min(1, Math.max(0, (1.25 - away) / 0.4));
}
