/** Whether the numbers of each issue stand in an order in which one can bargain. */
import type { ProblemDetail } from '../../../platform/problem.ts';
import { isAsGood } from '../play/bargain.ts';
import type { Locale } from '../shared/acts.ts';
import type { Issue, IssueWords, Scenario, ScenarioWords } from '../shared/scenario.ts';
import { toPath } from './json-path.ts';

export function findNumberFaults(scenario: Scenario, words: ScenarioWords, locale: Locale): readonly ProblemDetail[] {
  return scenario.issues.flatMap((issue) => {
    const numbers = words.issues[issue.id];
    if (numbers === undefined) return [];
    const at = (...path: readonly PropertyKey[]): string => toPath('locales', locale, 'issues', issue.id, ...path);
    return [...findOrderFaults(issue, numbers, at), ...findScheduleFaults(issue, numbers, at), ...findStepFaults(issue, numbers, at), ...findUnitFaults(issue, numbers, at)];
  });
}

type At = (...path: readonly PropertyKey[]) => string;

/** From the other's best to the person's: target, start, reservation; and the person's floor asks no more than their ask. */
function findOrderFaults(issue: Issue, { ask, floor, start, target, reservation }: IssueWords, at: At): readonly ProblemDetail[] {
  const faults: ProblemDetail[] = [];
  if (!isAsGood(issue, reservation, target)) faults.push({ path: at('reservation'), message: `${reservation} lies beyond the target ${target}: the furthest that the other goes is not better for them than what they would like best` });
  if (!isAsGood(issue, start, target)) faults.push({ path: at('start'), message: `${start} is better for the other than their target ${target}` });
  if (!isAsGood(issue, reservation, start)) faults.push({ path: at('start'), message: `${start} lies beyond the reservation ${reservation}` });
  if (!isAsGood(issue, ask, floor)) faults.push({ path: at('floor'), message: `the least that the person takes (${floor}) is more than their ask (${ask})` });
  if (isAsGood(issue, start, ask)) faults.push({ path: at('ask'), message: `the other starts with ${start}, so there is nothing to talk about` });
  return faults;
}

function findScheduleFaults(issue: Issue, { schedule, start, reservation }: IssueWords, at: At): readonly ProblemDetail[] {
  return schedule.flatMap(({ value }, index) => {
    const before = schedule[index - 1]?.value ?? start;
    const faults: ProblemDetail[] = [];
    if (isAsGood(issue, before, value)) faults.push({ path: at('schedule', index, 'value'), message: `${value} is no step towards the person after ${before}` });
    if (!isAsGood(issue, reservation, value)) faults.push({ path: at('schedule', index, 'value'), message: `${value} passes the reservation ${reservation}` });
    return faults;
  });
}

function findStepFaults({ unit }: Issue, words: IssueWords, at: At): readonly ProblemDetail[] {
  if (unit !== 'step') return words.steps === undefined ? [] : [{ path: at('steps'), message: 'only the unit `step` has them' }];
  const { steps } = words;
  if (steps === undefined || steps.length < 2) return [{ path: at('steps'), message: 'the unit `step` needs at least two' }];
  const isStep = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < steps.length;
  const named = (['ask', 'floor', 'start', 'target', 'reservation'] as const).filter((name) => !isStep(words[name]));
  const scheduled = words.schedule.flatMap(({ value }, index) => (isStep(value) ? [] : [{ path: at('schedule', index, 'value'), message: `there is no step ${value}` }]));
  return [...named.map((name) => ({ path: at(name), message: `there is no step ${words[name]}` })), ...scheduled];
}

function findUnitFaults({ unit }: Issue, { currency, base }: IssueWords, at: At): readonly ProblemDetail[] {
  const faults: ProblemDetail[] = [];
  if (unit === 'money' && currency === undefined) faults.push({ path: at('currency'), message: 'money needs one' });
  if (unit === 'percent' && base !== undefined && currency === undefined) faults.push({ path: at('currency'), message: 'the base is an amount of money and needs one' });
  return faults;
}
