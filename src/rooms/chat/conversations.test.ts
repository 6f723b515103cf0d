import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { ScriptedEngine } from '../../../tests/support/scripted-engine.ts';
import { peopleTopic } from '../accounts/index.ts';
import type { Conversation, ConversationPage } from './contract.ts';
import type { ChatTables } from './store.ts';
import { openHouse, type TestHouse } from './test-house.ts';

const engine = () => new ScriptedEngine({ say: () => ['ok'] });
const tables = ['conversations', 'messages', 'generations', 'generation_steps'] as const;
type KeptTables = { message_search: { terms: string }; kept_answers: { owner: string } };

async function countRows({ database }: TestHouse): Promise<number> {
  const db = database.tables<ChatTables & KeptTables>();
  const counts = await Promise.all([...tables, 'message_search' as const, 'kept_answers' as const].map(async (table) => (await db.selectFrom(table).select((eb) => eb.lit(1).as('one')).execute()).length));
  return counts.reduce((sum, count) => sum + count, 0);
}

describe.each(databases)('conversations on $kind', ({ open }) => {
  it('are listed page by page, the one last written in first', async () => {
    await using house = await openHouse(open, engine());
    const ada = house.visitor('ada');
    const ids: string[] = [];
    for (let i = 0; i < 120; i++) {
      house.moveClock(i % 3);
      ids.unshift((await ada.start({ title: `talk ${i}` })).id);
    }
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const { body }: { body: ConversationPage } = await ada.ask('GET', `/api/conversations${next && `?cursor=${next}`}`);
      seen.push(...body.conversations.map((row) => row.id));
      next = body.next;
    }
    expect(seen).toEqual(ids);
    house.moveClock(10);
    const { generation } = await ada.send(ids[77] ?? '', { text: 'up' });
    await ada.events(generation.id);
    const { body } = await ada.ask<ConversationPage>('GET', '/api/conversations');
    expect(body.conversations[0]).toMatchObject({ id: ids[77] });
    expect(body.conversations[0]).not.toHaveProperty('draft');
    expect((await ada.ask('GET', '/api/conversations?cursor=nonsense')).status).toBe(400);
  });

  it('are found by their title and by what was written in them', async () => {
    await using house = await openHouse(open, engine());
    const ada = house.visitor('ada');
    const [meeting, cake, other] = [await ada.start({ title: '월요일 회의 준비' }), await ada.start({ title: 'Baking' }), await ada.start({ title: 'ÄRGER' })];
    await ada.events((await ada.send(cake.id, { text: 'a cake for the 회의' })).generation.id);
    const find = async (query: string) => (await ada.ask<ConversationPage>('GET', `/api/conversations?query=${encodeURIComponent(query)}`)).body.conversations.map((row) => row.id);
    expect((await find('회의')).toSorted()).toEqual([meeting.id, cake.id].toSorted());
    expect(await find('BAKING')).toEqual([cake.id]);
    expect(await find('ärger')).toEqual([other.id]);
    expect(await find('cake')).toEqual([cake.id]);
    expect(await find('월요일 회의')).toEqual([meeting.id]);
    expect(await find('nothing of that')).toEqual([]);
  });

  it('are named by a person, and stay so', async () => {
    await using house = await openHouse(open, engine());
    const ada = house.visitor('ada');
    const { id } = await ada.start();
    expect((await ada.ask('PATCH', `/api/conversations/${id}`, { title: '내 이름' })).body).toMatchObject({ title: '내 이름', titledBy: 'person' });
    await ada.events((await ada.send(id, { text: 'first words' })).generation.id);
    expect(await ada.read(id)).toMatchObject({ title: '내 이름', titledBy: 'person' });
    expect((await ada.ask('PATCH', `/api/conversations/${id}`, { head: 'x' })).status).toBe(404);
    expect((await ada.ask('PATCH', `/api/conversations/${id}`, {})).status).toBe(200);
    expect((await ada.ask('POST', '/api/conversations', { ai: 'nobody' })).status).toBe(400);
  });

  it('once deleted are nowhere, and whole again when that is taken back', async () => {
    const slow = new ScriptedEngine({ say: () => Array.from({ length: 1_000 }, () => 'word '), msBetween: 2 });
    await using house = await openHouse(open, slow);
    const ada = house.visitor('ada');
    const { id } = await ada.start({ title: 'secret plan' });
    const sent = await ada.send(id, { text: 'hidden words' });
    await ada.events(sent.generation.id, 0, 2);
    expect((await ada.ask('DELETE', `/api/conversations/${id}`)).status).toBe(204);
    expect(slow.running).toBe(0);
    for (const [method, path, body] of [
      ['GET', `/api/conversations/${id}`], ['GET', `/api/conversations/${id}/export`], ['DELETE', `/api/conversations/${id}`], ['PATCH', `/api/conversations/${id}`, { title: 'x' }],
      ['POST', `/api/conversations/${id}/messages`, { text: 'x' }], ['GET', `/api/generations/${sent.generation.id}/events`], ['POST', `/api/generations/${sent.generation.id}/stop`],
      ['POST', `/api/conversations/${id}/messages/${sent.message.id}/regenerate`, {}],
    ] as const) expect([path, (await ada.ask(method, path, body)).status]).toEqual([path, 404]);
    expect((await ada.ask('GET', '/api/conversations?query=secret')).body).toMatchObject({ conversations: [] });
    expect((await ada.ask('GET', '/api/search?query=hidden')).body).toEqual({ hits: [], next: null });
    expect((await house.visitor('bob').ask('POST', `/api/conversations/${id}/restore`)).status).toBe(404);
    expect(await ada.ask('POST', `/api/conversations/${id}/restore`)).toMatchObject({ status: 200, body: { id, title: 'secret plan' } });
    expect((await ada.read(id)).messages).toMatchObject([{ text: 'hidden words' }, { state: 'stopped' }]);
    expect((await ada.ask('GET', '/api/search?query=hidden')).body).toMatchObject({ hits: [{ conversation: id }] });
  });

  it('leave nothing behind thirty days after they were deleted', async () => {
    await using house = await openHouse(open, engine());
    const ada = house.visitor('ada');
    const ids = await Promise.all(Array.from({ length: 30 }, async () => {
      const { id } = await ada.start();
      const sent = await ada.ask<{ generation: { id: string } }>('POST', `/api/conversations/${id}/messages`, { text: 'gone 회의' }, { 'idempotency-key': 'k' });
      await ada.events(sent.body.generation.id);
      await ada.ask('DELETE', `/api/conversations/${id}`);
      return id;
    }));
    house.moveClock(30 * 24 * 3_600_000 - 60_000);
    await house.chat.recover();
    expect((await ada.ask('POST', `/api/conversations/${ids[0]}/restore`)).status).toBe(200);
    await ada.ask('DELETE', `/api/conversations/${ids[0]}`);
    house.moveClock(30 * 24 * 3_600_000);
    await house.chat.recover();
    expect((await ada.ask('POST', `/api/conversations/${ids[0]}/restore`)).status).toBe(404);
    expect(await countRows(house)).toBe(0);
  });

  it('go with the person they belong to, at once and alone', async () => {
    const slow = new ScriptedEngine({ say: () => Array.from({ length: 1_000 }, () => 'word '), msBetween: 2 });
    await using house = await openHouse(open, slow);
    const [ada, bob] = [house.visitor('ada'), house.visitor('bob')];
    const kept = await bob.start({ title: 'of bob' });
    const { id } = await ada.start();
    await ada.ask('POST', `/api/conversations/${id}/messages`, { text: 'x' }, { 'idempotency-key': 'k' });
    house.events.publish(peopleTopic, { kind: 'person-removed', person: 'ada' });
    await expect.poll(() => countRows(house)).toBe(1);
    expect(slow.running).toBe(0);
    expect((await bob.ask<Conversation>('GET', `/api/conversations/${kept.id}`)).status).toBe(200);
  });
});
