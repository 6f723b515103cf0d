import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { ScriptedEngine } from '../../../tests/support/scripted-engine.ts';
import { Problem } from '../../platform/problem.ts';
import type { Sent } from './contract.ts';
import { openHouse, textOf } from './test-house.ts';

describe.each(databases)('a message to a scripted engine, on $kind', ({ open }) => {
  it('is answered by a log without gaps, and the reply is kept with its figures', async () => {
    await using house = await openHouse(open, new ScriptedEngine());
    const ada = house.visitor('ada');
    const { id } = await ada.start();
    const sent = await ada.send(id, { text: 'hello there' });
    expect(sent).toMatchObject({ message: { role: 'user', text: 'hello there', parent: null, state: 'complete' }, reply: { role: 'assistant', text: '', state: 'writing', parent: sent.message.id, model: 'tiny', ai: 'assistant' } });
    const events = await ada.events(sent.generation.id);
    expect(events.map((event) => event.id)).toEqual(events.map((_, i) => i + 1));
    expect(textOf(events)).toBe('You said: hello there');
    expect(events.at(-1)).toMatchObject({ event: 'finish', data: { reason: 'stop', usage: { prompt_tokens: 7, completion_tokens: 4, total_tokens: 11 }, tokensPerSecond: 50 } });
    const tree = await ada.read(id);
    expect(tree).toMatchObject({ title: 'hello there', titledBy: 'nobody', head: sent.reply.id, writing: [] });
    expect(tree.messages[1]).toMatchObject({ id: sent.reply.id, text: 'You said: hello there', state: 'complete', tokensPerSecond: 50, promptTokens: 7, completionTokens: 4, generation: sent.generation.id, error: null });
  });

  it('gives the model the branch it is on, after the AI\'s instructions, and names the cache after its owner', async () => {
    const engine = new ScriptedEngine({ say: () => ['ok'] });
    await using house = await openHouse(open, engine);
    const ada = house.visitor('ada');
    const { id } = await ada.start();
    const first = await ada.send(id, { text: 'one' });
    await ada.events(first.generation.id);
    await ada.events((await ada.send(id, { text: 'two', sampling: { temperature: 0, seed: 7 } })).generation.id);
    expect(engine.requests[1]).toEqual({
      model: 'tiny', sampling: { temperature: 0, seed: 7 }, cacheKey: `ada:${id}`,
      messages: [{ role: 'system', content: expect.stringContaining('Modu') }, { role: 'user', content: 'one' }, { role: 'assistant', content: 'ok' }, { role: 'user', content: 'two' }],
    });
    await ada.events((await ada.send(id, { text: 'uno', parent: null })).generation.id);
    expect(engine.requests[2]?.messages.slice(1)).toEqual([{ role: 'user', content: 'uno' }]);
  });

  it('becomes a sibling when it is edited, and a reply written anew is a sibling too', async () => {
    await using house = await openHouse(open, new ScriptedEngine());
    const ada = house.visitor('ada');
    const { id } = await ada.start();
    const first = await ada.send(id, { text: 'one' });
    await ada.events(first.generation.id);
    const edited = await ada.send(id, { text: 'one, better', parent: first.message.parent });
    const again = await ada.ask<Sent>('POST', `/api/conversations/${id}/messages/${first.reply.id}/regenerate`, { model: 'other' });
    const answer = await ada.ask<Sent>('POST', `/api/conversations/${id}/messages/${edited.message.id}/regenerate`, {});
    expect([again.status, answer.status]).toEqual([202, 202]);
    expect(again.body).toMatchObject({ message: { id: first.message.id }, reply: { parent: first.message.id, model: 'other' } });
    for (const sent of [edited, again.body, answer.body]) await ada.events(sent.generation.id);
    const tree = await ada.read(id);
    expect(tree.head).toBe(answer.body.reply.id);
    expect(tree.messages.map(({ parent, text }) => [parent, text])).toEqual([
      [null, 'one'], [first.message.id, 'You said: one'], [null, 'one, better'], [edited.message.id, 'You said: one, better'],
      [first.message.id, 'You said: one'], [edited.message.id, 'You said: one, better'],
    ]);
    expect((await ada.ask('PATCH', `/api/conversations/${id}`, { head: first.reply.id })).body).toMatchObject({ head: first.reply.id });
    expect(await ada.send(id, { text: 'two' })).toMatchObject({ message: { parent: first.reply.id } });
  });

  it('may be sent while other replies of the conversation are written, and goes on from what they said so far', async () => {
    const engine = new ScriptedEngine({ say: () => Array.from({ length: 400 }, () => 'word '), msBetween: 5 });
    await using house = await openHouse(open, engine);
    const ada = house.visitor('ada');
    const { id } = await ada.start();
    const first = await ada.send(id, { text: 'one' });
    await ada.events(first.generation.id, 0, 3);
    const other = await ada.send(id, { text: 'uno', parent: null });
    await ada.send(id, { text: 'and?', parent: first.reply.id });
    expect(engine.requests[2]?.messages.map((message) => message.content).slice(1)).toEqual(['one', expect.stringMatching(/^(word ){3,}$/), 'and?']);
    expect((await ada.read(id)).writing).toHaveLength(3);
    await ada.events(other.generation.id, 0, 2);
  });

  it('keeps the draft until it is sent, and nothing is saved when no model is ready', async () => {
    await using house = await openHouse(open, new ScriptedEngine());
    const ada = house.visitor('ada');
    const { id } = await ada.start();
    await ada.ask('PATCH', `/api/conversations/${id}`, { draft: '반쯤 쓴 글' });
    house.refuseModels = new Problem(503, 'No model is here yet.');
    expect(await ada.ask('POST', `/api/conversations/${id}/messages`, { text: '반쯤 쓴 글' })).toMatchObject({ status: 503, body: { detail: 'No model is here yet.' } });
    expect(await ada.read(id)).toMatchObject({ draft: '반쯤 쓴 글', messages: [], title: '', head: null });
    house.refuseModels = undefined;
    await ada.send(id, { text: '반쯤 쓴 글' });
    expect(await ada.read(id)).toMatchObject({ draft: '', title: '반쯤 쓴 글' });
  });

  it('is kept as it is, whatever it is made of', async () => {
    const engine = new ScriptedEngine({ say: () => ['ok'] });
    await using house = await openHouse(open, engine);
    const ada = house.visitor('ada');
    const { id } = await ada.start({ title: 'kept' });
    for (const text of ['x'.repeat(1_000_000), '👩‍👩‍👧‍👦'.repeat(1_000), 'שלום עולם \u202eabc', 'e\u0301 각', '<script>alert(1)</script>', `'"; DROP TABLE messages; --`, 'a\r\n\tb', '가'.repeat(2_000_000)]) {
      const sent = await ada.send(id, { text });
      expect(sent.message.text === text).toBe(true);
      await ada.events(sent.generation.id);
      expect((await ada.read(id)).messages.at(-2)?.text === text).toBe(true);
    }
    expect(await ada.send(id, { text: 'n\0ull' })).toMatchObject({ message: { text: 'null' } });
    const half = await ada.ask('POST', `/api/conversations/${id}/messages`, '{"text":"half \\ud83d"}');
    expect(half).toMatchObject({ status: 202, body: { message: { text: 'half \ufffd' } } });
    expect((await ada.ask('POST', `/api/conversations/${id}/messages`, { text: 'x'.repeat(2_000_001) })).status).toBe(400);
    expect((await ada.read(id)).title).toBe('kept');
  });

  it('of a long conversation is sent and read whole', async () => {
    const engine = new ScriptedEngine({ say: () => ['ok'] });
    await using house = await openHouse(open, engine);
    const ada = house.visitor('ada');
    const { id } = await ada.start();
    for (let i = 0; i < 100; i++) await ada.events((await ada.send(id, { text: `m${i}` })).generation.id);
    expect((await ada.read(id)).messages).toHaveLength(200);
    expect(engine.requests[99]?.messages).toHaveLength(200);
  });
});
