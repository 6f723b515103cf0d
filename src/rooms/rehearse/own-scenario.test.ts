import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import type { TextEngine } from '../../engines/text/port.ts';
import type { DraftedScenario, Rehearsal, ScenarioListed, ScenarioShown } from './contract.ts';
import type { RehearseTables } from './store.ts';
import { openHouse, raise } from './test-house.ts';

const flatmate = {
  locale: 'en', other: { name: 'Sam', role: 'flatmate' }, person: {}, archetype: 'avoider', want: 'move out by the end of March', least: 'a date by summer', theyWant: ['time to find a new place'],
};

describe.each(databases)('scenarios on $kind', ({ open }) => {
  it('of the library are listed in a language and shown without what is hidden', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    expect((await ada.ask<ScenarioListed[]>('GET', '/api/scenarios?locale=ko')).body).toMatchObject([{ id: raise.id, locale: 'ko', own: false, difficulty: ['easy', 'normal', 'hard'], roles: { person: expect.any(String), other: expect.any(String) }, framework: 'BATNA' }]);
    const shown = await ada.ask<ScenarioShown>('GET', `/api/scenarios/${raise.id}?locale=en`);
    expect(shown.body).toMatchObject({ locale: 'en', made: null, issues: [{ id: 'raise', unit: 'percent', ask: 9, floor: 5 }, {}, {}], other: { callsPerson: 'Ada' } });
    const words = raise.locales.en;
    for (const secret of [words?.batna, words?.otherSide, ...Object.values(words?.interests ?? {}).flatMap(({ label, say }) => [label, ...say])]) expect(shown.text).not.toContain(secret);
    expect(JSON.stringify(shown.body.issues)).not.toMatch(/reservation|schedule|target|start/);
    expect((await ada.ask('GET', '/api/scenarios?locale=fr')).status).toBe(400);
    expect((await ada.ask('PATCH', `/api/scenarios/${raise.id}`, { title: 'x' })).status).toBe(404);
    expect((await ada.ask('DELETE', `/api/scenarios/${raise.id}`)).status).toBe(404);
  });

  it('of one\'s own are drafted, made, changed and practised; a rehearsal keeps its scenario as it was', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    const draft = await ada.ask<ScenarioShown>('POST', '/api/scenarios/draft', { situation: flatmate });
    expect(draft).toMatchObject({ status: 200, body: { own: true, other: { name: 'Sam' }, made: { interests: expect.arrayContaining([expect.objectContaining({ id: expect.any(String), label: expect.any(String) })]) } } });
    expect((await ada.ask<ScenarioListed[]>('GET', '/api/scenarios?locale=en')).body).toHaveLength(1);
    const interest = draft.body.made?.interests[0]?.id;
    const made = await ada.ask<ScenarioShown>('POST', '/api/scenarios', { situation: flatmate, interests: [{ id: interest, label: 'Sam has nowhere to go' }] });
    expect(made).toMatchObject({ status: 201, body: { made: { interests: expect.arrayContaining([expect.objectContaining({ id: interest, label: 'Sam has nowhere to go' })]) } } });
    const { id } = made.body;
    expect((await ada.ask<ScenarioListed[]>('GET', '/api/scenarios?locale=en')).body.map((each) => [each.id, each.own])).toEqual([[id, true], [raise.id, false]]);
    const { id: rehearsal } = await ada.start({ scenario: id });
    await ada.say(rehearsal, 'How are you feeling about living here?');
    expect((await ada.ask<ScenarioShown>('PATCH', `/api/scenarios/${id}`, { title: 'Moving out', situation: { ...flatmate, other: { name: 'Robin', role: 'flatmate' } } })).body).toMatchObject({ id, title: 'Moving out', other: { name: 'Robin' } });
    expect((await ada.ask('DELETE', `/api/scenarios/${id}`)).status).toBe(204);
    expect((await ada.ask('GET', `/api/scenarios/${id}`)).status).toBe(404);
    expect(await ada.read(rehearsal)).toMatchObject({ scenario: id, about: { own: true, other: { name: 'Sam' } }, turns: [{ index: 1 }] });
    await ada.say(rehearsal, 'I would like to talk about the flat.');
    expect((await ada.ask<ScenarioShown>('POST', `/api/scenarios/${id}/restore`)).body).toMatchObject({ id, title: 'Moving out' });
  });

  it('have the interests that a scripted model found where it is large enough, to be edited and kept; else those of the archetype, and say which', async () => {
    const written = { wants: 'not to be alone in the evenings', says: ["I'm afraid of the quiet here.", 'I look forward to our dinners.', 'You made this place a home for me.'], signs: ["It'll be very quiet.", 'You make it sound easy.'] };
    const engine: TextEngine = {
      async *generate() {
        yield { kind: 'delta', text: JSON.stringify({ interests: [written, { ...written, signs: ['짧은 말', '다른 말'] }] }) };
      },
    };
    await using house = await openHouse(open, engine);
    const ada = house.visitor('ada');
    const draft = async (more = {}) => (await ada.ask<DraftedScenario>('POST', '/api/scenarios/draft', { situation: flatmate, ...more })).body;
    const usual = await draft();
    expect(usual.filledBy).toEqual({ by: 'templates', why: 'no-model' });
    house.model = { id: 'scripted-7b', sizeBytes: 4e9, starter: false } as NonNullable<typeof house.model>;
    const filled = await draft();
    expect(filled.filledBy).toEqual({ by: 'model', model: 'scripted-7b' });
    const labels = ({ made }: DraftedScenario) => made?.interests.map(({ label }) => label);
    expect(labels(filled)).toEqual(['time to find a new place', written.wants, labels(usual)?.[2]]);
    expect(await draft({ fill: false })).toMatchObject({ filledBy: { by: 'templates', why: null }, made: usual.made });
    const kept = await ada.ask<ScenarioShown>('POST', '/api/scenarios', { situation: flatmate, interests: filled.made?.interests });
    expect(kept.body.made?.interests).toEqual(filled.made?.interests);
  });

  it('are shared as a file, and a broken file is refused with its place and reason', async () => {
    await using house = await openHouse(open);
    const [ada, bob] = [house.visitor('ada'), house.visitor('bob')];
    const { body: { id } } = await ada.ask<ScenarioShown>('POST', '/api/scenarios', { situation: flatmate });
    const { text, body: pack } = await ada.ask<Record<string, unknown>>('GET', `/api/scenarios/${id}/export`);
    expect(pack).toMatchObject({ format: 'modu-scenario', version: 1 });
    const brought = await bob.ask<ScenarioShown>('POST', '/api/scenarios/import', { file: 'sam.json', text });
    expect(brought).toMatchObject({ status: 201, body: { own: true, title: expect.stringContaining('Sam'), made: { situation: null } } });
    expect(brought.body.id).not.toBe(id);
    await bob.say((await bob.start({ scenario: brought.body.id })).id, 'How is it for you?');
    const broken = await bob.ask('POST', '/api/scenarios/import', { file: 'x.json', text: JSON.stringify({ ...pack, framework: 'TELEPATHY' }) });
    expect(broken).toMatchObject({ status: 422, body: { code: 'pack', detail: expect.stringContaining('x.json'), errors: [{ path: '$.framework', message: expect.any(String) }] } });
    expect((await bob.ask('POST', '/api/scenarios/import', { text: '{' })).status).toBe(422);
  });

  it('take the person\'s own names and numbers for one rehearsal', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    const started = await ada.start({ changes: { otherName: 'Maya Cole', personName: 'Addie', issues: { raise: { ask: 12, floor: 6, base: 50_000 } } }, card: { ask: 'Twelve percent', reasons: ['Two promotions'] } });
    expect(started).toMatchObject({
      opening: { speaker: 'Maya Cole' }, card: { ask: 'Twelve percent', reasons: ['Two promotions'], floor: expect.any(String) },
      about: { other: { name: 'Maya Cole', callsPerson: 'Addie' }, person: { callsOther: 'Maya' }, issues: [{ ask: 12, floor: 6, base: 50_000 }, {}, {}] },
    });
    expect(JSON.stringify(started.about)).not.toContain('Dana');
    const { status, body } = await ada.ask<Rehearsal>('PATCH', `/api/rehearsals/${started.id}`, { card: { floor: 'Six' } });
    expect([status, body.card]).toEqual([200, { ...started.card, floor: 'Six' }]);
    for (const issues of [{ raise: { ask: 4, floor: 6 } }, { nothing: { ask: 4 } }, { 'home-days': { base: 5 } }]) {
      expect((await ada.ask('POST', '/api/rehearsals', { scenario: raise.id, locale: 'en', difficulty: 'easy', changes: { issues } })).status).toBe(400);
    }
  });

  it('that would harm somebody, or where the person is in danger, are not made', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    const harm = { ...flatmate, want: 'blackmail him with the photos until he pays' };
    const danger = { ...flatmate, scene: 'He hits me when he drinks, and he beats me when I say no.' };
    for (const path of ['/api/scenarios/draft', '/api/scenarios']) {
      expect(await ada.ask('POST', path, { situation: harm })).toMatchObject({ status: 422, body: { code: 'not_rehearsed', reason: 'blackmail', wayOn: expect.any(String) } });
      expect(await ada.ask('POST', path, { situation: danger }, { 'accept-language': 'ko-KR' })).toMatchObject({ status: 422, body: { code: 'help_first', reason: 'abuse', help: expect.arrayContaining([expect.objectContaining({ number: '1366' })]) } });
    }
    expect((await ada.ask<ScenarioListed[]>('GET', '/api/scenarios')).body).toHaveLength(1);
    expect((await ada.ask('POST', '/api/rehearsals', { scenario: raise.id, locale: 'en', difficulty: 'easy', card: { ask: 'blackmail her with the photos until she pays' } })).status).toBe(422);
  });

  it('of one person are 500 at most', async () => {
    await using house = await openHouse(open);
    const row = { owner: 'ada', scenario: JSON.stringify(raise), situation: null, created_at: 1, updated_at: 1, deleted_at: null };
    await house.database.tables<RehearseTables>().insertInto('own_scenarios').values(Array.from({ length: 500 }, (_, at) => ({ ...row, id: `own-${at}` }))).execute();
    expect(await house.visitor('ada').ask('POST', '/api/scenarios', { situation: flatmate })).toMatchObject({ status: 409, body: { detail: expect.stringContaining('500') } });
    expect((await house.visitor('bob').ask('POST', '/api/scenarios', { situation: flatmate })).status).toBe(201);
  });

  it('of a language or name that is not there start nothing', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    const { body: { id } } = await ada.ask<ScenarioShown>('POST', '/api/scenarios', { situation: flatmate });
    for (const [body, status] of [[{ scenario: id, locale: 'ko', difficulty: 'easy' }, 400], [{ scenario: 'nothing', locale: 'en', difficulty: 'easy' }, 404], [{ scenario: raise.id, locale: 'en', difficulty: 'brutal' }, 400], [{ scenario: raise.id, locale: 'en' }, 400], [{ scenario: raise.id, locale: 'en', difficulty: 'easy', seed: 1.5 }, 400]] as const) {
      expect([body, (await ada.ask('POST', '/api/rehearsals', body)).status]).toEqual([body, status]);
    }
    expect((await house.visitor('bob').ask('POST', '/api/rehearsals', { scenario: id, locale: 'en', difficulty: 'easy' })).status).toBe(404);
  });
});
