/**
 * What acts do to the other, as numbers that can be read and argued about. Trust, patience and tension at difficulty `normal`, before
 * the coefficients: interests and acknowledgement open, positions and power close (Ury, Brett and Goldberg 1988; Shaikh et al. 2024).
 */
import type { Act } from '../shared/acts.ts';
import type { Archetype } from '../shared/scenario.ts';
import type { MoveKind } from './state.ts';

export type Effect = { readonly trust: number; readonly patience: number; readonly tension: number };

const effect = (trust: number, patience: number, tension: number): Effect => ({ trust, patience, tension });

export const effects: Readonly<Record<Act, Effect>> = {
  'ask-interest': effect(6, 1, -3),
  acknowledge: effect(7, 2, -6),
  'open-question': effect(4, 1, -1),
  'own-interest': effect(4, 0, -1),
  evidence: effect(4, 0, 0),
  standard: effect(4, 0, 1),
  trade: effect(5, 1, -1),
  offer: effect(1, 0, 0),
  concession: effect(3, 3, -3),
  apology: effect(5, 2, -6),
  thanks: effect(2, 1, -2),
  accept: effect(2, 2, -4),
  'small-talk': effect(1, 0, 0),
  postpone: effect(0, 0, -2),
  fairness: effect(0, -1, 2),
  justification: effect(-1, -2, 2),
  'change-subject': effect(-1, -4, 1),
  refusal: effect(-1, -2, 2),
  demand: effect(-4, -7, 7),
  blame: effect(-7, -8, 11),
  threat: effect(-9, -10, 14),
  insult: effect(-14, -14, 18),
  begging: effect(0, -5, 1),
  /** "They don't know what you mean": nobody in the scene hears a command to a simulation. */
  command: effect(0, -6, 1),
};

/** Where somebody of this kind feels otherwise than most. */
export const archetypeEffects: Readonly<Record<Archetype, Readonly<Partial<Record<Act, Effect>>>>> = {
  'budget-holder': { evidence: effect(5, 1, 0), standard: effect(5, 0, 0), trade: effect(6, 1, -2) },
  'hurt-partner': { acknowledge: effect(8, 2, -8), apology: effect(6, 2, -8), evidence: effect(1, -1, 2), standard: effect(0, -2, 3), justification: effect(-3, -4, 5) },
  avoider: { 'open-question': effect(5, 2, -2), acknowledge: effect(8, 3, -6), demand: effect(-5, -9, 8) },
  accuser: { acknowledge: effect(8, 2, -8), apology: effect(6, 3, -7), justification: effect(-3, -4, 5), blame: effect(-8, -10, 14) },
  'anxious-junior': { acknowledge: effect(8, 3, -8), thanks: effect(4, 2, -4), blame: effect(-9, -8, 14), standard: effect(3, 0, 2) },
  'friend-in-debt': { acknowledge: effect(8, 2, -7), demand: effect(-5, -7, 9), trade: effect(6, 2, -3) },
  'rule-keeper': { standard: effect(7, 1, -1), evidence: effect(5, 1, 0), fairness: effect(0, -2, 2) },
  grieving: { acknowledge: effect(8, 3, -7), evidence: effect(-2, -3, 3), standard: effect(-3, -4, 4), offer: effect(1, 0, -1), 'change-subject': effect(-4, -5, 3) },
};

/** How readily somebody of this kind does each move, where 1 is like anybody. */
export const archetypeMoves: Readonly<Record<Archetype, Readonly<Partial<Record<MoveKind, number>>>>> = {
  'budget-holder': { object: 1.3, counter: 1.3 },
  'hurt-partner': { escalate: 1.5, deflect: 0.6, repair: 1.3 },
  avoider: { deflect: 2, escalate: 0.5, object: 0.8 },
  accuser: { escalate: 1.6, object: 1.3 },
  'anxious-junior': { deflect: 1.4, escalate: 0.4, repair: 1.4 },
  'friend-in-debt': { deflect: 1.5, probe: 0.9 },
  'rule-keeper': { object: 1.6, escalate: 0.6 },
  grieving: { escalate: 0.5, object: 0.5, repair: 1.3 },
};

/** Saying the same good thing in turn after turn: whole, half, a quarter. */
export const worthInARow = [1, 0.5, 0.25] as const;

/** A hurtful thing said for the first, second and any later time: people remember. */
export const weightWhenRepeated = [1, 1.25, 1.5] as const;

/** Trust grows slowly: so much in a turn at most; and above `eases` each point is harder to win, down to nothing at 100. */
export const trustGrowth = { mostPerTurn: 10, eases: 40 } as const;

/** What costs face costs more when others listen. */
export const inPublic = { acts: ['demand', 'blame', 'insult', 'threat', 'refusal'] as readonly Act[], weight: 1.3 } as const;

/** No act was understood. */
export const unclear: Effect = effect(0, -2, 0);

/** Korean speech levels. Too low to somebody above is an event; among others it is a slip. Too high is distance. */
export const levelEffects = {
  tooLow: { above: effect(-3, 0, 6), equal: effect(-2, 0, 3), below: effect(-1, 0, 2) },
  tooHigh: effect(-1, 0, 0),
} as const;

/** Only force: none of these opens a position or a mouth in the turn that holds it. */
export const pressure: readonly Act[] = ['begging', 'command', 'threat', 'insult', 'demand'];
/** What can make somebody harsher. */
export const hurtful: readonly Act[] = ['blame', 'insult', 'threat', 'demand'];
/** What gives a reason to move. */
export const constructive: readonly Act[] = ['open-question', 'ask-interest', 'own-interest', 'acknowledge', 'evidence', 'offer', 'concession', 'trade', 'standard', 'apology'];

/** When a talk ends. */
export const limits = { firstDeal: 3, lastTurn: 16, threatsAndInsults: 3 } as const;
/** When somebody gets harsher: from this tension if hurt, from the second in any case. And from where making up makes sense. */
export const tensions = { escalates: 50, boils: 80, repairs: 25 } as const;
