import type { Cell } from './book.ts';
import { fillLine, isPersonal, wasSaid } from './fill-line.ts';
import type { Talk } from './talk.ts';

/** How often a line that takes up the person's own words goes before one that does not. */
const personalShare = 0.75;

/** A line, filled, that was not said in this talk: from the first of the cells that still has one. */
export function pickLine(talk: Talk, name: string, cells: readonly (Cell | undefined)[]): string | undefined {
  for (const [index, cell] of cells.entries()) {
    const found = pickFrom(talk, `${name} ${index}`, cell ?? []);
    if (found !== undefined) return found;
  }
  return undefined;
}

function pickFrom(talk: Talk, name: string, cell: Cell): string | undefined {
  const open = cell.flatMap((line) => {
    const text = fillLine(line, talk.slots);
    return text === undefined || wasSaid(line, talk.said) ? [] : [{ text, personal: isPersonal(line) }];
  });
  const personal = open.filter((one) => one.personal);
  const plain = open.filter((one) => !one.personal);
  const first = personal.length > 0 && (plain.length === 0 || talk.chance(`${name} personal`) < personalShare) ? personal : plain;
  return first[Math.floor(talk.chance(name) * first.length)]?.text;
}

/** One of some sentences of the scenario that were not said yet. */
export function pickUnsaid(talk: Talk, name: string, sentences: Cell): string | undefined {
  return pickFrom(talk, name, sentences);
}
