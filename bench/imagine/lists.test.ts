import { describe, expect, it } from 'vitest';
import { readPrompts, readTraces, tuningPrompts } from './lists.ts';
import { writeTraces } from './write-traces.ts';

const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe.each(['en', 'ko'] as const)('the prompts in %s', (locale) => {
  const prompts = readPrompts(locale);

  it('are as many as promised, of each kind', () => {
    const general = prompts.filter(({ kind }) => kind === 'prompt');
    expect(general.length).toBeGreaterThanOrEqual(340);
    expect(prompts.length - general.length).toBe(40);
    const share = (count: number) => count / general.length;
    expect(share(general.filter(({ hard }) => hard).length)).toBeCloseTo(0.27, 1);
    expect(share(general.filter(({ nothing }) => nothing).length)).toBeCloseTo(0.035, 2);
  });

  it('come once each', () => {
    expect(twice(prompts.map(({ id }) => id))).toEqual([]);
    expect(twice(prompts.map(({ prompt }) => prompt.toLowerCase()))).toEqual([]);
  });

  it('are halved, hard and easy alike', () => {
    for (const hard of [true, false]) {
      const alike = prompts.filter((prompt) => prompt.hard === hard);
      const tuned = alike.filter(({ half }) => half === 'tune').length;
      expect(Math.abs(alike.length - 2 * tuned)).toBeLessThanOrEqual(2);
    }
    expect(new Set(tuningPrompts(locale).map(({ half }) => half))).toEqual(new Set(['tune']));
  });

  it('hold the nouns of their labels, and relations only between what they name', () => {
    const astray = prompts.flatMap(({ id, prompt, head, others, relations }) => {
      const named = [head, ...others].map(({ noun }) => noun);
      const ends = relations.flatMap(({ a, b }) => [a, b]);
      return [...named, ...ends].filter((noun) => !prompt.includes(noun)).map((noun) => `${id}: ${noun}`);
    });
    expect(astray).toEqual([]);
  });
});

describe('the typing traces', () => {
  const traces = readTraces();

  it('are what the plans give', () => {
    expect(traces).toEqual(writeTraces());
  });

  it('are thirty or more in each language, once each', () => {
    expect(twice(traces.map(({ id }) => id))).toEqual([]);
    for (const locale of ['en', 'ko']) expect(traces.filter((trace) => trace.locale === locale).length).toBeGreaterThanOrEqual(30);
  });

  it('go forward in time, and change the text or end a syllable at every step', () => {
    const astray = traces.filter(({ events }) =>
      events.some((event, index) => {
        const last = events[index - 1] ?? { t: -1, value: '', composing: false };
        return event.t <= last.t || (event.value === last.value && !(last.composing && !event.composing));
      }),
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
  });
});
