import { type Rgb, rgbOf } from './colour.ts';

/** Shares of a picture's colours: what is dyed and how bright it is on the average, 0 to 1. `hue` 0 up to 6; null: it has none, like a white rabbit. */
export type Main = { readonly hue: number | null; readonly light: number };

const bins = 12;
/** Windows are drawn in this blue: what has any other colour besides has that one for its main. */
const isGlass = (bin: number): boolean => bin === 6 || bin === 7;
const glassCounts = 0.35;
/** What has less colour than this part of itself is grey or white with something on it. */
const mostlyGrey = 0.42;

export const lightOf = (red: number, green: number, blue: number): number => (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;

/** @returns 0 up to 6 */
export function hueOf(red: number, green: number, blue: number): number {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const spread = most - least || 1;
  const hue = most === red ? (green - blue) / spread : most === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
  return (hue + 6) % 6;
}

/** Finds the hue that most of a picture has. `each` is called for each colour with its area. */
export function findMain(each: (see: (red: number, green: number, blue: number, area: number) => void) => void): Main {
  const weights = new Float64Array(bins);
  const lights = new Float64Array(bins);
  let [seen, light, coloured] = [0, 0, 0];
  each((red, green, blue, area) => {
    const [spread, bright] = [Math.max(red, green, blue) - Math.min(red, green, blue), lightOf(red, green, blue)];
    seen += area;
    light += bright * area;
    if (spread < 40) return;
    const bin = Math.floor((hueOf(red, green, blue) / 6) * bins) % bins;
    coloured += area;
    weights[bin] = (weights[bin] ?? 0) + spread * area * (isGlass(bin) ? glassCounts : 1);
    lights[bin] = (lights[bin] ?? 0) + bright * spread * area * (isGlass(bin) ? glassCounts : 1);
  });
  const best = weights.indexOf(Math.max(...weights));
  if (coloured < seen * mostlyGrey) return { hue: null, light: seen ? light / seen : 0.5 };
  return { hue: ((best + 0.5) / bins) * 6, light: (lights[best] ?? 0) / (weights[best] || 1) };
}

/**
 * Dyes what has the picture's main hue and leaves the rest: a red car's windows stay blue, an apple's leaf green, eyes black. Light
 * and shade are kept, about the dye's own brightness.
 * @returns changes one colour
 */
export function dyeing({ hue, light: mean }: Main, colour: string): (red: number, green: number, blue: number) => Rgb {
  const dye = rgbOf(colour);
  const own = lightOf(...dye);
  return (red, green, blue) => {
    const light = lightOf(red, green, blue);
    const share = shareOf(red, green, blue, light, hue);
    if (share === 0) return [red, green, blue];
    const lift = (light - mean) * 1.05;
    const toward = (part: number) => (lift < 0 ? part * Math.max(0.12, 1 + lift / Math.max(mean, 0.25)) : part + (255 - part) * Math.min(0.85, (lift / Math.max(1 - mean, 0.2)) * (0.5 + own * 0.4)));
    const blend = (from: number, part: number) => from + (toward(part) - from) * share;
    return [blend(red, dye[0]), blend(green, dye[1]), blend(blue, dye[2])];
  };
}

/** How much of a colour is dyed. */
function shareOf(red: number, green: number, blue: number, light: number, main: number | null): number {
  const dark = Math.min(1, Math.max(0, (light - 0.07) / 0.1));
  const spread = Math.max(red, green, blue) - Math.min(red, green, blue);
  if (main === null) return dark * (1 - 0.85 * Math.min(1, Math.max(0, (spread - 70) / 60)));
  const full = Math.min(1, Math.max(0, (spread - 14) / 50));
  const away = Math.abs(((hueOf(red, green, blue) - main + 9) % 6) - 3);
  return dark * full * Math.min(1, Math.max(0, (1.25 - away) / 0.4));
}
