import type { Trace } from './lists.ts';

/** What a hand did to the field: `after` ms since the one before, all of its text. */
export type Keystroke = { readonly after: number; readonly value: string; readonly composing: boolean };

/**
 * The events of a trace that change the text. (The end of a composition does not.)
 * @param longest ms: pauses are cut to so much, so that a replay takes less time and nobody has time to rest
 */
export function keystrokesOf({ events }: Trace, longest = Infinity): Keystroke[] {
  let [last, before] = [0, ''];
  return events.flatMap(({ t, value, composing }) => {
    const stroke = { after: Math.min(longest, t - last), value, composing };
    last = t;
    if (value === before) return [];
    before = value;
    return [stroke];
  });
}
