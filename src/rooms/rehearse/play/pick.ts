/** The only chance in a rehearsal: a number from the seed and the turn (mulberry32, Tommy Ettinger 2017, public domain). */

/** From 0 up to 1, the same for the same seed and turn. */
export function chanceOf(seed: number, turn: number): number {
  let a = (seed ^ Math.imul(turn, 0x9e3779b1)) >>> 0;
  a = (a + 0x6d2b79f5) >>> 0;
  let t = Math.imul(a ^ (a >>> 15), a | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}

/** One of some, by weight. @throws Error when there is none. */
export function pickByWeight<T extends { readonly weight: number }>(from: readonly T[], chance: number): T {
  let left = chance * from.reduce((sum, { weight }) => sum + weight, 0);
  for (const one of from) {
    left -= one.weight;
    if (left < 0) return one;
  }
  const last = from.at(-1);
  if (last === undefined) throw new Error('There is nothing to pick from.');
  return last;
}
