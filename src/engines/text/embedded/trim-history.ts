import type { TextRole } from '../port.ts';

export type CountedMessage = { readonly role: TextRole; readonly tokens: number };

/**
 * Which message a history that outgrew the context starts from.
 *
 * Cutting one old message a turn would move the prompt's beginning every time, and everything would be read again.
 * So the history is cut to `target` at once and then grows until it passes `limit` again. The cut is replayed from
 * the first message on: the same history gives the same cut, and a longer one keeps it, without remembering anything.
 *
 * @param messages in order; system messages at the beginning always stay
 * @param limit tokens that a prompt may have, `target` what a cut leaves at most (both with the system messages)
 * @returns the index of the first message that is kept after the leading system messages
 */
export function firstKeptMessage(messages: readonly CountedMessage[], limit: number, target: number): number {
  const first = leadingSystemMessages(messages);
  const base = sum(messages, 0, first);
  let start = first;
  let total = base;
  for (let at = first; at < messages.length; at++) {
    total += messages[at]?.tokens ?? 0;
    const answeredNext = messages[at]?.role === 'user' || at === messages.length - 1;
    if (!answeredNext || total <= limit) continue;
    start = cut(messages, start, at, target - base);
    total = base + sum(messages, start, at + 1);
  }
  return start;
}

export function leadingSystemMessages(messages: readonly CountedMessage[]): number {
  const first = messages.findIndex((message) => message.role !== 'system');
  return first < 0 ? messages.length : first;
}

/** Moves `start` on until `start..newest` fits into `room`, then to a user's message: templates expect one first. */
function cut(messages: readonly CountedMessage[], start: number, newest: number, room: number): number {
  let kept = sum(messages, start, newest + 1);
  let at = start;
  while (at < newest && kept > room) {
    kept -= messages[at]?.tokens ?? 0;
    at++;
  }
  while (at < newest && messages[at]?.role !== 'user') at++;
  return at;
}

function sum(messages: readonly CountedMessage[], from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at++) total += messages[at]?.tokens ?? 0;
  return total;
}
