import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { ScriptedEngine } from '../../../tests/support/scripted-engine.ts';
import { EngineBusyError, EngineCrashedError } from '../../engines/text/port.ts';
import { openHouse, textOf } from './test-house.ts';

const endless = () => new ScriptedEngine({ say: () => Array.from({ length: 10_000 }, (_, i) => `<${i}>`), msBetween: 2 });

describe.each(databases)('a scripted reply that is cut, on $kind', ({ open }) => {
  it('by a crash of the server is closed as partial at the next start, with all that anybody had seen', async () => {
    await using house = await openHouse(open, endless());
    const ada = house.visitor('ada');
    const { id } = await ada.start({ title: 't' });
    const sent = await Promise.all(Array.from({ length: 20 }, (_, i) => ada.send(id, { text: `keep ${i}`, parent: null })));
    const seen = await Promise.all(sent.map(({ generation }) => ada.events(generation.id, 0, 5)));
    await using next = await house.beside();
    expect(await next.chat.recover()).toBe(20);
    const later = next.visitor('ada');
    const tree = await later.read(id);
    expect(tree.writing).toEqual([]);
    for (const [i, { generation, message, reply }] of sent.entries()) {
      const resumed = await later.events(generation.id, 5);
      const all = [...(seen[i] ?? []), ...resumed];
      expect(all.map((event) => event.id)).toEqual(all.map((_, at) => at + 1));
      expect(all.at(-1)).toMatchObject({ event: 'finish', data: { reason: 'crashed' } });
      expect(tree.messages.find((row) => row.id === message.id)?.text).toBe(`keep ${i}`);
      expect(tree.messages.find((row) => row.id === reply.id)).toMatchObject({ state: 'partial', text: textOf(all), error: expect.stringContaining('kept') });
    }
    expect((await later.ask('GET', '/api/search?query=keep')).body).toMatchObject({ hits: expect.arrayContaining([]) });
    expect(await next.chat.recover()).toBe(0);
  });

  it('by a server that is told to end is saved as far as it is, and its readers see the end', async () => {
    await using house = await openHouse(open, endless());
    await using other = await house.beside();
    const ada = other.visitor('ada');
    const { id } = await ada.start({ title: 't' });
    const { generation } = await ada.send(id, { text: 'go' });
    await ada.events(generation.id, 0, 3);
    const reader = ada.events(generation.id);
    await other.chat[Symbol.asyncDispose]();
    const all = await reader;
    expect(all.at(-1)).toMatchObject({ event: 'finish', data: { reason: 'crashed' } });
    expect((await house.visitor('ada').read(id)).messages.at(-1)).toMatchObject({ state: 'partial', text: textOf(all) });
  });

  it('by a crash of the engine says so and keeps its text', async () => {
    await using house = await openHouse(open, new ScriptedEngine({ say: () => ['some ', 'words'], failWith: () => new EngineCrashedError() }));
    const ada = house.visitor('ada');
    const { id } = await ada.start({ title: 't' });
    const events = await ada.events((await ada.send(id, { text: 'go' })).generation.id);
    expect(events.map((event) => event.event)).toEqual(['delta', 'delta', 'finish']);
    expect(events.at(-1)).toMatchObject({ data: { reason: 'crashed', usage: { completion_tokens: 2 } } });
    expect((await ada.read(id)).messages.at(-1)).toMatchObject({ state: 'partial', text: 'some words', error: new EngineCrashedError().message });
  });

  it('before its first word ends in one error event, and stands in the history as failed', async () => {
    const engine = new ScriptedEngine({ say: () => [], failWith: () => new EngineBusyError(3) });
    await using house = await openHouse(open, engine);
    const ada = house.visitor('ada');
    const { id } = await ada.start({ title: 't' });
    const events = await ada.events((await ada.send(id, { text: 'one' })).generation.id);
    expect(events).toMatchObject([{ id: 1, event: 'error', data: { code: 'engine_busy', message: new EngineBusyError(3).message } }]);
    expect((await ada.read(id)).messages.at(-1)).toMatchObject({ state: 'failed', text: '', error: new EngineBusyError(3).message });
    engine.script = { say: () => ['ok'] };
    await ada.events((await ada.send(id, { text: 'two' })).generation.id);
    expect(engine.requests[1]?.messages.slice(1)).toEqual([{ role: 'user', content: 'one\n\ntwo' }]);
  });

  it('because its steps could not be written is kept all the same, and others are not touched', async () => {
    await using house = await openHouse(open, endless());
    await (house.database.kind === 'sqlite'
      ? sql`CREATE TRIGGER disk_full BEFORE INSERT ON generation_steps WHEN new.n > 5 BEGIN SELECT RAISE(ABORT, 'disk full'); END`
      : sql`ALTER TABLE generation_steps ADD CHECK (n <= 5)`
    ).execute(house.database.tables());
    const ada = house.visitor('ada');
    const { id } = await ada.start({ title: 't' });
    const all = await ada.events((await ada.send(id, { text: 'go' })).generation.id);
    expect(all.map((event) => event.id)).toEqual(all.map((_, i) => i + 1));
    expect(all.at(-1)).toMatchObject({ event: 'finish', data: { reason: 'crashed' } });
    expect((await ada.read(id)).messages).toMatchObject([{ text: 'go' }, { state: 'partial', text: textOf(all), error: expect.stringContaining('disk') }]);
  });

  it('by an error that nobody expected tells no detail', async () => {
    await using house = await openHouse(open, new ScriptedEngine({ say: () => [], failWith: () => new Error('secret detail') }));
    const ada = house.visitor('ada');
    const [event] = await ada.events((await ada.send((await ada.start()).id, { text: 'one' })).generation.id);
    expect(event).toMatchObject({ event: 'error', data: { code: 'unexpected' } });
    expect(event?.block).not.toContain('secret');
  });
});
