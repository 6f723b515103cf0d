import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../src/web/ui/styles.css', import.meta.url), 'utf8');
const palette = new Map([...css.slice(0, css.indexOf('@layer base')).matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [name, { light, dark }] as const));

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(text: string, ground: string, theme: 'light' | 'dark'): number {
  const [a, b] = [text, ground].map((name) => luminance(palette.get(name)?.[theme] ?? '#000000')).sort((one, other) => other - one);
  return ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
}

const grounds = ['paper', 'paper-deep', 'sheet', 'plane'];

describe.each(['light', 'dark'] as const)('the colours in %s', (theme) => {
  it.each(grounds)('body text on %s has at least 7 to 1', (ground) => expect(contrast('ink', ground, theme)).toBeGreaterThan(7));

  it.each(grounds.flatMap((ground) => ['ink-soft', 'persimmon-text', 'celadon-text', 'danger'].map((text) => [text, ground] as const)))('%s on %s has at least 4.5 to 1', (text, ground) =>
    expect(contrast(text, ground, theme)).toBeGreaterThan(4.5));

  it.each([['ink-faint', 'sheet'], ['ink-faint', 'paper'], ['ink-faint', 'paper-deep'], ['on-persimmon', 'persimmon'], ['on-persimmon', 'persimmon-deep'], ['celadon-text', 'celadon-wash'], ['ink', 'celadon-wash'], ['danger', 'danger-wash'], ['persimmon-text', 'persimmon-wash']] as const)(
    '%s on %s has at least 4.5 to 1',
    (text, ground) => expect(contrast(text, ground, theme)).toBeGreaterThan(4.5),
  );

  it.each(['sheet', 'paper'])('the edge of a field on %s has at least 3 to 1', (ground) => expect(contrast('edge', ground, theme)).toBeGreaterThan(3));
});
