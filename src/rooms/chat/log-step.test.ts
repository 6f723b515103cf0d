import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GenerationEvent } from './contract.ts';
import { decodeStep, encodeStep, mergeDeltas, packSteps, textOf, toBlock, unpackSteps } from './log-step.ts';

const delta = fc.string({ unit: 'grapheme' }).map((text): GenerationEvent => ({ event: 'delta', data: { text } }));
const other = fc.oneof(
  fc.nat().map((position): GenerationEvent => ({ event: 'queued', data: { position } })),
  fc.record({ message: fc.string(), code: fc.string() }).map((data): GenerationEvent => ({ event: 'error', data })),
);

describe('a step of the log', () => {
  it('comes back from the packed log as it went in, to the byte', () => {
    fc.assert(fc.property(fc.array(fc.oneof(delta, other)), (events) => {
      const steps = events.map(encodeStep);
      expect(unpackSteps(packSteps(steps))).toEqual(steps);
      expect(steps.map(decodeStep)).toEqual(events);
    }));
  });

  it('is one event on the wire, whatever is in it', () => {
    fc.assert(fc.property(fc.oneof(delta, other), fc.nat(), (event, n) => {
      const lines = toBlock(n, encodeStep(event)).split('\n');
      expect(lines).toHaveLength(5);
      expect(lines.slice(0, 2)).toEqual([`id: ${n}`, `event: ${event.event}`]);
      expect(JSON.parse(lines[2]?.slice('data: '.length) ?? '')).toEqual(event.data);
    }));
  });

  it('joins deltas to the text that they are together', () => {
    fc.assert(fc.property(delta, delta, other, (a, b, c) => {
      const merged = mergeDeltas(encodeStep(a), encodeStep(b)) ?? '';
      expect(textOf([merged])).toBe(textOf([encodeStep(a), encodeStep(b)]));
      expect(mergeDeltas(encodeStep(a), encodeStep(c))).toBeUndefined();
    }));
  });
});
