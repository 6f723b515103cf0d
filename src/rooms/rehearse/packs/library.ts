/** The scenarios that Modu brings. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../shared/scenario.ts';
import { readPack } from './read-pack.ts';

const folder = join(import.meta.dirname, '../library');

/** In the order of their file names. Reads the files at each call: keep what it gives. @throws PackError */
export function library(): readonly Scenario[] {
  return readdirSync(folder).filter((file) => file.endsWith('.json')).sort().map((file) => readPack(readFileSync(join(folder, file), 'utf8'), file));
}
