/** What a rehearsal is at a moment. All of `play/` is pure: the same state, reading, scenario and seed give the same next state. */
import type { Act, Locale } from '../shared/acts.ts';
import type { Difficulty, Ending, Scenario } from '../shared/scenario.ts';
import type { Reason } from './reasons.ts';

export const meters = ['trust', 'patience', 'tension'] as const;
export type Meter = (typeof meters)[number];

export type State = {
  /** 0 to 100 each. */
  readonly trust: number;
  readonly patience: number;
  readonly tension: number;
  /** Turns of the person so far. */
  readonly turn: number;
  /** The other's position on each issue, in its unit. Never beyond the reservation. */
  readonly positions: Readonly<Record<string, number>>;
  /** Issues on which the other has voiced a position, the latest last; only what was voiced can be accepted. */
  readonly voiced: readonly string[];
  /** What the person asked for last on each issue. */
  readonly asked: Readonly<Record<string, number>>;
  /** Issues on which both agree, with the value. */
  readonly agreed: Readonly<Record<string, number>>;
  readonly revealed: readonly string[];
  readonly hinted: readonly string[];
  /** How often the person did each act. */
  readonly heard: Readonly<Partial<Record<Act, number>>>;
  /** How many turns in a row, the last one included, held each act: the same again counts less. */
  readonly streaks: Readonly<Partial<Record<Act, number>>>;
  /** The other's moves so far. */
  readonly moves: readonly Move['kind'][];
  readonly ending: Ending | null;
};

export const moveKinds = ['deflect', 'probe', 'object', 'disclose', 'counter', 'concede', 'accept', 'escalate', 'repair', 'walk-away'] as const;
export type MoveKind = (typeof moveKinds)[number];

/** What the other does in this turn. Only `disclose` names an interest; `counter`, `concede` and `accept` name an issue and a value. */
export type Move =
  | { readonly kind: 'deflect' | 'object' | 'escalate' | 'repair' | 'walk-away' }
  /** `interest`: what shows through a little, without being told. */
  | { readonly kind: 'probe'; readonly interest?: string }
  | { readonly kind: 'disclose'; readonly interest: string }
  | { readonly kind: 'counter' | 'concede' | 'accept'; readonly issue: string; readonly value: number };

/** Why a meter moved. `act` and `quote` say what caused it. The changes of a turn add up to the difference between its two states. */
export type Change = { readonly meter: Meter; readonly by: number; readonly reason: Reason; readonly act?: Act; readonly quote?: string };

export type Setting = {
  readonly scenario: Scenario;
  readonly locale: Locale;
  readonly difficulty: Difficulty;
  readonly seed: number;
  /** The day of the talk, YYYY-MM-DD: what "by Friday" counts from. A replay and a retry keep it. */
  readonly today?: string;
};

export type Played = {
  readonly state: State;
  readonly changes: readonly Change[];
  /** All moves that the rules allowed; the seed picked one. */
  readonly legal: readonly MoveKind[];
  readonly move: Move;
};
