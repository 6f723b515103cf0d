import boxes from './boxes.json' with { type: 'json' };

/** Where a picture of the art is drawn on, as parts of its square. */
export type ArtBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
/** The two sets of art: rendered in clay, and drawn on paper. */
export type ArtSet = keyof typeof boxes;

const whole: ArtBox = { x: 0, y: 0, width: 1, height: 1 };

/** An emoji's code as the art's files are named, without variation selectors: `1f98a`, `1f9d1-200d-1f680`. */
export function artCode(emoji: string): string {
  return Array.from(emoji, (sign) => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).filter((code) => code !== 'fe0f').join('-');
}

export function hasArt(set: ArtSet, code: string): boolean {
  return code in boxes[set];
}

/** Of an emoji that a set has; the whole square for any other. */
export function artBox(set: ArtSet, code: string): ArtBox {
  const found = (boxes[set] as Record<string, number[]>)[code];
  if (!found) return whole;
  const [x = 0, y = 0, width = 1, height = 1] = found;
  return { x, y, width, height };
}
