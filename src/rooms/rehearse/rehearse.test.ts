import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import type { Debrief, Hint, Progress, Rehearsal, RehearsalPage } from './contract.ts';
import { openHouse, raise, type Visitor } from './test-house.ts';

const good = raise.tests.en?.good.say ?? [];
const poor = raise.tests.en?.poor.say ?? [];

/** Says one after the other until it ends. */
async function talk(person: Visitor, id: string, texts: readonly string[]): Promise<Rehearsal> {
  for (const text of texts) if ((await person.say(id, text)).status !== 'live') break;
  return await person.read(id);
}

/** What the same words must give again, whatever engine speaks: all but the wording, the ids and the times. */
function playOf({ turns, ending, score, terms }: Rehearsal): unknown {
  return { ending, score, terms, turns: turns.map(({ index, user, move, state, changes }) => ({ index, user, move, state, changes })) };
}

describe.each(databases)('a rehearsal on $kind, spoken in lines', ({ open }) => {
  it('is started, talked through to its end and read back as it was', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    const started = await ada.start();
    expect(started).toMatchObject({ scenario: raise.id, seed: 7, status: 'live', turns: [], ending: null, score: null, opening: { speaker: 'Dana Whitfield', text: expect.stringContaining('Come in') }, speaks: { by: 'lines', why: 'no-model' } });
    expect(started.about).toMatchObject({ id: raise.id, made: null, other: { callsPerson: 'Ada' } });
    const first = await ada.say(started.id, good[0] ?? '');
    expect(first).toMatchObject({ status: 'live', turn: { index: 1, user: { acts: expect.arrayContaining([expect.objectContaining({ act: 'thanks', quote: 'Thank you for making the time.' })]) }, reply: { source: 'line' } } });
    const whole = await talk(ada, started.id, good.slice(1));
    expect(whole).toMatchObject({ status: 'ended', ending: 'agreement', terms: [{ issue: 'raise', value: expect.any(Number), text: expect.any(String) }] });
    expect(whole.turns[0]).toMatchObject({ index: 1, user: first.turn.user, reply: first.turn.reply });
    expect(new Set(whole.turns.map(({ reply }) => reply.text)).size).toBe(whole.turns.length);
  });

  it('hides what the other feels while it goes on, unless it was asked for, and shows it afterwards', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    const [hidden, shown] = [await ada.start(), await ada.start({ showState: true })];
    expect((await ada.say(hidden.id, good[1] ?? '')).turn).not.toHaveProperty('state');
    expect(hidden).not.toHaveProperty('start');
    expect(shown.start).toEqual({ trust: 40, patience: 70, tension: 30 });
    expect((await ada.say(shown.id, good[1] ?? '')).turn).toMatchObject({ state: { trust: expect.any(Number) }, changes: expect.arrayContaining([{ meter: 'trust', by: expect.any(Number), reason: expect.any(String), act: expect.any(String), quote: expect.any(String) }]) });
    expect((await ada.ask<Rehearsal>('POST', `/api/rehearsals/${hidden.id}/end`)).body).toMatchObject({ status: 'ended', ending: 'postponed', turns: [{ state: {}, changes: expect.any(Array) }] });
    expect((await ada.ask<Rehearsal>('PATCH', `/api/rehearsals/${shown.id}`, { showState: false, title: 'Before Thursday' })).body).toMatchObject({ title: 'Before Thursday', showState: false });
    expect((await ada.read(shown.id)).turns[0]).not.toHaveProperty('state');
  });

  it('gives the same play for the same scenario, seed, difficulty and words, and a better end for better words', async () => {
    await using house = await openHouse(open);
    const [ada, bob] = [house.visitor('ada'), house.visitor('bob')];
    for (const difficulty of ['easy', 'normal', 'hard']) {
      const [one, other, bad] = await Promise.all([[ada, good], [bob, good], [ada, poor]].map(async ([person, texts]) => talk(person as Visitor, (await (person as Visitor).start({ difficulty })).id, texts as string[])));
      expect(playOf(one as Rehearsal)).toEqual(playOf(other as Rehearsal));
      expect(one?.score).toBeGreaterThan(bad?.score ?? 0);
      expect(['walk-away', 'postponed', null]).toContain(bad?.ending);
    }
  });

  it('takes a turn back exactly, also when it is said again', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    const { id } = await ada.start({ showState: true });
    await ada.say(id, good[0] ?? '');
    const before = await ada.read(id);
    await ada.say(id, 'Give me 20 percent or I quit.');
    const undone = await ada.ask<Rehearsal>('POST', `/api/rehearsals/${id}/undo`);
    expect(undone.status).toBe(200);
    expect({ ...undone.body, updatedAt: 0, attempts: [] }).toEqual({ ...before, updatedAt: 0, attempts: [] });
    const straight = await ada.start({ showState: true });
    await ada.say(straight.id, good[0] ?? '');
    expect(await ada.say(id, good[1] ?? '')).toEqual({ ...(await ada.say(straight.id, good[1] ?? '')), turn: expect.objectContaining({ index: 2 }) });
    expect(playOf(await ada.read(id))).toEqual(playOf(await ada.read(straight.id)));
    for (const _ of [1, 2]) await ada.ask('POST', `/api/rehearsals/${id}/undo`);
    expect(await ada.ask('POST', `/api/rehearsals/${id}/undo`)).toMatchObject({ status: 409, body: { code: 'nothing_said' } });
  });

  it('is tried again from any turn, the first turns as they were, and the attempts stand side by side', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    const { id } = await ada.start();
    if ((await talk(ada, id, poor)).status === 'live') await ada.ask('POST', `/api/rehearsals/${id}/end`, { how: 'leave' });
    const first = await ada.read(id);
    const again = await ada.ask<Rehearsal>('POST', `/api/rehearsals/${first.id}/retry`, { turn: 2 });
    expect(again).toMatchObject({ status: 201, body: { status: 'live', seed: 7, from: { rehearsal: first.id, turn: 2 }, first: first.id } });
    expect(again.body.turns).toEqual(first.turns.slice(0, 2));
    expect(again.body.turns[1]).toHaveProperty('state');
    expect(again.body).not.toHaveProperty('start');
    const second = await talk(ada, again.body.id, good.slice(1));
    expect(second.turns.slice(0, 2)).toEqual(first.turns.slice(0, 2));
    expect(second.attempts.map(({ id, score }) => ({ id, score }))).toEqual([{ id: first.id, score: first.score }, { id: second.id, score: second.score }]);
    expect(await ada.read(first.id)).toEqual({ ...first, attempts: second.attempts });
    const over = await ada.ask<Rehearsal>('POST', `/api/rehearsals/${second.id}/retry`, { turn: 0 });
    expect(over.body).toMatchObject({ turns: [], from: { rehearsal: second.id, turn: 0 }, first: first.id });
    expect(over.body.attempts).toHaveLength(3);
    expect(await ada.ask('POST', `/api/rehearsals/${first.id}/retry`, { turn: first.turns.length + 1 })).toMatchObject({ status: 400, body: { detail: expect.stringContaining(`There is no turn ${first.turns.length + 1}`) } });
  });

  it('gives hints that do what they say when they are sent', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    const { id } = await ada.start({ showState: true });
    for (const text of [good[0], good[2]]) {
      const { body: { hints } } = await ada.ask<{ hints: Hint[] }>('POST', `/api/rehearsals/${id}/hint`);
      expect(hints.length).toBeGreaterThanOrEqual(2);
      expect(new Set(hints.map(({ strategy }) => strategy)).size).toBe(hints.length);
      for (const hint of hints) {
        expect((await ada.say(id, hint.text)).turn.state).toEqual(hint.predicted);
        await ada.ask('POST', `/api/rehearsals/${id}/undo`);
      }
      await ada.say(id, text ?? '');
    }
  });

  it('is debriefed from its own words; looking at the debrief of a live talk postpones it', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    const { id } = await ada.start();
    expect(await ada.ask('POST', `/api/rehearsals/${id}/debrief`)).toMatchObject({ status: 409, body: { code: 'nothing_said' } });
    for (const text of good.slice(0, 4)) await ada.say(id, text);
    const { status, body } = await ada.ask<Debrief>('POST', `/api/rehearsals/${id}/debrief`);
    expect(status).toBe(200);
    const read = await ada.read(id);
    expect(read).toMatchObject({ status: 'ended', ending: 'postponed', score: body.score });
    expect(body.score).toBeGreaterThan(0);
    expect(body.timeline.map(({ turn }) => turn)).toEqual([0, 1, 2, 3, 4]);
    const evidence = body.rubric.flatMap((criterion) => criterion.evidence);
    expect(evidence.length).toBeGreaterThan(3);
    for (const { turn, quote } of evidence) expect(read.turns.find(({ index }) => index === turn)?.user.text).toContain(quote);
    expect((await ada.ask<Debrief>('POST', `/api/rehearsals/${id}/debrief`)).body).toEqual(body);
    expect(await ada.ask('POST', `/api/rehearsals/${id}/turns`, { text: 'One more thing.' })).toMatchObject({ status: 409, body: { code: 'rehearsal_over' } });
    for (const verb of ['undo', 'hint', 'end']) expect((await ada.ask('POST', `/api/rehearsals/${id}/${verb}`)).status).toBe(409);
  });

  it('shows the progress of each skill over all that were finished', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    const worse = await talk(ada, (await ada.start()).id, poor);
    const better = await talk(ada, (await ada.start()).id, good);
    const { body } = await ada.ask<Progress>('GET', '/api/rehearsals/progress');
    const ended = [worse, better].filter(({ status }) => status === 'ended').map(({ id }) => id);
    expect(body.finished).toBe(ended.length);
    expect(body.skills.length).toBeGreaterThan(3);
    for (const { points } of body.skills) expect(points.map(({ rehearsal }) => rehearsal)).toEqual(ended);
  });

  it('asks some days later how it went, if the person wishes', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    const { id } = await ada.start();
    expect((await ada.ask('PATCH', `/api/rehearsals/${id}/follow-up`, { went: 'better' })).status).toBe(409);
    expect((await ada.ask('POST', `/api/rehearsals/${id}/follow-up`, { inDays: 7 })).body).toMatchObject({ followUpDue: false, followUp: { answer: null } });
    house.moveClock(7 * 24 * 3_600_000 + 1);
    expect((await ada.ask<RehearsalPage>('GET', '/api/rehearsals')).body.rehearsals).toMatchObject([{ id, followUpDue: true }]);
    const answered = await ada.ask('PATCH', `/api/rehearsals/${id}/follow-up`, { went: 'as-hoped', answer: 'She said yes to 6%.' });
    expect(answered.body).toMatchObject({ followUpDue: false, followUp: { went: 'as-hoped', answer: 'She said yes to 6%.', answeredAt: expect.any(Number) } });
  });

  it('is listed page by page, taken out as JSON and Markdown, deleted and restored', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    const ids: string[] = [];
    for (let i = 0; i < 53; i++) ids.unshift((await ada.start({ seed: i })).id);
    const { body: page } = await ada.ask<RehearsalPage>('GET', '/api/rehearsals');
    const { body: rest } = await ada.ask<RehearsalPage>('GET', `/api/rehearsals?cursor=${page.next}`);
    expect([...page.rehearsals, ...rest.rehearsals].map(({ id }) => id)).toEqual(ids);
    expect(rest.next).toBeNull();
    const id = ids[0] ?? '';
    for (const text of good) if ((await ada.say(id, text)).status !== 'live') break;
    const markdown = await ada.ask('GET', `/api/rehearsals/${id}/export?format=markdown`);
    expect(markdown.headers.get('content-type')).toContain('text/markdown');
    expect(markdown.text).toContain(good[0]);
    expect(markdown.text).toContain('## Debrief');
    expect((await ada.ask('GET', `/api/rehearsals/${id}/export`)).body).toMatchObject({ format: 'modu-rehearsal', version: 1, rehearsal: { id }, debrief: { score: expect.any(Number) } });
    const before = await ada.read(id);
    expect((await ada.ask('DELETE', `/api/rehearsals/${id}`)).status).toBe(204);
    expect((await ada.ask('GET', `/api/rehearsals/${id}`)).status).toBe(404);
    expect((await ada.ask('POST', `/api/rehearsals/${id}/restore`)).body).toEqual(before);
    await ada.ask('DELETE', `/api/rehearsals/${id}`);
    house.moveClock(30 * 24 * 3_600_000 + 1);
    await house.rehearse.purge();
    expect((await ada.ask('POST', `/api/rehearsals/${id}/restore`)).status).toBe(404);
  });
});
