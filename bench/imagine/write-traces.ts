/**
 * Writes traces.jsonl from the typing plans: `node bench/imagine/write-traces.ts`. Seeded: the same plans give the same file.
 * Times between keys are log-normal about 120 ms for fast hands and 240 ms for usual ones, as measured over 136 million
 * keystrokes (Dhakal et al., CHI 2018); slow hands are children's and two-finger typists', three times as slow.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Field } from './field.ts';
import type { Trace, Typed } from './lists.ts';
import { type Hand, type Plan, plans, type Step } from './typing-plans.ts';

/** ms: the median between keys, the spread of its logarithm, and what a space adds. */
const hands: Record<Hand, { key: number; spread: number; word: number }> = {
  fluent: { key: 120, spread: 0.3, word: 0 },
  usual: { key: 220, spread: 0.35, word: 60 },
  slow: { key: 620, spread: 0.45, word: 350 },
  bursts: { key: 75, spread: 0.25, word: 650 },
};
/** A held key repeats about 30 times a second. */
const repeatMs = 33;
/** The hand goes to the mouse and back. */
const reachMs = 700;

export function writeTraces(): Trace[] {
  return plans.map((plan, index) => ({ id: plan.id, locale: plan.locale, events: typePlan(plan, seeded(index + 1)) }));
}

function typePlan({ hand, steps }: Plan, random: () => number): Typed[] {
  const field = new Field();
  const pace = hands[hand];
  const events: Typed[] = [];
  let t = 0;
  const wait = (ms: number) => {
    t += Math.max(1, Math.round(ms));
  };
  /** A key that changes nothing, as backspace in an empty field, makes no event. */
  const seen = () => {
    const { value, composing } = field;
    const last = events.at(-1);
    if (value !== (last?.value ?? '') || composing !== (last?.composing ?? false)) events.push({ t, value, composing });
  };
  const press = (key: () => void, extra = 0) => {
    wait(pace.key * Math.exp(pace.spread * normal(random)) + extra);
    key();
    seen();
  };
  const type = (text: string) => {
    for (const key of Field.keysOf(text)) press(() => field.press(key), key === ' ' ? pace.word * 2 * random() : 0);
  };
  /** A hand that goes to the mouse ends the syllable, which is an event of its own. */
  const reach = () => {
    wait(reachMs);
    if (!field.composing) return;
    field.commit();
    seen();
  };
  for (const step of steps) takeStep(step);
  // Half of the people leave the field afterwards; the others sit and look, their last syllable still open.
  if (random() < 0.5) reach();
  return events;

  function takeStep(step: Step): void {
    if (typeof step === 'string') type(step);
    else if ('pause' in step) wait(step.pause);
    else if ('back' in step) {
      for (let pressed = 0; pressed < step.back; pressed += 1) {
        if (step.held === true && pressed > 0) {
          wait(repeatMs);
          field.backspace();
          seen();
        } else press(() => field.backspace());
      }
    } else if ('after' in step) {
      reach();
      field.caretAfter(step.after);
    } else if ('over' in step) {
      reach();
      field.select(step.over);
      if (step.with === '') press(() => field.backspace());
      else type(step.with);
    } else if ('paste' in step) press(() => field.paste(step.paste));
    else press(() => field.clear());
  }
}

/** mulberry32: the same numbers on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Box and Muller's. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

if (import.meta.main) {
  const lines = writeTraces().map((trace) => JSON.stringify(trace));
  writeFileSync(join(import.meta.dirname, 'traces.jsonl'), `${lines.join('\n')}\n`);
}
