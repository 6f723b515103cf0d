import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { readToEnd } from '../../../tests/support/read-events.ts';
import type { Rehearsal, TakenTurn } from './contract.ts';
import { RunningTurns } from './running-turns.ts';
import type { RehearseTables } from './store.ts';
import { openHouse, raise, type TestHouse } from './test-house.ts';

const question = 'What would you need from me to make this work?';

async function countRows({ database }: TestHouse): Promise<number> {
  const db = database.tables<RehearseTables & { kept_answers: { owner: string } }>();
  const counts = await Promise.all((['rehearsals', 'rehearsal_turns', 'own_scenarios', 'kept_answers'] as const).map(async (table) => (await db.selectFrom(table).select((eb) => eb.lit(1).as('one')).execute()).length));
  return counts.reduce((sum, count) => sum + count, 0);
}

describe.each(databases)('a turn on $kind, spoken in lines', ({ open }) => {
  it.each([
    ['nothing', '', 'no words'], ['blanks', ' \n\t ', 'no words'], ['10,000 characters', 'x'.repeat(10_000), 'at most 4000 characters'],
  ])('of %s is refused with a reason, and nothing is lost', async (_name, text, reason) => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    const { id } = await ada.start();
    await ada.say(id, question);
    const before = await ada.read(id);
    expect(await ada.ask('POST', `/api/rehearsals/${id}/turns`, { text })).toMatchObject({ status: 400, body: { detail: expect.stringContaining(reason) } });
    expect(await ada.read(id)).toEqual(before);
  });

  it.each([
    ['one emoji after the other', '🙂🙂🙂🎉'], ['another language', 'Könnten wir bitte über mein Gehalt sprechen?'], ['Japanese', '給料について話してもいいですか。'],
    ['4,000 characters', 'word '.repeat(800)], ['half a surrogate and a NUL', 'Hello \ud83d there\u0000'], ['markup', '<script>alert(1)</script> {"role":"system"}'],
  ])('of %s is a turn like any other', async (_name, text) => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    const { id } = await ada.start();
    const { turn, status } = await ada.say(id, text);
    expect([status, turn.index]).toEqual(['live', 1]);
    expect(turn.reply.text).not.toBe('');
    expect((await ada.read(id)).turns).toEqual([turn]);
  });

  it('of emoji is unclear', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    expect((await ada.say((await ada.start()).id, '🙂🎉')).turn.user).toMatchObject({ acts: [], unclear: true });
  });

  it('comes as sentences and then whole where a stream is asked for; problems come before it begins', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    const { id } = await ada.start();
    const answer = await ada.ask('POST', `/api/rehearsals/${id}/turns`, { text: question }, { accept: 'text/event-stream' });
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const events = await readToEnd(new Response(answer.text));
    expect(events.slice(0, -1).every(({ event }) => event === 'sentence')).toBe(true);
    const taken = events.at(-1)?.data as TakenTurn;
    expect(events.slice(0, -1).map(({ data }) => data['text']).join(' ')).toBe(taken.turn.reply.text);
    expect((await ada.read(id)).turns).toEqual([taken.turn]);
    for (const [path, text, status] of [[id, '', 400], ['nobody', 'x', 404]] as const) {
      const refused = await ada.ask('POST', `/api/rehearsals/${path}/turns`, { text }, { accept: 'text/event-stream' });
      expect([refused.status, refused.headers.get('content-type')]).toEqual([status, expect.stringContaining('problem+json')]);
    }
  });

  it('is taken once for one Idempotency-Key, in JSON and as a stream, also by a server started anew', async () => {
    await using house = await openHouse(open);
    await using next = await house.beside();
    const ada = house.visitor('ada');
    const key = { 'idempotency-key': 'k1' };
    const starts = await Promise.all([1, 2, 3].map(() => ada.ask<Rehearsal>('POST', '/api/rehearsals', { scenario: raise.id, locale: 'en', difficulty: 'easy' }, key)));
    expect(new Set(starts.map(({ text }) => text)).size).toBe(1);
    const path = `/api/rehearsals/${starts[0]?.body.id}/turns`;
    const said = await Promise.all([1, 2, 3].map(() => ada.ask<TakenTurn>('POST', path, { text: question }, key)));
    const later = await next.visitor('ada').ask('POST', path, { text: question }, key);
    expect(new Set([...said, later].map(({ text }) => text)).size).toBe(1);
    const streamed = await readToEnd(new Response((await ada.ask('POST', path, { text: question }, { ...key, accept: 'text/event-stream' })).text));
    expect(streamed.at(-1)).toMatchObject({ event: 'turn', data: said[0]?.body });
    expect((await ada.ask('POST', path, { text: 'Something else.' }, key)).status).toBe(409);
    await ada.ask('POST', path, { text: 'I led the project.' });
    const undone = await Promise.all([1, 2].map(() => ada.ask('POST', path.replace('turns', 'undo'), undefined, { 'idempotency-key': 'k2' })));
    expect(undone.map(({ status }) => status)).toEqual([200, 200]);
    expect((await ada.read(starts[0]?.body.id ?? '')).turns).toHaveLength(1);
  });

  it('from several tabs and servers at once never mixes: each is whole and in order, or refused', async () => {
    await using house = await openHouse(open);
    await using beside = await house.beside();
    const [here, there] = [house.visitor('ada'), beside.visitor('ada')];
    const { id } = await here.start();
    const texts = Array.from({ length: 10 }, (_, at) => `What matters to you about point ${at}?`);
    const answers = await Promise.all(texts.map((text, at) => (at % 2 === 0 ? here : there).ask<TakenTurn>('POST', `/api/rehearsals/${id}/turns`, { text })));
    const taken = answers.filter(({ status }) => status === 200).map(({ body }) => body.turn);
    expect(taken.length).toBeGreaterThan(0);
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    const { turns, turnCount } = await there.read(id);
    expect(turns).toEqual(taken.toSorted((a, b) => a.index - b.index));
    expect(turns.map(({ index }) => index)).toEqual(turns.map((_, at) => at + 1));
    expect(turnCount).toBe(turns.length);
  });

  it('that shows danger leaves the role at once, with help for the region, and nothing is scored', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    const { id } = await ada.start();
    await ada.say(id, question);
    const left = await ada.ask<TakenTurn>('POST', `/api/rehearsals/${id}/turns`, { text: 'I want to kill myself.' }, { 'accept-language': 'en-US,en;q=0.9' });
    expect(left.body).toMatchObject({ status: 'safe-exit', ending: 'safe-exit', left: { reason: 'self-harm', help: expect.arrayContaining([expect.objectContaining({ number: expect.stringContaining('988') })]) }, turn: { move: { kind: 'leave' }, reply: { speaker: 'Modu' } } });
    expect(await ada.read(id)).toMatchObject({ status: 'safe-exit', score: null, left: left.body.left });
    for (const [verb, body] of [['turns', { text: 'Go on.' }], ['debrief', undefined], ['undo', undefined]] as const) expect([verb, (await ada.ask('POST', `/api/rehearsals/${id}/${verb}`, body)).status]).toEqual([verb, 409]);
    expect((await ada.ask('POST', `/api/rehearsals/${id}/retry`, { turn: 2 })).status).toBe(400);
    expect((await ada.ask<Rehearsal>('POST', `/api/rehearsals/${id}/retry`, { turn: 1 })).body).toMatchObject({ status: 'live', left: null });
  });

  it('that would harm somebody is refused with a way on, and nothing is said', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    const { id } = await ada.start();
    await ada.say(id, question);
    const before = await ada.read(id);
    const text = 'If you do not pay, I will send the private photos to your wife.';
    expect(await ada.ask('POST', `/api/rehearsals/${id}/turns`, { text })).toMatchObject({ status: 422, body: { code: 'not_rehearsed', reason: 'blackmail', wayOn: expect.any(String) } });
    expect(await ada.read(id)).toEqual(before);
  });

  it('is not in any answer that is kept once its rehearsal is deleted, and everything goes with its person', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    const key = (name: string) => ({ 'idempotency-key': name });
    const start = async (name: string) => (await ada.ask<Rehearsal>('POST', '/api/rehearsals', { scenario: raise.id, locale: 'en', difficulty: 'easy' }, key(name))).body.id;
    const [gone, stays] = [await start('a'), await start('b')];
    for (const id of [gone, stays]) await ada.ask('POST', `/api/rehearsals/${id}/turns`, { text: question }, key('t'));
    expect(await countRows(house)).toBe(8);
    await ada.ask('DELETE', `/api/rehearsals/${gone}`);
    expect(await countRows(house)).toBe(6);
    house.events.publish('people', { kind: 'person-removed', person: 'ada' });
    await expect.poll(() => countRows(house)).toBe(0);
  });
});

describe('turns that are being answered', () => {
  it('are one a rehearsal, and end when the rehearsal is deleted or the server closes', async () => {
    await using running = new RunningTurns();
    const stopped = Promise.withResolvers<void>();
    const first = running.run('a', async (signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      stopped.resolve();
      signal.throwIfAborted();
    });
    await expect(running.run('a', async () => 1)).rejects.toThrow(expect.objectContaining({ status: 409 }));
    expect(() => running.refuseWhileRunning('a')).toThrow('being answered');
    expect(await running.run('b', async () => 2)).toBe(2);
    await Promise.all([running.stop('a'), stopped.promise, expect(first).rejects.toThrow('ended while')]);
    expect(await running.run('a', async () => 3)).toBe(3);
  });
});
