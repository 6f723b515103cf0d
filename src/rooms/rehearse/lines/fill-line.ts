/** Slots of a line, and how to know that a line was said. */
import type { Slot, Slots } from './book.ts';
import { heardSlots, talkSlots } from './book.ts';

const slotNames: ReadonlySet<string> = new Set([...heardSlots, ...talkSlots]);
const isSlot = (name: string): name is Slot => slotNames.has(name);

/** The line with its slots filled; undefined when one cannot be. */
export function fillLine(line: string, slots: Slots): string | undefined {
  let whole = true;
  const filled = line.replaceAll(/\{([a-z]+)\}/g, (brace, name: string) => {
    const words = isSlot(name) ? slots[name] : undefined;
    if (words === undefined) whole = false;
    return words ?? brace;
  });
  return whole ? filled : undefined;
}

const takenOver: ReadonlySet<string> = new Set([...heardSlots, 'asked']);
const single: ReadonlySet<string> = new Set(['topic', 'quote']);

/** How much of the person's own words a line takes up: 2 says back what was meant, 1 only a thing or a quote, 0 nothing. */
export function countPersonal(line: string): 0 | 1 | 2 {
  const taken = [...line.matchAll(/\{([a-z]+)\}/g)].flatMap(([, name]) => (name !== undefined && takenOver.has(name) ? [name] : []));
  return taken.length === 0 ? 0 : taken.every((name) => single.has(name)) ? 1 : 2;
}

/** Whether what is fixed in a line came, in its order, in a reply: then the line was said, whatever its slots held. */
export function wasSaid(line: string, replies: readonly string[]): boolean {
  const fixed = line.toLowerCase().split(/\{[^}]*\}/).map((piece) => piece.trim()).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  return fixed.length > 0 && replies.some((reply) => holdsInOrder(reply, fixed));
}

function holdsInOrder(reply: string, pieces: readonly string[]): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = reply.indexOf(piece, from);
    if (at === -1) return false;
    from = at + piece.length;
  }
  return true;
}
