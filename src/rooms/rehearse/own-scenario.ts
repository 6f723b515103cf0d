import type { z } from 'zod';
import type { Remember } from '../../platform/database/answers-once.ts';
import { newId } from '../../platform/new-id.ts';
import { BadRequestError, ConflictError, NotFoundError } from '../../platform/problem.ts';
import { allTexts } from './all-texts.ts';
import { type DraftedScenario, type draftScenarioSchema, maxOwnScenarios, type newScenarioSchema, type ScenarioShown, type updateScenarioSchema } from './contract.ts';
import { dayOf } from './day-of.ts';
import { type Found, localesOf, openOwn } from './find-scenario.ts';
import { fillInterests } from './own/fill-interests.ts';
import { isGuess, makeScenario } from './own/make-scenario.ts';
import { parsePack, readPack } from './packs/read-pack.ts';
import type { Parts } from './parts.ts';
import { type Asking, showScenario } from './read-scenarios.ts';
import type { Locale } from './shared/acts.ts';
import type { Scenario, ScenarioWords } from './shared/scenario.ts';
import type { Situation } from './shared/situation.ts';
import { countOwnScenarios, findOwnScenario, insertOwnScenario, restoreOwnScenario, updateOwnScenario } from './store.ts';
import { admitScenario } from './watch/gate.ts';
import { whoFinds } from './who-speaks.ts';

type New = z.infer<typeof newScenarioSchema>;
type Update = z.infer<typeof updateScenarioSchema>;
type Edits = NonNullable<New['interests']>;

/**
 * What the form makes of a situation, to look at; nothing is kept. With `fill` a model that is large enough finds the interests that the person did not
 * guess; where there is none, or what it writes does not fit, they are those that people of this manner usually have.
 * @throws NotRehearsedError, HelpFirstError, PackError where there is nothing to talk about
 */
export async function draftScenario(parts: Parts, asking: Asking, { situation, fill }: z.infer<typeof draftScenarioSchema>): Promise<DraftedScenario> {
  admit(asking, situation.locale, situation);
  const usual = withEdits(makeScenario(situation, dayOf(parts.clock())), situation.locale, {});
  const { interests, filledBy } = fill ? await fillSlots(parts, situation, usual) : { interests: [], filledBy: { by: 'templates' as const, why: null } };
  const scenario = withEdits(usual, situation.locale, { interests });
  return { ...(await showScenario(parts, asking, { scenario, own: { situation } }, situation.locale)), filledBy };
}

/** The interests in the archetype's places, as edits of these. */
async function fillSlots(parts: Parts, situation: Situation, usual: Scenario): Promise<{ readonly interests: Edits; readonly filledBy: DraftedScenario['filledBy'] }> {
  const finds = await whoFinds(parts);
  if (finds.by === 'lines') return { interests: [], filledBy: { by: 'templates', why: finds.why } };
  const all = Object.entries(usual.locales[situation.locale]?.interests ?? {});
  const slots = all.filter(([id]) => !isGuess(id)).map(([id]) => id);
  const known = all.filter(([id]) => isGuess(id)).map(([, words]) => words);
  const filled = await fillInterests({ situation, count: slots.length, known, engine: parts.engine, model: finds.model });
  if ('why' in filled) return { interests: [], filledBy: { by: 'templates', why: filled.why } };
  const interests = slots.flatMap((id, index) => {
    const words = filled.interests[index];
    return words ? [{ id, ...words }] : [];
  });
  return { interests, filledBy: { by: 'model', model: finds.model } };
}

/** @throws NotRehearsedError, HelpFirstError, BadRequestError for an interest that it lacks, ConflictError when there are too many */
export async function makeOwnScenario(parts: Parts, asking: Asking, { situation, interests }: New, remember: Remember): Promise<ScenarioShown> {
  admit(asking, situation.locale, [situation, interests]);
  const scenario = withEdits(makeScenario(situation, dayOf(parts.clock())), situation.locale, { interests });
  return await keepNew(parts, asking, { scenario, own: { situation } }, remember);
}

/** A pack that somebody made, as a file's text. @throws PackError, NotRehearsedError, HelpFirstError, ConflictError when there are too many */
export async function importScenario(parts: Parts, asking: Asking, { file, text }: { file: string; text: string }, remember: Remember): Promise<ScenarioShown> {
  const scenario = readPack(text, file, 'any');
  admit(asking, localesOf(scenario)[0] ?? 'en', Object.values(scenario.locales).map(({ title, scene, card }) => [title, scene, card]));
  return await keepNew(parts, asking, { scenario, own: { situation: null } }, remember);
}

/** Rehearsals that were made with it stay as they are. @throws NotFoundError, and as `makeOwnScenario` */
export async function updateOwn(parts: Parts, asking: Asking, id: string, update: Update): Promise<ScenarioShown> {
  const row = await findOwnScenario(parts.db, asking.owner, id);
  if (!row) throw new NotFoundError();
  const before = openOwn(row);
  const situation = update.situation ?? before.own?.situation ?? null;
  const locale = situation?.locale ?? localesOf(before.scenario)[0] ?? 'en';
  admit(asking, locale, update);
  const base = update.situation ? { ...makeScenario(update.situation, dayOf(parts.clock())), id } : before.scenario;
  const scenario = withEdits(base, locale, update);
  const change = { scenario: JSON.stringify(scenario), situation: situation && JSON.stringify(situation), updated_at: parts.clock() };
  await parts.commits.add(async (db) => {
    if (!(await updateOwnScenario(db, asking.owner, id, change))) throw new NotFoundError();
  });
  return await showScenario(parts, asking, { scenario, own: { situation } }, locale);
}

/** @throws NotFoundError */
export async function deleteOwn(parts: Parts, owner: string, id: string): Promise<void> {
  await parts.commits.add(async (db) => {
    if (!(await updateOwnScenario(db, owner, id, { deleted_at: parts.clock() }))) throw new NotFoundError();
    await parts.answers.forget(db, { owner, about: id });
  });
}

/** The undo of a deletion, within thirty days. @throws NotFoundError */
export async function restoreOwn(parts: Parts, asking: Asking, id: string): Promise<ScenarioShown> {
  await parts.commits.add((db) => restoreOwnScenario(db, asking.owner, id));
  const row = await findOwnScenario(parts.db, asking.owner, id);
  if (!row) throw new NotFoundError();
  const found = openOwn(row);
  return await showScenario(parts, asking, found, localesOf(found.scenario)[0] ?? 'en');
}

async function keepNew(parts: Parts, asking: Asking, { scenario: made, own }: Found, remember: Remember): Promise<ScenarioShown> {
  const now = parts.clock();
  const scenario = { ...made, id: newId(now) };
  const answer = await showScenario(parts, asking, { scenario, own }, localesOf(scenario)[0] ?? 'en');
  await parts.commits.add(async (db) => {
    if ((await countOwnScenarios(db, asking.owner)) >= maxOwnScenarios) throw new ConflictError(`You have ${maxOwnScenarios} scenarios of your own. Delete one that you no longer use.`);
    await insertOwnScenario(db, { id: scenario.id, owner: asking.owner, scenario: JSON.stringify(scenario), situation: own?.situation ? JSON.stringify(own.situation) : null, created_at: now, updated_at: now, deleted_at: null });
    await remember(db, answer, scenario.id);
  });
  return answer;
}

function admit({ region }: Asking, locale: Locale, texts: unknown): void {
  admitScenario(allTexts(texts), { locale, ...(region !== undefined && { region }) });
}

/** The title and interests as the person wants them; what comes of it is checked as any pack is. */
function withEdits(scenario: Scenario, locale: Locale, { title, interests = [] }: Pick<Update, 'title' | 'interests'>): Scenario {
  const words = scenario.locales[locale];
  if (!words) throw new BadRequestError(`This scenario is not there in the language "${locale}".`);
  const edited: ScenarioWords = { ...words, ...(title !== undefined && { title }), interests: { ...words.interests, ...editInterests(words, interests) } };
  return parsePack({ ...scenario, locales: { ...scenario.locales, [locale]: edited } }, 'scenario', 'any');
}

function editInterests({ interests }: ScenarioWords, edits: Edits): ScenarioWords['interests'] {
  return Object.fromEntries(edits.map(({ id, ...edit }) => {
    const before = interests[id];
    if (!before) throw new BadRequestError(`This scenario has no interest "${id}".`, [{ path: 'json.interests', message: `Unknown: ${id}` }]);
    return [id, { ...before, ...Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined)) }];
  }));
}
