import type { Act } from '../shared/acts.ts';

/** A sign of an act in a sentence (flattened). `unless`: what takes the sign back. `sure` is between 0 and 1. */
export type Cue = { readonly act: Act; readonly when: RegExp; readonly unless?: RegExp; readonly sure: number };

export type CueHit = { readonly act: Act; readonly at: number; readonly sure: number };

export const cue = (act: Act, sure: number, when: RegExp, unless?: RegExp): Cue => (unless === undefined ? { act, sure, when } : { act, sure, when, unless });

/** The surest sign of each act in a sentence. */
export function findCues(sentence: string, cues: readonly Cue[]): CueHit[] {
  const best = new Map<Act, CueHit>();
  for (const { act, when, unless, sure } of cues) {
    if ((best.get(act)?.sure ?? 0) >= sure) continue;
    const match = when.exec(sentence);
    if (match !== null && unless?.test(sentence) !== true) best.set(act, { act, at: match.index, sure });
  }
  return [...best.values()];
}
