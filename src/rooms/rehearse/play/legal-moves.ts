/** What the other may do now. Somebody real answers what was said: what must come, comes; only what is open is left to the seed. */
import type { Act, Reading } from '../shared/acts.ts';
import { findConcession, findPosition, findProposals, isNothing, isWithinReach, proposing, type Terms } from './bargain.ts';
import { archetypeMoves, constructive, hurtful, limits, pressure, tensions } from './effects.ts';
import { asksForPause, isReconciled, willLeave } from './endings.ts';
import { type Asked, findAskedInterest } from './ripe-interest.ts';
import type { Move, MoveKind, Setting, State } from './state.ts';

export type Candidate = { readonly move: Move; readonly weight: number };

type Turn = {
  readonly before: State;
  /** After the person's words were heard. */
  readonly now: State;
  readonly acts: ReadonlyMap<Act, string>;
  readonly proposals: readonly Terms[];
  /** Whether a deal may come of what was proposed: a number whose act is doubtful is answered, but binds nobody. */
  readonly isMeant: boolean;
  readonly asked: Asked;
  readonly setting: Setting;
};

/** Never empty. One candidate: nothing is left to choose. */
export function findLegalMoves(before: State, now: State, acts: ReadonlyMap<Act, string>, reading: Reading, setting: Setting): readonly Candidate[] {
  const proposals = findProposals(reading, before, setting);
  const isMeant = proposals.length === 0 || reading.acts.length === 0 || proposing.some((act) => acts.has(act));
  const turn: Turn = { before, now, acts, proposals, isMeant, asked: findAskedInterest(acts, now, setting), setting };
  const must = findCompelled(turn);
  if (must !== undefined) return [{ move: must, weight: 1 }];
  return weigh([...findGains(turn), ...findAnswers(turn)], turn);
}

const has = ({ acts }: Turn, ...any: readonly Act[]): boolean => any.some((act) => acts.has(act));
const isPressed = (turn: Turn): boolean => has(turn, ...pressure);
const lastMove = ({ before }: Turn): MoveKind | undefined => before.moves.at(-1);

/** What leaves no choice: going, a pause that was asked for, being reconciled, a deal, an interest whose time has come and that was asked for. */
function findCompelled(turn: Turn): Move | undefined {
  const { now, asked, setting } = turn;
  if (willLeave(now)) return { kind: 'walk-away' };
  if (isPressed(turn)) return undefined;
  if (isReconciled(now, setting)) return { kind: 'repair' };
  const terms = findDeal(turn);
  if (terms !== undefined) return { kind: 'accept', ...terms };
  if (asksForPause(turn.acts, now)) return { kind: 'deflect' };
  if (asked.isAsked && asked.ripe !== undefined) return { kind: 'disclose', interest: asked.ripe };
  const concession = findTimelyConcession(turn);
  if (concession !== undefined && (lastMove(turn) === 'counter' || meetsAsk(concession, turn))) return concede(concession, turn);
  return undefined;
}

/** Terms on which both agree: the person's proposal lies within reach, or the person takes what the other has voiced. "Yes, but 7" takes nothing. */
function findDeal(turn: Turn): Terms | undefined {
  const { now, proposals, setting } = turn;
  if (now.turn < limits.firstDeal || !turn.isMeant) return undefined;
  const terms = proposals[0] ?? findTaken(turn);
  return terms !== undefined && isWithinReach(terms, now, setting) ? terms : undefined;
}

/** What may stand beside a yes. With a question, a reason or a reproach the person still talks ("OK, but why is it so tight?"), and an "OK" that was misread must not close a deal. */
const besideYes: readonly Act[] = ['accept', 'concession', 'thanks', 'acknowledge', 'apology', 'small-talk', 'postpone'];

const isPlainYes = ({ acts }: Turn): boolean => acts.has('accept') && [...acts.keys()].every((act) => besideYes.includes(act));

/** What a yes takes: the position that was just voiced; or, later on, the nearest that the other would give by now. */
function findTaken(turn: Turn): Terms | undefined {
  const { now, before, setting } = turn;
  const voiced = before.voiced.findLast((issue) => !(issue in before.agreed));
  if (voiced === undefined || !isPlainYes(turn)) return undefined;
  const isJustVoiced = lastMove(turn) === 'counter' || lastMove(turn) === 'concede';
  return (isJustVoiced ? undefined : findConcession(now, setting, voiced)) ?? findPosition(now, setting, voiced);
}

/** Nobody gives way twice in a row, nor for nothing. */
function findTimelyConcession(turn: Turn): Terms | undefined {
  const { now, proposals, setting } = turn;
  if (lastMove(turn) === 'concede' || isPressed(turn) || !has(turn, ...constructive)) return undefined;
  return findConcession(now, setting, proposals[0]?.issue);
}

const meetsAsk = ({ issue, value }: Terms, { now, isMeant }: Turn): boolean => isMeant && now.asked[issue] === value && now.turn >= limits.firstDeal;
const concede = (terms: Terms, turn: Turn): Move => ({ kind: meetsAsk(terms, turn) ? 'accept' : 'concede', ...terms });

/** What brings the talk on. */
function findGains(turn: Turn): readonly Candidate[] {
  const { before, now, asked, proposals } = turn;
  const gains: Candidate[] = [];
  const concession = findTimelyConcession(turn);
  if (concession !== undefined) gains.push({ move: concede(concession, turn), weight: 5 });
  const wasAsked = (now.heard['ask-interest'] ?? 0) + (now.heard['open-question'] ?? 0) > 0;
  if (asked.ripe !== undefined && wasAsked && proposals.length === 0 && !isPressed(turn) && has(turn, ...constructive)) gains.push({ move: { kind: 'disclose', interest: asked.ripe }, weight: 3 });
  const softened = has(turn, 'apology', 'acknowledge') && now.tension < before.tension && before.tension >= tensions.repairs;
  if (softened && lastMove(turn) !== 'repair') gains.push({ move: { kind: 'repair' }, weight: turn.setting.scenario.goal === 'repair' ? 3 : 1.5 });
  if (now.tension >= tensions.boils || (has(turn, ...hurtful) && now.tension >= tensions.escalates)) gains.push({ move: { kind: 'escalate' }, weight: softened ? 0.5 : 5 });
  return gains;
}

/** How somebody takes up what was said without giving anything. */
function findAnswers(turn: Turn): readonly Candidate[] {
  const { asked, acts, proposals, now, setting } = turn;
  const hint = asked.next;
  const probe: Move = asked.isAsked && hint !== undefined && !isPressed(turn) ? { kind: 'probe', interest: hint } : { kind: 'probe' };
  const position = findPosition(now, setting, proposals[0]?.issue);
  // Who could give something does not say "nothing".
  const hasNothing = position !== undefined && isNothing(position, setting) && findTimelyConcession(turn) !== undefined;
  const counter: readonly Candidate[] = position === undefined || hasNothing ? [] : [{ move: { kind: 'counter', ...position }, weight: 2 }];
  const object: Candidate = { move: { kind: 'object' }, weight: 2 };
  const deflect: Candidate = { move: { kind: 'deflect' }, weight: 1 };
  if (has(turn, 'begging', 'command')) return [object, { ...deflect, weight: 2 }];
  if (isPressed(turn) || has(turn, 'blame')) return [object, { ...deflect, weight: 0.5 }, { move: { kind: 'probe' }, weight: 0.5 }];
  if (proposals.length > 0 || has(turn, 'offer', 'trade')) return [...counter, object, { move: probe, weight: 1 }];
  if (asked.isAsked) return [{ move: probe, weight: 4 }];
  if (has(turn, 'accept')) return [...counter, { move: probe, weight: 1 }];
  if (has(turn, 'evidence', 'standard', 'fairness', 'justification', 'refusal', 'own-interest')) {
    return [object, { move: probe, weight: 2 }, ...(position !== undefined && position.issue in now.asked ? counter : [])];
  }
  if (has(turn, ...constructive)) return [{ move: probe, weight: 3 }, { ...deflect, weight: 0.5 }];
  // What was not understood is asked about; what leads away is let go.
  return acts.size === 0 ? [{ move: probe, weight: 2 }, deflect] : [{ ...deflect, weight: 2 }, { move: probe, weight: 1 }];
}

/** The archetype's leanings; and nobody does the same thing three times running if there is another way. */
function weigh(candidates: readonly Candidate[], { before, setting }: Turn): readonly Candidate[] {
  const leanings = archetypeMoves[setting.scenario.archetype];
  const [last, beforeLast] = [before.moves.at(-1), before.moves.at(-2)];
  const stale = last === beforeLast ? last : undefined;
  const fresh = candidates.filter(({ move }) => move.kind !== stale);
  return (fresh.length > 0 ? fresh : candidates).map(({ move, weight }) => ({ move, weight: weight * (leanings[move.kind] ?? 1) * (move.kind === last ? 0.4 : 1) }));
}
