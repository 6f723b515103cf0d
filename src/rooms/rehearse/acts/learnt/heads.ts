import en from './en.json' with { type: 'json' };
import ko from './ko.json' with { type: 'json' };
import { type Head, openHead, type StoredHead } from './head.ts';
import learntInPublic from './public.json' with { type: 'json' };

export type HeadName = 'en' | 'ko' | 'casino' | 'persuasion';

const stored: Readonly<Record<HeadName, StoredHead>> = { en, ko, ...learntInPublic };
const opened = new Map<HeadName, Head>();

/** Unpacked at the first use; the same ever after. */
export function headOf(name: HeadName): Head {
  const known = opened.get(name) ?? openHead(stored[name]);
  opened.set(name, known);
  return known;
}
