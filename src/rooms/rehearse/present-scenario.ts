import { changeNames } from './change-names.ts';
import type { IssueShown, OwnInterest, ScenarioListed, ScenarioShown, Speaks } from './contract.ts';
import { type Found, localesOf } from './find-scenario.ts';
import type { Locale } from './shared/acts.ts';
import { difficulties, type Issue, type IssueWords, type Scenario, type ScenarioWords } from './shared/scenario.ts';
import type { Helpline } from './shared/watched.ts';
import { requireWords } from './snapshot.ts';

export function presentListed({ scenario, own }: Found, locale: Locale): ScenarioListed {
  const words = requireWords(scenario, locale);
  return {
    id: scenario.id, title: words.title, framework: scenario.framework, archetype: scenario.archetype, goal: scenario.goal,
    roles: { person: words.person.role, other: words.other.role }, difficulty: [...difficulties], locale, locales: localesOf(scenario), own: own !== null, summary: words.scene,
  };
}

export type Showing = {
  readonly locale: Locale;
  /** How the person is called where the scenario leaves room for a name. */
  readonly personName: string;
  readonly help: readonly Helpline[];
  readonly speaks: Speaks;
};

/** What a person may know before the talk. Of their own scenario they know everything that they made. */
export function presentScenario(found: Found, { locale, personName, help, speaks }: Showing): ScenarioShown {
  const { scenario, own } = found;
  const words = changeNames(requireWords(scenario, locale), { otherName: undefined, personName, called: false });
  const { other, person } = words;
  return {
    ...presentListed({ ...found, scenario: { ...scenario, locales: { ...scenario.locales, [locale]: words } } }, locale),
    scene: words.scene,
    other: { name: other.name, role: other.role, level: other.level ?? null, callsPerson: other.callsPerson },
    alsoThere: words.alsoThere,
    person: { role: person.role, levels: person.levels ?? [], callsOther: person.callsOther },
    standing: scenario.standing, inPublic: scenario.inPublic, opening: words.opening, teaching: words.teaching, card: words.card,
    issues: presentIssues(scenario, words),
    safety: scenario.safety, speaks, help: [...help],
    made: own && { situation: own.situation, interests: presentInterests(scenario, words) },
  };
}

function presentIssues({ issues }: Scenario, words: ScenarioWords): IssueShown[] {
  return issues.flatMap((issue) => {
    const told = words.issues[issue.id];
    return told ? [presentIssue(issue, told)] : [];
  });
}

function presentIssue({ id, unit, wants, main }: Issue, words: IssueWords): IssueShown {
  return {
    id, unit, wants, main, name: words.name, currency: words.currency ?? null, base: words.base ?? null, ask: words.ask, floor: words.floor,
    steps: words.steps?.map(({ label }) => label) ?? null,
  };
}

function presentInterests({ interests }: Scenario, words: ScenarioWords): OwnInterest[] {
  return interests.flatMap(({ id }) => {
    const told = words.interests[id];
    return told ? [{ id, ...told }] : [];
  });
}
