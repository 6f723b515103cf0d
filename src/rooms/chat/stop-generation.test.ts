import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { ScriptedEngine } from '../../../tests/support/scripted-engine.ts';
import type { TextEngine } from '../../engines/text/port.ts';
import { openHouse, textOf } from './test-house.ts';

const endless = () => new ScriptedEngine({ say: () => Array.from({ length: 10_000 }, (_, i) => `<${i}>`), msBetween: 2 });

describe.each(databases)('stopping a scripted reply on $kind', ({ open }) => {
  it('frees the engine, keeps the text so far, and is the same from two tabs and twice', async () => {
    const engine = endless();
    await using house = await openHouse(open, engine);
    const ada = house.visitor('ada');
    const { id } = await ada.start({ title: 't' });
    const sent = await ada.send(id, { text: 'go' });
    await ada.events(sent.generation.id, 0, 5);
    const tabs = [ada.events(sent.generation.id), ada.events(sent.generation.id, 3)];
    const stop = () => ada.ask('POST', `/api/generations/${sent.generation.id}/stop`);
    expect((await Promise.all([stop(), stop()])).map((answer) => answer.status)).toEqual([204, 204]);
    expect(engine).toMatchObject({ running: 0, stopped: 1 });
    const [whole = [], rest = []] = await Promise.all(tabs);
    expect(whole.slice(3)).toEqual(rest);
    expect(whole.at(-1)).toMatchObject({ event: 'finish', data: { reason: 'stopped' } });
    expect((await ada.read(id)).messages.at(-1)).toMatchObject({ state: 'stopped', text: textOf(whole), error: null });
    expect((await stop()).status).toBe(204);
    expect(await ada.events(sent.generation.id)).toEqual(whole);
  });

  it('is nobody else\'s business, an admin\'s neither', async () => {
    await using house = await openHouse(open, endless());
    const ada = house.visitor('ada');
    const { id } = await ada.start({ title: 't' });
    const sent = await ada.send(id, { text: 'go' });
    for (const other of [house.visitor('bob'), house.visitor('kim', 'admin'), house.visitor('own', 'owner')]) {
      expect((await other.ask('POST', `/api/generations/${sent.generation.id}/stop`)).status).toBe(404);
      expect((await other.ask('GET', `/api/generations/${sent.generation.id}/events`)).status).toBe(404);
    }
    expect((await ada.read(id)).writing).toHaveLength(1);
    expect((await ada.ask('POST', '/api/generations/nothing/stop')).status).toBe(404);
  });

  it('leaves an engine behind that does not let go, and takes nothing from it any more', async () => {
    const deaf: TextEngine = {
      async *generate() {
        yield { kind: 'delta', text: 'before' };
        await wait(1_500);
        yield { kind: 'delta', text: ' after' };
        yield { kind: 'finish', reason: 'stop', usage: { promptTokens: 1, completionTokens: 2 } };
      },
    };
    await using house = await openHouse(open, deaf);
    const ada = house.visitor('ada');
    const { id } = await ada.start({ title: 't' });
    const sent = await ada.send(id, { text: 'go' });
    await ada.events(sent.generation.id, 0, 1);
    await ada.ask('POST', `/api/generations/${sent.generation.id}/stop`);
    expect((await ada.read(id)).messages.at(-1)).toMatchObject({ state: 'stopped', text: 'before' });
    await wait(700);
    expect(textOf(await ada.events(sent.generation.id))).toBe('before');
  });
});
