import { fade, mix } from '../art/colour.ts';
import type { Mark } from '../marks.ts';
import type { FilmSet } from './film-set.ts';
import { box, down, ellipse, glow, path, polygon } from './shapes.ts';

/** A cloud of balls of clay, in a box of 100 x 50 about its middle. */
export type Cloud = { readonly x: number; readonly y: number; readonly size: number; readonly marks: readonly Mark[] };

/** Gradient, stars, sun or moon. */
export function sky(set: FilmSet): Mark[] {
  const { width, height, horizon, light } = set;
  const low = Math.max(horizon, height * 0.4);
  return [
    path(box(0, 0, width, height), down(0, low, [0, light.sky[0]], [0.55, light.sky[1]], [1, light.sky[2]])),
    ...stars(set, light.stars),
    ...sun(set),
    ...(set.weather === 'storm' || set.weather === 'thunder' ? bolt(set) : []),
  ];
}

/** Lightning, from the clouds to the horizon. */
function bolt({ width, horizon, height, chance }: FilmSet): Mark[] {
  const low = Math.max(horizon, height * 0.4);
  const [x, top, long] = [(0.62 + chance('bolt') * 0.24) * width, low * 0.3, low * 0.56];
  const at = (across: number, down: number) => [x + across * long, top + down * long] as const;
  return [
    path(ellipse(x, top, low * 0.7, low * 0.7), glow(x, top, low * 0.7, [0, 'rgba(255,246,200,0.5)'], [1, 'rgba(255,246,200,0)'])),
    path(polygon([at(0.1, 0), at(-0.12, 0.46), at(0.02, 0.46), at(-0.1, 1), at(0.22, 0.34), at(0.07, 0.34), at(0.26, 0)]), '#ffe98a', { volume: 0.4 }),
  ];
}

export function stars({ chance, width, horizon, height }: FilmSet, many: number): Mark[] {
  const low = Math.min(height, Math.max(horizon, height * 0.4));
  return Array.from({ length: many }, (_, n) => {
    const up = chance('star-y', n);
    const size = 0.9 + chance('star-size', n) ** 4 * 3.4;
    return path(ellipse(chance('star-x', n) * width, up * low * 0.94, size, size), '#fff8e6', { opacity: Math.round((0.35 + 0.6 * chance('star', n)) * (1 - up * 0.6) * 100) / 100 });
  });
}

function sun({ light, width, horizon, height }: FilmSet): Mark[] {
  const { sun: disc } = light;
  if (!disc) return [];
  const low = Math.max(horizon, height * 0.4);
  const [x, y] = [disc.x * width, low * (1 - disc.up)];
  const halo = path(ellipse(x, y, disc.radius * 6, disc.radius * 6), glow(x, y, disc.radius * 6, [0, fade(disc.glow, 0.95)], [0.2, fade(disc.glow, 0.5)], [1, fade(disc.glow, 0)]));
  const body = path(ellipse(x, y, disc.radius, disc.radius), disc.colour, disc.kind === 'moon' ? { volume: 0.5 } : {});
  if (disc.kind === 'sun') return [halo, body];
  const crater = (dx: number, dy: number, r: number) => path(ellipse(x + dx * disc.radius, y + dy * disc.radius, r * disc.radius, r * disc.radius), mix(disc.colour, '#b9b4b8', 0.4), { opacity: 0.55 });
  return [halo, body, crater(-0.3, -0.25, 0.2), crater(0.32, 0.18, 0.26), crater(-0.2, 0.44, 0.13)];
}

/** Where clouds begin; the painter lets them drift. */
export function clouds({ light, chance, width, horizon, height }: FilmSet): Cloud[] {
  const low = Math.max(horizon, height * 0.4);
  const free = [0.5, 0.86, 0.3, 0.68, 0.08, 0.97, 0.42];
  return Array.from({ length: light.cloud.many }, (_, n) => ({
    x: ((free[n % free.length] ?? 0.5) + (chance('cloud-x', n) - 0.5) * 0.16) * width, y: low * (0.14 + chance('cloud-y', n) * 0.36), size: 1.5 + chance('cloud-size', n) * 1.3,
    marks: puff(light.cloud, (name) => chance('cloud', n, name)),
  }));
}

export function puff({ light, shade }: { readonly light: string; readonly shade: string }, chance: (name: string) => number): Mark[] {
  const balls = [[-30, 8, 15], [-14, 0, 20], [7, -6, 24 + chance('top') * 4], [27, 3, 17 + chance('side') * 4], [40, 11, 11], [-42, 14, 9]] as const;
  const d = `${balls.map(([x, y, r]) => ellipse(x, y + 2, r, r)).join('')}${box(-46, 6, 94, 17, 8.5)}`;
  return [path(d, down(-30, 24, [0, light], [0.5, light], [1, shade]), { opacity: 0.94 })];
}
