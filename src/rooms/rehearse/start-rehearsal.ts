import { randomInt } from 'node:crypto';
import type { z } from 'zod';
import type { Remember } from '../../platform/database/answers-once.ts';
import { newId } from '../../platform/new-id.ts';
import { allTexts } from './all-texts.ts';
import type { Rehearsal, startRehearsalSchema } from './contract.ts';
import { dayOf } from './day-of.ts';
import { type Found, findScenario } from './find-scenario.ts';
import { keepRehearsal } from './keep-rehearsal.ts';
import { makeScenario } from './own/make-scenario.ts';
import type { Parts } from './parts.ts';
import { firstState } from './play/play-turn.ts';
import type { Asking } from './read-scenarios.ts';
import type { Scenario } from './shared/scenario.ts';
import { fillCard, requireWords, takeSnapshot } from './snapshot.ts';
import type { RehearsalRow } from './store.ts';
import { admitScenario } from './watch/gate.ts';

type Start = z.infer<typeof startRehearsalSchema>;

/**
 * Makes a rehearsal that keeps its scenario as it is now.
 * @throws NotFoundError for the scenario, BadRequestError for a language or number that can't be, NotRehearsedError, HelpFirstError
 */
export async function startRehearsal(parts: Parts, { owner, region }: Asking, input: Start, remember: Remember): Promise<Rehearsal> {
  const { locale, difficulty, changes = {}, card } = input;
  const found = await findScenario(parts, owner, input.scenario);
  const [now, day] = [parts.clock(), dayOf(parts.clock())];
  const snapshot = takeSnapshot(asOf(found, day), locale, changes, await parts.nameOf(owner));
  admitScenario(allTexts([changes, card, found.own?.situation]), { locale, ...(region !== undefined && { region }) });
  const seed = input.seed ?? randomInt(2 ** 31);
  const words = requireWords(snapshot, locale);
  const start = firstState({ scenario: snapshot, locale, difficulty, seed });
  const id = newId(now);
  const row: RehearsalRow = {
    id, owner, title: words.title, scenario: JSON.stringify(snapshot), scenario_id: snapshot.id, scenario_title: words.title, other_name: words.other.name, own: found.own ? 1 : 0,
    locale, day, difficulty, seed, card: JSON.stringify(fillCard(words, card)), show_state: input.showState ? 1 : 0, start_state: JSON.stringify(start), turn_count: 0,
    status: 'live', ending: null, score: null, scores: null, left_for: null, first: id, from_rehearsal: null, from_turn: null, seen_turns: 0,
    follow_up_at: null, follow_up_went: null, follow_up_answer: null, follow_up_answered_at: null, created_at: now, updated_at: now, deleted_at: null,
  };
  return await keepRehearsal(parts, { row, turns: [] }, remember);
}

/** "By Friday" in an own scenario counts from the day of the talk, not from the day on which it was thought of. */
function asOf({ scenario, own }: Found, day: string): Scenario {
  if (!own?.situation) return scenario;
  const { locale } = own.situation;
  const [words, fresh] = [scenario.locales[locale], makeScenario(own.situation, day)];
  const issues = fresh.locales[locale]?.issues;
  return words && issues ? { ...scenario, issues: fresh.issues, locales: { ...scenario.locales, [locale]: { ...words, issues } } } : scenario;
}
