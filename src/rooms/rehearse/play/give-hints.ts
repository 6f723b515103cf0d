/** Two or three lines that would help now, each of another strategy, tried out in the play itself: what is predicted is what happens. */
import { readTurn } from '../acts/read-turn.ts';
import type { Act } from '../shared/acts.ts';
import type { Hint } from '../shared/debrief.ts';
import { findMissing } from './conditions.ts';
import { hurtful, limits, pressure } from './effects.ts';
import { countedActs } from './hear-turn.ts';
import { playTurn } from './play-turn.ts';
import { type ReadTurn, understand } from './replay.ts';
import type { MoveKind, Played, Setting, State } from './state.ts';
import { issuesOf, wordsOf } from './words-of.ts';

const most = 3;

/** A hint of each strategy at most. The acts of one belong together in the literature: interests, empathy, standards, and creating value. */
const strategies: readonly (readonly Act[])[] = [
  ['ask-interest', 'open-question', 'own-interest'],
  ['acknowledge', 'apology', 'thanks'],
  ['evidence', 'standard'],
  ['trade', 'offer', 'concession', 'accept'],
];

/** What a move of the other is worth to the person, in points of trust. */
const worthOfMoves: Readonly<Record<MoveKind, number>> = {
  accept: 14, concede: 8, disclose: 8, repair: 4, probe: 1, counter: 0, object: -1, deflect: -2, escalate: -6, 'walk-away': -100,
};
/** An act that conditions still wait for opens a door, also when it moves little now. */
const worthOfWanted = 4;
/** What makes a line a poor example: it is not understood as what it was written for; no deal can be made yet; there is nothing left to ask for. */
const costs = { unread: 8, early: 6, idle: 5 } as const;

export type Moment = {
  /** What the other said last, if it was given to the reading of turns. */
  readonly lastReply?: string;
  /** Texts that were given or said in this rehearsal: none comes again. */
  readonly used?: readonly string[];
};

/** The best first. Fewer than two only when the scenario has no lines left. */
export function giveHints(state: State, setting: Setting, moment: Moment, read: ReadTurn = readTurn): readonly Hint[] {
  const isNew = ({ text }: Sample): boolean => moment.used?.every((one) => !one.includes(text)) ?? true;
  const samples = samplesOf(state, setting);
  const single = tryOut(samples.filter(isNew), state, setting, moment, read);
  if (single.length >= 2) return single.slice(0, most);
  const pairs = tryOut(pairUp(samples).filter(isNew), state, setting, moment, read);
  return [...single, ...pairs.filter(({ strategy }) => !single.some((hint) => isSameStrategy(hint.strategy, strategy)))].slice(0, most);
}

/** What a turn would bring the person. */
function gradeTurn(before: State, { state, move }: Played): number {
  return state.trust - before.trust + (state.patience - before.patience) / 2 - (state.tension - before.tension) * 0.7 + worthOfMoves[move.kind];
}

type Sample = { readonly act: Act; readonly text: string };

/** Nobody needs to say sorry for nothing. */
function samplesOf({ heard }: State, setting: Setting): readonly Sample[] {
  const { samples } = wordsOf(setting);
  const mayApologise = setting.scenario.goal === 'repair' || hurtful.some((act) => (heard[act] ?? 0) > 0);
  return strategies.flat().filter((act) => act !== 'apology' || mayApologise).flatMap((act) => (samples[act] ?? []).map((text) => ({ act, text })));
}

/** To show that one has heard, and then to go on, is a line of its own. */
function pairUp(samples: readonly Sample[]): readonly Sample[] {
  const heard = samples.filter(({ act }) => act === 'acknowledge');
  return samples.filter(({ act }) => !isSameStrategy(act, 'acknowledge')).flatMap(({ act, text }) => heard.map((first) => ({ act, text: `${first.text} ${text}` })));
}

/** The best of each strategy, the best strategy first. */
function tryOut(samples: readonly Sample[], state: State, setting: Setting, { lastReply }: Moment, read: ReadTurn): readonly Hint[] {
  const wanted = findWantedActs(state, setting);
  const tried = samples.flatMap(({ act, text }) => {
    const reading = understand(text, state, setting, lastReply, read);
    const acts = countedActs(reading);
    if ([...pressure, ...hurtful].some((one) => acts.has(one))) return [];
    const played = playTurn(state, reading, setting);
    if (played.move.kind === 'walk-away') return [];
    const { trust, patience, tension } = played.state;
    const opened = [...acts.keys()].filter((one) => wanted.has(one)).length * worthOfWanted;
    const isEarly = played.state.turn < limits.firstDeal && isSameStrategy(act, 'offer');
    const isIdle = act === 'ask-interest' && state.revealed.length === setting.scenario.interests.length;
    const cost = (acts.has(act) ? 0 : costs.unread) + (isEarly ? costs.early : 0) + (isIdle ? costs.idle : 0);
    return [{ hint: { strategy: act, text, predicted: { trust, patience, tension } }, worth: gradeTurn(state, played) + opened - cost }];
  });
  const best = tried.toSorted((a, b) => b.worth - a.worth).map(({ hint }) => hint);
  return best.filter(({ strategy }, index) => best.findIndex((other) => isSameStrategy(other.strategy, strategy)) === index);
}

/** Acts that no turn has held yet and that interests, concessions or the repair wait for. */
function findWantedActs(state: State, setting: Setting): ReadonlySet<Act> {
  const { interests, repairedIf } = setting.scenario;
  const conditions = [
    ...interests.filter(({ id }) => !state.revealed.includes(id)).map(({ revealIf }) => revealIf),
    ...issuesOf(setting).filter(({ issue }) => !(issue.id in state.agreed)).flatMap(({ words }) => words.schedule.map(({ when }) => when)),
    ...(repairedIf === undefined ? [] : [repairedIf]),
  ];
  return new Set(conditions.flatMap((condition) => findMissing(condition, state, setting).heard ?? []));
}

const isSameStrategy = (a: Act, b: Act): boolean => strategies.some((acts) => acts.includes(a) && acts.includes(b));
