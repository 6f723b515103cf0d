/** Plays the tests of a scenario as anybody could: every language and difficulty, several seeds. Data that passes can be rehearsed. */
import { locales, type Act, type Locale } from '../shared/acts.ts';
import { difficulties, type Difficulty, type Ending, type Scenario } from '../shared/scenario.ts';
import { rankOf } from '../play/endings.ts';
import { firstState } from '../play/first-state.ts';
import { type PlayedTurn, rehearse, understand } from '../play/replay.ts';
import type { Setting, State } from '../play/state.ts';
import { writeDebrief } from '../play/write-debrief.ts';

export type Finding = {
  readonly kind: 'fault' | 'warning';
  readonly locale: Locale;
  /** Left out when it holds for all. */
  readonly difficulty?: Difficulty;
  readonly seed?: number;
  readonly message: string;
};
/** `ok`: no fault; warnings are worth reading. `played`: how many talks that were. */
export type PackReport = { readonly scenario: string; readonly ok: boolean; readonly played: number; readonly findings: readonly Finding[] };

const seeds = [1, 2, 3, 4, 5] as const;
const scripts = ['good', 'poor', 'begging'] as const;
type Script = (typeof scripts)[number];
type Outcome = { readonly turns: readonly PlayedTurn[]; readonly state: State; readonly ending: Ending; readonly score: number };

export function checkPack(scenario: Scenario): PackReport {
  const settings = locales.filter((locale) => scenario.tests[locale] !== undefined && scenario.locales[locale] !== undefined)
    .flatMap((locale) => difficulties.flatMap((difficulty) => seeds.map((seed): Setting => ({ scenario, locale, difficulty, seed }))));
  const findings = [...settings.flatMap(checkScripts), ...locales.flatMap((locale) => checkSamples(scenario, locale))];
  return { scenario: scenario.id, ok: findings.every(({ kind }) => kind !== 'fault'), played: settings.length * scripts.length, findings: merge(findings) };
}

function checkScripts(setting: Setting): readonly Finding[] {
  const tests = setting.scenario.tests[setting.locale];
  if (tests === undefined) return [];
  const outcomes: Readonly<Record<Script, Outcome>> = { good: play(tests.good.say, setting), poor: play(tests.poor.say, setting), begging: play(tests.begging.say, setting) };
  const { good, poor, begging } = outcomes;
  const faults = scripts.flatMap((script) => (tests[script].endings.includes(outcomes[script].ending) ? [] : [`the ${script} script ends with "${outcomes[script].ending}", which is not among ${tests[script].endings.join(', ')}`]));
  if (good.score <= poor.score) faults.push(`the good script scores ${good.score}, the poor one ${poor.score}`);
  if (rankOf(good.ending) <= rankOf(poor.ending)) faults.push(`the good script ends with "${good.ending}", which is not better than "${poor.ending}" of the poor one`);
  faults.push(...winningsOf(begging).map((won) => `the begging script wins: ${won}`));
  return faults.map((message) => ({ kind: 'fault', locale: setting.locale, difficulty: setting.difficulty, seed: setting.seed, message }));
}

/** A script that stops before an ending leaves the talk open: what is agreed by then is all there is. */
function play(texts: readonly string[], setting: Setting): Outcome {
  const { turns, state } = rehearse(texts, setting);
  const { score, ending } = writeDebrief(turns, setting);
  return { turns, state, ending, score };
}

/** Begging may win no concession, no agreement and no secret. */
function winningsOf({ turns, state }: Outcome): readonly string[] {
  return [
    ...turns.filter(({ played }) => ['concede', 'accept', 'disclose'].includes(played.move.kind)).map(({ index, played }) => `"${played.move.kind}" in turn ${index}`),
    ...Object.keys(state.agreed).map((issue) => `an agreement on ${issue}`),
  ];
}

/** Hints are made of samples, so each must be understood as the act that it is an example of, in a fitting level of speech. */
function checkSamples(scenario: Scenario, locale: Locale): readonly Finding[] {
  const words = scenario.locales[locale];
  if (words === undefined) return [];
  const setting: Setting = { scenario, locale, difficulty: 'normal', seed: 1 };
  const samples = Object.entries(words.samples) as [Act, string[]][];
  return samples.flatMap(([act, lines]) => lines.flatMap((text): readonly Finding[] => {
    const reading = understand(text, firstState(setting), setting);
    const messages: string[] = [];
    if (!reading.acts.some((one) => one.act === act)) messages.push(`the sample "${text}" is read as ${reading.acts.map((one) => one.act).join(', ') || 'nothing'}, not as ${act}`);
    for (const { level } of reading.levels) if (words.person.levels?.includes(level) === false) messages.push(`the sample "${text}" is in ${level}, which does not fit the relationship`);
    return messages.map((message) => ({ kind: 'warning', locale, message }));
  }));
}

/** The same finding at several seeds is told once. */
function merge(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const key = [finding.kind, finding.locale, finding.difficulty, finding.message].join('\n');
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()];
}
