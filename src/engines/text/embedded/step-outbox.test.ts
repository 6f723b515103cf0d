import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TextStep } from '../port.ts';
import type { EngineReport } from './protocol.ts';
import { StepOutbox } from './step-outbox.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const delta = (text: string): TextStep => ({ kind: 'delta', text });
const finish: TextStep = { kind: 'finish', reason: 'stop', usage: { promptTokens: 1, completionTokens: 1 } };

function openOutbox() {
  const sent: (readonly (readonly [number, TextStep])[])[] = [];
  const outbox = new StepOutbox((report: EngineReport) => {
    if (report.kind === 'steps') sent.push(report.steps);
  });
  return { outbox, sent };
}

test("a reply's first words go at once, the next are gathered for a moment", () => {
  const { outbox, sent } = openOutbox();
  outbox.push(1, delta('a'));
  outbox.push(1, delta('b'));
  outbox.push(1, delta('c'));
  expect(sent).toEqual([[[1, delta('a')]]]);
  vi.advanceTimersByTime(30);
  expect(sent.slice(1)).toEqual([[[1, delta('bc')]]]);
});

test('replies share a message and keep their order', () => {
  const { outbox, sent } = openOutbox();
  for (const id of [1, 2]) outbox.push(id, delta('x'));
  outbox.push(1, delta('a'));
  outbox.push(2, delta('b'));
  outbox.push(1, finish);
  expect(sent.at(-1)).toEqual([
    [1, delta('a')],
    [2, delta('b')],
    [1, finish],
  ]);
});

test('what was gathered is sent before a reply is dropped', () => {
  const { outbox, sent } = openOutbox();
  outbox.push(1, delta('a'));
  outbox.push(1, delta('b'));
  outbox.drop(1);
  expect(sent.flat()).toEqual([
    [1, delta('a')],
    [1, delta('b')],
  ]);
});
