import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { ScriptedEngine } from '../../../tests/support/scripted-engine.ts';
import type { ChatTables } from './store.ts';
import { openHouse, textOf } from './test-house.ts';

const words = (count: number) => Array.from({ length: count }, (_, i) => `<${i}>`);

describe.each(databases)('the log of a scripted reply on $kind', ({ open }) => {
  it('is the same bytes for every reader, live or later, from any step on', async () => {
    await using house = await openHouse(open, new ScriptedEngine({ say: () => ['"quoted" \\ ', '한글 🦊', '\n\n', ...words(60)], msBetween: 2 }));
    const ada = house.visitor('ada');
    const { generation: { id } } = await ada.send((await ada.start()).id, { text: 'go' });
    const first = await ada.events(id, 0, 10);
    const [whole, rest, byHeader] = await Promise.all([ada.events(id), ada.events(id, 10), ada.events(id, 0, Infinity, { 'last-event-id': '10' })]);
    expect(rest).toEqual(byHeader);
    expect([...first, ...rest]).toEqual(whole);
    expect(whole.map((event) => event.id)).toEqual(whole.map((_, i) => i + 1));
    const kept = await ada.events(id);
    expect(kept.map((event) => event.block)).toEqual(whole.map((event) => event.block));
    expect(await ada.events(id, whole.length)).toEqual([]);
    expect(await ada.events(id, 999_999)).toEqual([]);
  });

  it('holds each step before anybody sees it', async () => {
    await using house = await openHouse(open, new ScriptedEngine({ say: () => words(30), msBetween: 3 }));
    const ada = house.visitor('ada');
    const db = house.database.tables<ChatTables>();
    const live = await ada.live();
    const { generation: { id } } = await ada.send((await ada.start()).id, { text: 'go' });
    let looked = 0;
    for (let n = 1; n <= 30; n++) {
      await live.until((message) => message.kind === 'step' && message.n === n);
      const steps = await db.selectFrom('generation_steps').select('n').where('generation', '=', id).where('n', '<=', n).execute();
      // Asked second: a reply that was packed in between has no steps any more.
      const [row] = await db.selectFrom('generations').select('log').where('id', '=', id).execute();
      if (row?.log) break;
      expect(steps.length).toBe(n);
      looked++;
    }
    expect(looked).toBeGreaterThan(0);
    live.close();
  });

  it('is written whether or not somebody reads', async () => {
    await using house = await openHouse(open, new ScriptedEngine({ say: () => words(40), msBetween: 2 }));
    const ada = house.visitor('ada');
    const live = await ada.live();
    const { id } = await ada.start({ title: 't' });
    const sent = await ada.send(id, { text: 'go' });
    await ada.events(sent.generation.id, 0, 2);
    await live.until((message) => message.kind === 'step' && message.event === 'finish');
    expect((await ada.read(id)).messages.at(-1)).toMatchObject({ text: words(40).join(''), state: 'complete' });
    expect(await house.database.tables<ChatTables>().selectFrom('generation_steps').selectAll().execute()).toEqual([]);
    live.close();
  });

  it('loses, doubles and reorders nothing in 200 streams at once, wherever a reader breaks off and resumes', async () => {
    await using house = await openHouse(open, new ScriptedEngine({ say: () => words(20), msBetween: 1 }));
    const ada = house.visitor('ada');
    const { id } = await ada.start({ title: 't' });
    const breaks = fc.sample(fc.integer({ min: 1, max: 20 }), 200);
    await Promise.all(breaks.map(async (most) => {
      const { generation } = await ada.send(id, { text: 'go', parent: null });
      const first = await ada.events(generation.id, 0, most);
      const all = [...first, ...(await ada.events(generation.id, first.at(-1)?.id))];
      expect(all.map((event) => event.id)).toEqual(all.map((_, i) => i + 1));
      expect(textOf(all)).toBe(words(20).join(''));
    }));
    expect((await ada.read(id)).messages.filter((message) => message.state === 'complete')).toHaveLength(400);
  });

  it('shows in the conversation as far as it is, with the number to go on from', async () => {
    await using house = await openHouse(open, new ScriptedEngine({ say: () => words(60), msBetween: 3 }));
    const ada = house.visitor('ada');
    const { id } = await ada.start();
    const sent = await ada.send(id, { text: 'go' });
    await ada.events(sent.generation.id, 0, 5);
    const { messages, writing: [writing] } = await ada.read(id);
    expect(writing).toMatchObject({ generation: sent.generation.id, message: sent.reply.id });
    const rest = await ada.events(sent.generation.id, writing?.after);
    expect(`${messages.at(-1)?.text}${textOf(rest)}`).toBe(words(60).join(''));
  });
});
