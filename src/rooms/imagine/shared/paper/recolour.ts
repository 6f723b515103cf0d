import { hexOf, mix, multiply, rgbOf } from '../art/colour.ts';
import { dyeing, findMain } from '../art/dyeing.ts';
import { boundsOf } from '../art/path-box.ts';
import type { Grade } from '../marks.ts';

/** What becomes of one colour. */
export type Change = (colour: string) => string;

const colours = /(fill|stroke|stop-color)="(#[0-9a-f]{3,6})"/gi;

/** A drawing's body with each of its colours changed. */
export const recolour = (body: string, change: Change): string => body.replace(colours, (_, name: string, colour: string) => `${name}="${change(colour)}"`);

export const gradeOf = ({ ambient, haze, amount }: Grade): Change => (colour) => mix(multiply(colour, ambient), haze, amount);

/** Dyes a body's main colour: of its shapes, the larger weigh more. */
export function dyeOf(body: string, dye: string): Change {
  const change = dyeing(findMain((see) => {
    for (const [, element = ''] of body.matchAll(/<(?:path|ellipse|circle)([^>]*)>/g)) {
      const fill = /fill="([^"]+)"/.exec(element)?.[1];
      if (fill === undefined) continue;
      const hex = fill.startsWith('#') ? fill : stopOf(body, fill);
      if (hex) see(...rgbOf(hex), areaOf(element));
    }
  }), dye);
  return (colour) => hexOf(change(...rgbOf(colour)));
}

/** The first colour of a gradient that a fill points to. */
function stopOf(body: string, fill: string): string | undefined {
  const id = /url\(#([\w-]+)\)/.exec(fill)?.[1];
  const at = id === undefined ? -1 : body.indexOf(`id="${id}"`);
  return at < 0 ? undefined : /stop-color="(#[0-9a-f]{3,6})"/i.exec(body.slice(at, at + 900))?.[1];
}

function areaOf(element: string): number {
  const d = / d="([^"]+)"/.exec(element)?.[1];
  if (d !== undefined) {
    const { width, height } = boundsOf(d);
    return width * height + 1;
  }
  const [across = 8, down = across] = [...element.matchAll(/ r[xy]?="([\d.]+)"/g)].map((found) => Number(found[1]));
  return 4 * across * down;
}

/** One piece of paper in the outline of the whole: every colour is the same, and what has no colour stays so. */
export function silhouette(body: string, colour: string): string {
  return body
    .replace(/<(linear|radial)Gradient[\s\S]*?<\/\1Gradient>/g, '')
    .replace(/<(linear|radial)Gradient[^>]*\/>/g, '')
    .replace(/(fill|stroke)="(?!none)[^"]*"/g, `$1="${colour}"`)
    .replace(/ (?:fill-|stroke-)?opacity="[^"]*"/g, '');
}
