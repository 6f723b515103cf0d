import { BadRequestError } from '../../platform/problem.ts';
import { changeNames } from './change-names.ts';
import type { Card, Changes } from './contract.ts';
import type { Locale } from './shared/acts.ts';
import type { IssueWords, Scenario, ScenarioWords } from './shared/scenario.ts';

/**
 * The scenario as a rehearsal keeps it: one language, and the person's own names and numbers in it.
 * @throws BadRequestError for a language or an issue that it lacks, or numbers that can't be
 */
export function takeSnapshot(scenario: Scenario, locale: Locale, changes: Changes, personName: string): Scenario {
  const words = requireWords(scenario, locale);
  const issues = Object.entries(changes.issues ?? {}).map(([id, numbers]) => [id, changeNumbers(scenario, words, id, numbers)] as const);
  const renamed = changeNames(words, { otherName: changes.otherName, personName: changes.personName ?? personName, called: changes.personName !== undefined });
  return { ...scenario, locales: { [locale]: { ...renamed, issues: { ...renamed.issues, ...Object.fromEntries(issues) } } }, tests: {} };
}

/** @throws BadRequestError for a language that the scenario lacks */
export function requireWords(scenario: Scenario, locale: Locale): ScenarioWords {
  const words = scenario.locales[locale];
  if (!words) throw new BadRequestError(`This scenario is not there in the language "${locale}".`, [{ path: 'locale', message: 'Not in this scenario' }]);
  return words;
}

/** The card that the scenario proposes, with what the person wrote on it. */
export function fillCard(words: ScenarioWords, given: { [Key in keyof Card]?: Card[Key] | undefined } = {}): Card {
  const written = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...words.card, ...Object.fromEntries(written) };
}

type Numbers = NonNullable<Changes['issues']>[string];

function changeNumbers({ issues }: Scenario, words: ScenarioWords, id: string, { ask, floor, base }: Numbers): IssueWords {
  const path = `json.changes.issues.${id}`;
  const [issue, before] = [issues.find((each) => each.id === id), words.issues[id]];
  if (!issue || !before) throw new BadRequestError(`This scenario has no issue "${id}".`, [{ path, message: 'Unknown' }]);
  if (base !== undefined && (before.base === undefined || issue.unit !== 'percent')) throw new BadRequestError(`The issue "${id}" is not a share of anything.`, [{ path: `${path}.base`, message: 'Only for percentages' }]);
  const after = { ...before, ask: ask ?? before.ask, floor: floor ?? before.floor, ...(base !== undefined && { base }) };
  if (issue.wants === 'more' ? after.floor > after.ask : after.floor < after.ask) throw new BadRequestError('The least that you would take is more than what you ask for.', [{ path, message: 'The floor lies beyond the ask' }]);
  const most = (before.steps?.length ?? 0) - 1;
  if (issue.unit === 'step' && [after.ask, after.floor].some((step) => !Number.isInteger(step) || step < 0 || step > most)) throw new BadRequestError(`The issue "${id}" has the steps 0 to ${most}.`, [{ path, message: 'No such step' }]);
  return after;
}
