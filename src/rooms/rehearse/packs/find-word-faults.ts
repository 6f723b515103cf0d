/** Whether the words of one language name what the scenario has, no more and no less, and leave only gaps that can be filled. */
import type { ProblemDetail } from '../../../platform/problem.ts';
import { talkSlots } from '../lines/book.ts';
import type { Locale } from '../shared/acts.ts';
import type { Scenario, ScenarioWords } from '../shared/scenario.ts';
import { toPath } from './json-path.ts';

export function findWordFaults(scenario: Scenario, words: ScenarioWords, locale: Locale): readonly ProblemDetail[] {
  const at = (...path: readonly PropertyKey[]): string => toPath('locales', locale, ...path);
  const ids = (part: readonly { readonly id: string }[]): readonly string[] => part.map(({ id }) => id);
  // English has no levels of speech, so nothing is said of that criterion there.
  const criteria = scenario.rubric.filter(({ counts }) => counts !== 'level' || words.person.levels !== undefined);
  return [
    ...compareKeys(ids(scenario.issues), words.issues, at('issues')),
    ...compareKeys(ids(scenario.interests), words.interests, at('interests')),
    ...compareKeys(ids(criteria), words.criteria, at('criteria')),
    ...findLevelFaults(words, locale, at),
    ...findSlotFaults(words, at),
  ];
}

function compareKeys(wanted: readonly string[], given: Readonly<Record<string, unknown>>, path: string): readonly ProblemDetail[] {
  return [
    ...wanted.filter((id) => !Object.hasOwn(given, id)).map((id) => ({ path: `${path}.${id}`, message: 'it is missing' })),
    ...Object.keys(given).filter((id) => !wanted.includes(id)).map((id) => ({ path: `${path}.${id}`, message: 'the scenario knows none by this name' })),
  ];
}

type At = (...path: readonly PropertyKey[]) => string;

function findLevelFaults(words: ScenarioWords, locale: Locale, at: At): readonly ProblemDetail[] {
  if (locale === 'ko') {
    return [
      ...(words.other.level === undefined ? [{ path: at('other', 'level'), message: 'Korean needs a level of speech' }] : []),
      ...((words.person.levels ?? []).length === 0 ? [{ path: at('person', 'levels'), message: 'Korean needs the levels of speech that fit' }] : []),
    ];
  }
  return [
    ...(words.other.level === undefined ? [] : [{ path: at('other', 'level'), message: 'only Korean has levels of speech' }]),
    ...(words.person.levels === undefined ? [] : [{ path: at('person', 'levels'), message: 'only Korean has levels of speech' }]),
  ];
}

/** What the other says may call the person by name; own lines may use all that lines can fill; nothing else has gaps. */
function findSlotFaults(words: ScenarioWords, at: At): readonly ProblemDetail[] {
  const person = ['person'];
  const places: readonly [path: string, text: string, slots: readonly string[]][] = [
    [at('opening'), words.opening, person],
    [at('other', 'callsPerson'), words.other.callsPerson, person],
    ...Object.entries(words.interests).flatMap(([id, interest]) => (['say', 'hint'] as const).flatMap((part) =>
      interest[part].map((text, index): [string, string, readonly string[]] => [at('interests', id, part, index), text, person]))),
    ...words.facts.flatMap((fact, n) => fact.say.map((text, index): [string, string, readonly string[]] => [at('facts', n, 'say', index), text, person])),
    ...words.lines.map(({ text }, index): [string, string, readonly string[]] => [at('lines', index, 'text'), text, talkSlots]),
    ...Object.entries(words.samples).flatMap(([act, lines]) => (lines ?? []).map((text, index): [string, string, readonly string[]] => [at('samples', act, index), text, []])),
  ];
  return places.flatMap(([path, text, slots]) => [...text.matchAll(/\{([^{}]*)\}/g)].flatMap(([whole, slot = '']) =>
    (slots.includes(slot) ? [] : [{ path, message: `nothing can fill ${whole}${slots.length === 0 ? '' : `; known: ${slots.map((name) => `{${name}}`).join(', ')}`}` }])));
}
