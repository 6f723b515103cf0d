import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { ScriptedEngine } from '../../../tests/support/scripted-engine.ts';
import { answersMigrations } from '../../platform/database/answers-once.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { chatMigrations } from './migrations.ts';
import { openHouse } from './test-house.ts';

describe.each(databases)('answers that an older Modu kept on $kind', ({ open }) => {
  it('are there after the update', async () => {
    await using database = await open(chatMigrations.slice(0, 1));
    const old = { owner: 'ada', route: '/api/conversations', key: 'k1', body_hash: 'h', answer: '{}', created_at: 1 };
    await database.tables<{ chat_answers: typeof old }>().insertInto('chat_answers').values(old).execute();
    await migrate(database, [...answersMigrations, ...chatMigrations]);
    expect(await database.tables<{ kept_answers: typeof old }>().selectFrom('kept_answers').selectAll().execute()).toEqual([{ ...old, about: null }]);
  });
});

describe.each(databases)('an Idempotency-Key on $kind, with a scripted engine', ({ open }) => {
  it('gives the first answer again, at once, later and from a server started anew, and does the work once', async () => {
    const engine = new ScriptedEngine();
    await using house = await openHouse(open, engine);
    const ada = house.visitor('ada');
    const key = { 'idempotency-key': 'k1' };
    const starts = await Promise.all(Array.from({ length: 5 }, () => ada.ask<{ id: string }>('POST', '/api/conversations', { title: 't' }, key)));
    expect(new Set(starts.map((answer) => answer.text)).size).toBe(1);
    expect(starts.map((answer) => answer.status)).toEqual([201, 201, 201, 201, 201]);
    const path = `/api/conversations/${starts[0]?.body.id}/messages`;
    const sends = await Promise.all([1, 2, 3].map(() => ada.ask<{ message: { id: string }; generation: { id: string } }>('POST', path, { text: 'hi' }, key)));
    await ada.events(sends[0]?.body.generation.id ?? '');
    await using next = await house.beside();
    const later = await next.visitor('ada').ask('POST', path, { text: 'hi' }, key);
    expect(later.status).toBe(202);
    expect(new Set([...sends, later].map((answer) => answer.text)).size).toBe(1);
    const again = () => ada.ask('POST', `${path}/${sends[0]?.body.message.id}/regenerate`, {}, key);
    expect(new Set((await Promise.all([again(), again()])).map((answer) => answer.text)).size).toBe(1);
    expect(engine.requests).toHaveLength(2);
    expect((await ada.ask('GET', '/api/conversations')).body).toMatchObject({ conversations: [{}], next: null });
  });

  it('with another body is a conflict; another person, route or day is another key', async () => {
    await using house = await openHouse(open, new ScriptedEngine());
    const ada = house.visitor('ada');
    const start = (title: string, key: string, person = ada) => person.ask<{ id: string }>('POST', '/api/conversations', { title }, { 'idempotency-key': key });
    const { body: { id } } = await start('one', 'k1');
    expect((await start('two', 'k1')).status).toBe(409);
    expect((await start('two', 'k1', house.visitor('bob'))).status).toBe(201);
    expect((await ada.ask('POST', `/api/conversations/${id}/messages`, { text: 'hi' }, { 'idempotency-key': 'k1' })).status).toBe(202);
    expect((await start('x', 'k'.repeat(201))).status).toBe(400);
    house.moveClock(24 * 3_600_000 + 1);
    expect((await start('two', 'k1')).body.id).not.toBe(id);
  });

  it('is not used up by what failed', async () => {
    await using house = await openHouse(open, new ScriptedEngine());
    const ada = house.visitor('ada');
    const send = (id: string) => ada.ask('POST', `/api/conversations/${id}/messages`, { text: 'hi' }, { 'idempotency-key': 'k1' });
    expect((await send('nothing')).status).toBe(404);
    const { id } = await ada.start();
    expect((await send(id)).status).toBe(202);
  });

  it('counts for two servers at once', async () => {
    const engine = new ScriptedEngine();
    await using house = await openHouse(open, engine);
    await using other = await house.beside();
    const start = (person: ReturnType<typeof house.visitor>) => person.ask('POST', '/api/conversations', {}, { 'idempotency-key': 'k1' });
    const answers = await Promise.all([start(house.visitor('ada')), start(other.visitor('ada'))]);
    expect(answers[0]?.text).toBe(answers[1]?.text);
  });
});
