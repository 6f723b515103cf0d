import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** One line of a public data set. `group`: its dialogue, so that no dialogue is in training and in test. */
export type PublicLine = { readonly text: string; readonly labels: readonly string[]; readonly group: string };

const casinoSchema = z.array(z.object({ dialogue_id: z.int(), annotations: z.array(z.tuple([z.string(), z.string()])) }));

/** CaSiNo (Chawla et al., NAACL 2021; CC BY 4.0): `annotations` are [utterance, strategies with commas between]. */
export function readCasino(file: string): PublicLine[] {
  return casinoSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).flatMap(({ dialogue_id: group, annotations }) => annotations.map(([text, labels]) => ({ text, labels: labels.split(','), group: String(group) })));
}

/** Persuasion for Good (Wang et al., ACL 2019; Apache-2.0): the columns `Unit`, `label_inter` (11-way) and `B2` (the dialogue). */
export function readPersuasion(file: string): PublicLine[] {
  const [header = [], ...rows] = parseCsv(readFileSync(file, 'utf8'));
  const column = (name: string): number => {
    const at = header.indexOf(name);
    if (at < 0) throw new Error(`${file} has no column ${name}.`);
    return at;
  };
  const [text, label, group] = [column('Unit'), column('label_inter'), column('B2')];
  return rows.filter((row) => row.length === header.length).map((row) => ({ text: row[text] ?? '', labels: [row[label] ?? ''], group: row[group] ?? '' }));
}

/** RFC 4180: quoted fields may hold commas, line breaks and doubled quotes. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
