import type { Cell } from './book.ts';
import { countPersonal, fillLine, wasSaid } from './fill-line.ts';
import type { Talk } from './talk.ts';

/** How often a line that takes up the person's own words goes before one that does not. Where no act says what they mean, more often: then the words are all there is. */
const personalShare = { known: 0.7, unknown: 0.95 };

type Open = { readonly text: string; readonly personal: 0 | 1 | 2 };

/**
 * A line, filled, that was not said in this talk: from the first of the cells that still has one. `choice`: with fewer lines than this, the
 * next cell is taken with it.
 */
export function pickLine(talk: Talk, name: string, cells: readonly (Cell | undefined)[], choice = 1): string | undefined {
  const open: Open[] = [];
  for (const cell of cells) {
    open.push(...openLines(talk, cell ?? []));
    if (open.length >= choice) break;
  }
  return pickOpen(talk, name, open);
}

/** The words of another place: an office at a kitchen table. */
export const isElsewhere = ({ elsewhere }: Pick<Talk, 'elsewhere'>, line: string): boolean => elsewhere.some((place) => place.test(line));

function openLines(talk: Talk, cell: Cell): readonly Open[] {
  return cell.flatMap((written) => {
    if (isElsewhere(talk, written)) return [];
    const line = talk.tongue.voice(written, talk.words);
    const text = fillLine(line, talk.slots);
    return text === undefined || wasSaid(line, talk.said) ? [] : [{ text, personal: countPersonal(line) }];
  });
}

function pickOpen(talk: Talk, name: string, open: readonly Open[]): string | undefined {
  const share = talk.chosen.act === 'unclear' || talk.chosen.act === 'raise' ? personalShare.unknown : personalShare.known;
  const most = Math.max(0, ...open.map((one) => one.personal));
  const personal = open.filter((one) => one.personal > 0 && one.personal === most);
  const plain = open.filter((one) => one.personal === 0);
  const first = personal.length > 0 && (plain.length === 0 || talk.chance(`${name} personal`) < share) ? personal : plain;
  return first[Math.floor(talk.chance(name) * first.length)]?.text;
}

/** One of some sentences of the scenario that were not said yet. */
export function pickUnsaid(talk: Talk, name: string, sentences: Cell): string | undefined {
  return pickOpen(talk, name, openLines(talk, sentences));
}
