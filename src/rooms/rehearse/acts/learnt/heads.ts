import coefficients from './coefficients.json' with { type: 'json' };
import { type Head, openHead, type StoredHead } from './head.ts';

export type HeadName = 'en' | 'ko' | 'casino' | 'persuasion';

const stored: Readonly<Record<HeadName, StoredHead>> = coefficients;
const opened = new Map<HeadName, Head>();

/** Unpacked at the first use; the same ever after. */
export function headOf(name: HeadName): Head {
  const known = opened.get(name) ?? openHead(stored[name]);
  opened.set(name, known);
  return known;
}
