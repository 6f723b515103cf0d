import { fade, mix } from '../art/colour.ts';
import type { Mark } from '../marks.ts';
import type { FilmSet } from './film-set.ts';
import { box, down, ellipse, line, path, polygon, ridge } from './shapes.ts';

/** Open water from one height to another, with the sky in it. */
export function water(set: FilmSet, { from, to, colour }: { from: number; to: number; colour: string }): Mark[] {
  const { width, light, chance } = set;
  const far = mix(set.lit(colour, 0.2), light.sky[2], 0.5);
  const body = path(box(0, from, width, to - from), down(from, to, [0, far], [0.35, mix(set.lit(colour), mix(light.sky[1], light.sky[0], 0.5), 0.42)], [1, mix(set.lit(mix(colour, '#1d3f86', 0.3)), light.sky[0], 0.35)]));
  const deep = to - from;
  const glints = Array.from({ length: 34 }, (_, n) => {
    const near = chance('glint-y', n) ** 1.5;
    const long = 10 + near * 70;
    const [x, y] = [chance('glint-x', n) * width, from + 5 + near * (deep - 8)];
    return line(`M${(x - long).toFixed(1)} ${y.toFixed(1)}q${(long / 2).toFixed(1)} ${(-2 - near * 5).toFixed(1)} ${long.toFixed(1)} 0t${long.toFixed(1)} 0`, mix(far, '#ffffff', 0.5), 1.2 + near * 2.6, 0.16 + near * 0.16);
  });
  return [body, ...reflection(set, from, deep), ...glints];
}

/** The sun's or moon's way on the water. */
function reflection({ light: { sun }, width, chance }: FilmSet, from: number, deep: number): Mark[] {
  if (!sun) return [];
  return Array.from({ length: 13 }, (_, n) => {
    const near = (n + 0.4) / 13;
    const x = sun.x * width + (chance('shine', n) - 0.5) * 36 * (0.3 + near);
    return path(ellipse(x, from + near * deep * 0.86, sun.radius * (0.9 - near * 0.4) * (0.5 + chance('shine-wide', n)), 2 + near * 3.4), sun.glow, { opacity: Math.round(75 * (1 - near)) / 100 });
  });
}

/** Waves like rolls of clay, one before the other. */
export function waves(set: FilmSet, { from, to, colour, rows = 4 }: { from: number; to: number; colour: string; rows?: number }): Mark[] {
  const { width, chance } = set;
  return Array.from({ length: rows }, (_, row) => {
    const near = (row + 1) / rows;
    const [y, high, bumps] = [from + (to - from) * ((row + 0.45) / rows) ** 1.15, 4 + near * 13, 9 - row];
    const start = (chance('wave', row) - 1) * (width / bumps);
    const points = Array.from({ length: bumps * 2 + 5 }, (_, n) => [start + (n * width) / bumps / 2 + 0, y + (n % 2 ? high * 0.5 : -high * 0.5)] as const);
    const shade = mix(set.lit(mix(colour, '#173a84', near * 0.28), (1 - near) * 0.4), mix(set.light.sky[1], set.light.sky[0], 0.3 + near * 0.6), 0.42);
    return path(ridge(points, set.height + 2), down(y - high, y + (to - from) / rows + 30, [0, mix(shade, '#ffffff', 0.2)], [0.3, shade], [1, mix(shade, '#16326e', 0.12)]), { volume: 0.22 });
  });
}

/** Light that falls into water. */
export const rays = ({ width, height, chance }: FilmSet): Mark[] => Array.from({ length: 6 }, (_, n) => {
  const [x, wide, lean] = [chance('ray', n) * width, 24 + chance('ray-wide', n) * 60, 120 + chance('ray-lean', n) * 60];
  return path(polygon([[x, -4], [x + wide, -4], [x + wide * 2.2 - lean, height * 0.86], [x - wide * 0.6 - lean, height * 0.86]]), down(0, height * 0.86, [0, fade('#ffffff', 0.2)], [1, fade('#ffffff', 0)]));
});

export const bubbles = ({ width, height, chance }: FilmSet, many = 20): Mark[] => Array.from({ length: many }, (_, n): Mark => {
  const [x, y, r] = [chance('bubble-x', n) * width, chance('bubble-y', n) * height * 0.9, 3 + chance('bubble', n) ** 2 * 13];
  return { kind: 'group', opacity: 0.7, marks: [path(ellipse(x, y, r, r), 'rgba(255,255,255,0.16)', { stroke: { colour: 'rgba(255,255,255,0.55)', width: 1.4 } }), path(ellipse(x - r * 0.3, y - r * 0.35, r * 0.24, r * 0.2), 'rgba(255,255,255,0.8)')] };
});

export function weeds(set: FilmSet, colours: readonly string[], places: readonly (readonly [number, number])[]): Mark[] {
  return places.flatMap(([x, tall], n) => [0, 1, 2].map((blade) => {
    const [foot, high, sway] = [set.horizon + set.ground * (0.2 + (n % 2) * 0.2), tall * set.height * (1 - blade * 0.22), (blade - 1) * 22];
    const left = x * set.width + sway;
    return line(`M${left.toFixed(1)} ${foot.toFixed(1)}c${26 + sway} ${(-high * 0.3).toFixed(1)} ${-30 + sway} ${(-high * 0.6).toFixed(1)} ${sway * 0.8} ${(-high).toFixed(1)}`, set.lit(mix(colours[n % colours.length] ?? '#3f9f78', '#0f3b66', blade * 0.16), 0.25), 17 - blade * 2, 0.9);
  }));
}
