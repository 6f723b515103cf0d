import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Head, openHead, type StoredHead } from './head.ts';

export type HeadName = 'en' | 'ko' | 'casino' | 'persuasion';

const opened = new Map<HeadName, Head>();

/** Read and unpacked at the first use, and the same ever after: a server on which nobody rehearses does without. */
export function headOf(name: HeadName): Head {
  const known = opened.get(name) ?? openHead(readHead(name));
  opened.set(name, known);
  return known;
}

function readHead(name: HeadName): StoredHead {
  const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, `${file}.json`), 'utf8')) as unknown;
  return name === 'en' || name === 'ko' ? (read(name) as StoredHead) : (read('public') as Record<HeadName, StoredHead>)[name];
}
