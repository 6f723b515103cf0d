/** Colours as both painters reckon with them: red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

const known = new Map<string, Rgb>();

/** @param colour `#rgb` or `#rrggbb`; anything else is black */
export function rgbOf(colour: string): Rgb {
  let rgb = known.get(colour);
  if (!rgb) {
    const digits = /^#[0-9a-f]{3}$/i.test(colour) ? colour.replace(/[^#]/g, '$&$&') : colour;
    const value = /^#[0-9a-f]{6}$/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : 0;
    rgb = [value >> 16, (value >> 8) & 255, value & 255];
    if (known.size < 4_096) known.set(colour, rgb);
  }
  return rgb;
}

const byte = (value: number): string => Math.round(Math.min(255, Math.max(0, value))).toString(16).padStart(2, '0');
export const hexOf = ([red, green, blue]: Rgb): string => `#${byte(red)}${byte(green)}${byte(blue)}`;

/** From `a` at 0 to `b` at 1. */
export function mix(a: string, b: string, share: number): string {
  const [from, to] = [rgbOf(a), rgbOf(b)];
  const part = (n: 0 | 1 | 2) => from[n] + (to[n] - from[n]) * share;
  return hexOf([part(0), part(1), part(2)]);
}

/** As a surface of colour `a` looks in light of colour `b`. */
export function multiply(a: string, b: string): string {
  const [one, other] = [rgbOf(a), rgbOf(b)];
  return hexOf([(one[0] * other[0]) / 255, (one[1] * other[1]) / 255, (one[2] * other[2]) / 255]);
}

export const fade = (colour: string, alpha: number): string => {
  const [red, green, blue] = rgbOf(colour);
  return `rgba(${red},${green},${blue},${Math.round(alpha * 1000) / 1000})`;
};
