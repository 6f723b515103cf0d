import { z } from 'zod';

/**
 * Text as people write it: lone surrogates become U+FFFD, and U+0000 goes, which no database column holds.
 * @param max length in UTF-16 units, as the browser counts
 */
export function writtenText(max: number, min = 0) {
  return z.string().max(max).transform((text) => text.replaceAll('\0', '').toWellFormed()).pipe(z.string().min(min));
}
