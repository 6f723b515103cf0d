/**
 * Chance that is the same for the same words: everything on a stage is seeded by what it is, never by the prompt's text, so that
 * more text moves nothing. FNV-1a, finished as in MurmurHash3.
 * @returns from 0 up to, and without, 1
 */
export function seeded(seed: number, ...names: readonly (string | number)[]): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const sign of names.join('\u0001')) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
