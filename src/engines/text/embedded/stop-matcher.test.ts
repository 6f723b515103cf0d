import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StopMatcher } from './stop-matcher.ts';

function read(stops: string[], pieces: string[]): { text: string; stopped: boolean } {
  const matcher = new StopMatcher(stops);
  let text = '';
  for (const piece of pieces) {
    const step = matcher.push(piece);
    text += step.text;
    if (step.stopped) return { text, stopped: true };
  }
  return { text: text + matcher.flush(), stopped: false };
}

test('a stop text that comes in pieces is never shown, not even its beginning', () => {
  expect(read(['END'], ['a lon', 'g E', 'N', 'D and more'])).toEqual({ text: 'a long ', stopped: true });
});

test('text that only looked like a stop text is shown in the end', () => {
  expect(read(['END'], ['E', 'N', 'TER', ' EN'])).toEqual({ text: 'ENTER EN', stopped: false });
});

test('of several stop texts the one that is complete first counts', () => {
  expect(read(['two', 'one'], ['zero one two'])).toEqual({ text: 'zero ', stopped: true });
  expect(read(['abb', 'b'], ['abb'])).toEqual(read(['abb', 'b'], ['a', 'b', 'b']));
});

test('empty stop texts stop nothing', () => {
  expect(read([''], ['a', 'b'])).toEqual({ text: 'ab', stopped: false });
});

test('however a text is cut into pieces, the same is shown', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', '한'), maxLength: 30 });
  fc.assert(
    fc.property(words, fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '한'), minLength: 1, maxLength: 4 }), { maxLength: 3 }), fc.array(fc.nat(5)), (text, stops, cuts) => {
      const pieces: string[] = [];
      let rest = text;
      for (const cut of cuts) {
        pieces.push(rest.slice(0, cut));
        rest = rest.slice(cut);
      }
      expect(read(stops, [...pieces, rest])).toEqual(read(stops, [text]));
    }),
  );
});
