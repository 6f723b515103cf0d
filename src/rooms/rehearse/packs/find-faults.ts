/** What a schema cannot say of a scenario: that its parts fit each other. */
import type { ProblemDetail } from '../../../platform/problem.ts';
import { locales, type Locale } from '../shared/acts.ts';
import type { Condition, Scenario } from '../shared/scenario.ts';
import { findNumberFaults } from './find-number-faults.ts';
import { findWordFaults } from './find-word-faults.ts';
import { toPath } from './json-path.ts';

/** The library speaks both languages; a person's own scenario may speak one. */
export type Languages = 'both' | 'any';

/** All faults, in the order of the file; empty when the scenario can be played. */
export function findFaults(scenario: Scenario, languages: Languages): readonly ProblemDetail[] {
  return [
    ...findDoubleIds(scenario),
    ...findConditionFaults(scenario),
    ...findGoalFaults(scenario),
    ...findLanguageFaults(scenario, languages),
    ...locales.flatMap((locale) => findLocaleFaults(scenario, locale)),
  ];
}

function findLocaleFaults(scenario: Scenario, locale: Locale): readonly ProblemDetail[] {
  const words = scenario.locales[locale];
  return words === undefined ? [] : [...findWordFaults(scenario, words, locale), ...findNumberFaults(scenario, words, locale)];
}

const fault = (message: string, ...path: readonly PropertyKey[]): ProblemDetail => ({ path: toPath(...path), message });

function findDoubleIds(scenario: Scenario): readonly ProblemDetail[] {
  return (['issues', 'interests', 'rubric'] as const).flatMap((part) => {
    const ids = scenario[part].map(({ id }) => id);
    return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [fault(`the id "${id}" is there twice`, part, index, 'id')] : []));
  });
}

/** Every condition of a pack with its place. */
function conditionsOf(scenario: Scenario): readonly { readonly condition: Condition; readonly path: readonly PropertyKey[] }[] {
  const ofIssues = locales.flatMap((locale) => Object.entries(scenario.locales[locale]?.issues ?? {}).flatMap(([id, words]) =>
    words.schedule.map(({ when }, index) => ({ condition: when, path: ['locales', locale, 'issues', id, 'schedule', index, 'when'] }))));
  return [
    ...scenario.interests.map(({ revealIf }, index) => ({ condition: revealIf, path: ['interests', index, 'revealIf'] })),
    ...(scenario.repairedIf === undefined ? [] : [{ condition: scenario.repairedIf, path: ['repairedIf'] }]),
    ...ofIssues,
  ];
}

function findConditionFaults(scenario: Scenario): readonly ProblemDetail[] {
  const ids = new Set(scenario.interests.map(({ id }) => id));
  const unknown = conditionsOf(scenario).flatMap(({ condition, path }) => (condition.revealed ?? []).flatMap((id, index) =>
    (ids.has(id) ? [] : [fault(`there is no interest "${id}"`, ...path, 'revealed', index)])));
  const circle = findCircle(new Map(scenario.interests.map(({ id, revealIf }) => [id, revealIf.revealed ?? []])));
  const at = scenario.interests.findIndex(({ id }) => id === circle?.[0]);
  return circle === undefined ? unknown : [...unknown, fault(`these interests wait for each other: ${circle.join(' -> ')}`, 'interests', at, 'revealIf', 'revealed')];
}

function findCircle(waits: ReadonlyMap<string, readonly string[]>, way: readonly string[] = []): readonly string[] | undefined {
  const last = way.at(-1);
  if (last !== undefined && way.indexOf(last) < way.length - 1) return way.slice(way.indexOf(last));
  for (const next of last === undefined ? waits.keys() : (waits.get(last) ?? [])) {
    const circle = findCircle(waits, [...way, next]);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

function findGoalFaults({ goal, issues, repairedIf, rubric }: Scenario): readonly ProblemDetail[] {
  const faults: ProblemDetail[] = [];
  if (goal === 'agree' && !issues.some(({ main }) => main)) faults.push(fault('an agreement needs a main issue', 'issues'));
  if (goal === 'repair' && repairedIf === undefined) faults.push(fault('the goal `repair` needs `repairedIf`', 'goal'));
  if (goal === 'agree' && repairedIf !== undefined) faults.push(fault('only the goal `repair` has it', 'repairedIf'));
  for (const [index, { earns, counts }] of rubric.entries()) {
    if (counts === 'acts' && earns.length === 0) faults.push(fault('a criterion that counts acts needs acts that earn', 'rubric', index, 'earns'));
  }
  return faults;
}

function findLanguageFaults(scenario: Scenario, languages: Languages): readonly ProblemDetail[] {
  const present = locales.filter((locale) => scenario.locales[locale] !== undefined);
  if (present.length === 0) return [fault('no language is there', 'locales')];
  const wanted = languages === 'both' ? locales : present;
  return [
    ...wanted.filter((locale) => scenario.locales[locale] === undefined).map((locale) => fault('this language is missing', 'locales', locale)),
    ...(languages === 'both' ? wanted.filter((locale) => scenario.tests[locale] === undefined).map((locale) => fault('the tests in this language are missing', 'tests', locale)) : []),
  ];
}
