import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import type { TextEngine, TextStep } from '../../engines/text/port.ts';
import { openHouse, textOf } from './test-house.ts';

const finish: TextStep = { kind: 'finish', reason: 'stop', usage: { promptTokens: 1, completionTokens: 1 } };
const says = (...steps: TextStep[]): TextEngine => ({
  async *generate() {
    yield* steps;
  },
});
const delta = (text: string): TextStep => ({ kind: 'delta', text });

async function hear(open: (typeof databases)[number]['open'], engine: TextEngine, options?: Parameters<typeof openHouse>[2]) {
  await using house = await openHouse(open, engine, options);
  const ada = house.visitor('ada');
  const { id } = await ada.start({ title: 't' });
  const events = await ada.events((await ada.send(id, { text: 'go' })).generation.id);
  return { events, text: textOf(events), message: (await ada.read(id)).messages.at(-1) };
}

describe.each(databases)('what a scripted engine sends, on $kind', ({ open }) => {
  it('is taken as text that every database keeps, characters that were cut in two made whole', async () => {
    const { text, message } = await hear(open, says(delta('a\0b \ud83e'), delta('\udd8a c'), delta('\ud800 d'), delta(''), delta('\ud83e'), finish));
    expect(text).toBe('ab 🦊 c\ufffd d');
    expect(message).toMatchObject({ text, state: 'complete' });
  });

  it('tells a place in the queue once each, and how much of the history was left out', async () => {
    const queued = (position: number): TextStep => ({ kind: 'queued', position });
    const { events, message } = await hear(open, says(queued(2), queued(2), queued(1), { kind: 'trimmed', messages: 4 }, delta('hi'), queued(1), finish));
    expect(events).toMatchObject([
      { event: 'queued', data: { position: 2 } }, { event: 'queued', data: { position: 1 } }, { event: 'delta', data: { text: 'hi' } },
      { event: 'finish', data: { reason: 'stop', trimmed: 4, firstTokenMs: expect.any(Number) } },
    ]);
    expect(message).toMatchObject({ trimmed: 4, firstTokenMs: expect.any(Number) });
  });

  it('is cut at its longest, also in the middle of a piece', async () => {
    const flood: TextEngine = {
      async *generate(_, signal) {
        while (!signal.aborted) yield delta('0123456789'.repeat(100));
      },
    };
    const { events, text, message } = await hear(open, flood, { limits: { units: 25_500, ms: 60_000 } });
    expect(events.at(-1)).toMatchObject({ event: 'finish', data: { reason: 'length' } });
    expect(text).toHaveLength(25_500);
    expect(message).toMatchObject({ state: 'complete', text });
    expect((await hear(open, says(delta('x'.repeat(5_000_000)), finish))).text).toHaveLength(4_000_000);
  });

  it('is taken together when it comes faster than it can be written', async () => {
    const { events, text } = await hear(open, says(...Array.from({ length: 5_000 }, () => delta('x')), finish));
    expect(text).toBe('x'.repeat(5_000));
    expect(events.length).toBeLessThan(1_000);
    expect(events.map((event) => event.id)).toEqual(events.map((_, i) => i + 1));
  });

  it('ends when it takes longer than a reply may take', async () => {
    const slow: TextEngine = {
      async *generate(_, signal) {
        yield delta('so far');
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      },
    };
    const { events, text, message } = await hear(open, slow, { limits: { units: 1_000, ms: 50 } });
    expect(events.at(-1)).toMatchObject({ event: 'finish', data: { reason: 'length' } });
    expect(message).toMatchObject({ state: 'complete', text });
  });

  it('counts as broken when it ends without a finish', async () => {
    expect((await hear(open, says(delta('half')))).message).toMatchObject({ state: 'partial', text: 'half' });
    expect((await hear(open, says())).events).toMatchObject([{ event: 'error', data: { code: 'engine_crashed' } }]);
  });
});
