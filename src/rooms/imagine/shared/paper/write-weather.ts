import { seeded } from '../staging/seeded.ts';
import type { Stage } from '../staging/stage.ts';
import { short } from './text.ts';

type Bit = (x: number, y: number, near: number) => string;
const flake: Bit = (x, y, near) => `M${short(x)} ${short(y)}m${short(-2.5 - near * 7)} 0a${short(2.5 + near * 7)} ${short(2.5 + near * 7)} 0 1 0 ${short(5 + near * 14)} 0a${short(2.5 + near * 7)} ${short(2.5 + near * 7)} 0 1 0 ${short(-5 - near * 14)} 0`;
const drop = (slant: number): Bit => (x, y, near) => `M${short(x)} ${short(y)}l${short(-slant * (18 + near * 30))} ${short(18 + near * 30)}`;
const petal: Bit = (x, y, near) => `M${short(x)} ${short(y)}q${short(6 + near * 8)} ${short(-9 - near * 6)} ${short(14 + near * 12)} ${short(-2 + near * 6)}q${short(-4)} ${short(10 + near * 5)} ${short(-14 - near * 12)} ${short(2 - near * 6)}Z`;
const gust: Bit = (x, y, near) => `M${short(x)} ${short(y)}q${short(30 + near * 40)} -12 ${short(60 + near * 80)} 0`;

const falls: Readonly<Record<string, { readonly many: number; readonly bit: Bit; readonly look: string }>> = {
  snow: { many: 90, bit: flake, look: 'fill="#fff" opacity=".92"' },
  blizzard: { many: 170, bit: flake, look: 'fill="#fff" opacity=".92"' },
  hail: { many: 70, bit: flake, look: 'fill="#f2f8ff" opacity=".95"' },
  rain: { many: 90, bit: drop(0.12), look: 'fill="none" stroke="#eaf4ff" stroke-width="3" stroke-linecap="round" opacity=".6"' },
  'heavy-rain': { many: 150, bit: drop(0.16), look: 'fill="none" stroke="#eaf4ff" stroke-width="3" stroke-linecap="round" opacity=".6"' },
  'falling-petals': { many: 36, bit: petal, look: 'fill="#f7b9cd" opacity=".95"' },
  'falling-leaves': { many: 36, bit: petal, look: 'fill="#e0803c" opacity=".95"' },
  storm: { many: 130, bit: drop(0.28), look: 'fill="none" stroke="#eaf4ff" stroke-width="3" stroke-linecap="round" opacity=".6"' },
  thunder: { many: 130, bit: drop(0.28), look: 'fill="none" stroke="#eaf4ff" stroke-width="3" stroke-linecap="round" opacity=".6"' },
  wind: { many: 14, bit: gust, look: 'fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".5"' },
};

/** A strip of thin paper that one sees through. */
const writeBank = (y: number, { width, up, left }: { width: number; up: number; left: number }): string => `<path d="M${short(-left * 200)} ${short(y)}q${short(width * 0.3)} ${short(-up)} ${short(width * 0.6)} 0t${short(width * 0.6)} 0v${short(up)}q${short(-width * 0.3)} ${short(up)} ${short(-width * 0.6)} 0t${short(-width * 0.6)} 0Z" fill="#f2f4f4" opacity=".5"/>`;

/** What falls through the air, as one path. */
export function writeWeather({ backdrop, seed, width, height, horizon }: Stage): string {
  if (backdrop?.weather === 'fog') return [-0.12, 0.16, 0.5].map((part, n) => writeBank(horizon + (height - horizon) * part, { width, up: 60, left: seeded(seed, 'bank', n) })).join('');
  const fall = backdrop?.weather ? falls[backdrop.weather] : undefined;
  if (!fall) return '';
  const d = Array.from({ length: fall.many }, (_, n) => fall.bit(seeded(seed, 'fall-x', n) * width, seeded(seed, 'fall-y', n) * height, seeded(seed, 'near', n) ** 2)).join('');
  return `<path d="${d}" ${fall.look}/>`;
}
