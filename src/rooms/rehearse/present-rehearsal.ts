import measured from './acts/measured.json' with { type: 'json' };
import type { Card, Rehearsal, RehearsalListed, Speaks, Turn } from './contract.ts';
import { sayAmount } from './lines/say-amount.ts';
import type { Opened, SavedTurn } from './open-rehearsal.ts';
import type { Move, State } from './play/state.ts';
import { issuesOf, wordsOf } from './play/words-of.ts';
import { limits } from './play/effects.ts';
import { presentScenario } from './present-scenario.ts';
import type { Locale } from './shared/acts.ts';
import type { Meters } from './shared/debrief.ts';
import type { ListedRow, RehearsalRow } from './store.ts';

export function presentListed(row: ListedRow, now: number): RehearsalListed {
  const followUp = presentFollowUp(row);
  return {
    id: row.id, title: row.title, scenario: row.scenario_id, about: { id: row.scenario_id, title: row.scenario_title, other: row.other_name, own: row.own === 1 },
    locale: row.locale, difficulty: row.difficulty, seed: row.seed, status: row.status, ending: row.ending, score: row.score, turnCount: row.turn_count,
    createdAt: row.created_at, updatedAt: row.updated_at,
    from: presentFrom(row), first: row.first,
    followUp, followUpDue: followUp !== null && followUp.answeredAt === null && followUp.dueAt <= now,
  };
}

function presentFollowUp(row: ListedRow): RehearsalListed['followUp'] {
  if (row.follow_up_at === null) return null;
  return { dueAt: row.follow_up_at, went: row.follow_up_went as NonNullable<RehearsalListed['followUp']>['went'], answer: row.follow_up_answer, answeredAt: row.follow_up_answered_at };
}

const presentFrom = ({ from_rehearsal: rehearsal, from_turn: turn }: ListedRow): RehearsalListed['from'] => (rehearsal === null || turn === null ? null : { rehearsal, turn });

export type Around = { readonly attempts: readonly ListedRow[]; readonly speaks: Speaks; readonly now: number };

/** The whole rehearsal. What the other feels and holds back is shown when the person asked for it, or it is over. */
export function presentRehearsal(opened: Opened, { attempts, speaks, now }: Around): Rehearsal {
  const { row, setting, start, turns } = opened;
  const words = wordsOf(setting);
  const own = row.own === 1 ? { situation: null } : null;
  const about = presentScenario({ scenario: setting.scenario, own }, { locale: row.locale, personName: '', help: [], speaks });
  return {
    ...presentListed(row, now),
    about: { ...about, id: row.scenario_id, made: null },
    card: JSON.parse(row.card) as Card, showState: row.show_state === 1, speaks,
    opening: { speaker: words.other.name, text: words.opening },
    turns: turns.map((turn) => presentTurn(turn, opened)),
    mostTurns: limits.lastTurn,
    ...(showsState(row) && { start: metersOf(start) }),
    terms: presentTerms(opened),
    left: presentLeft(row),
    attempts: attempts.map((attempt) => ({
      id: attempt.id, from: presentFrom(attempt), status: attempt.status, ending: attempt.ending, score: attempt.score, turnCount: attempt.turn_count, createdAt: attempt.created_at,
    })),
  };
}

export function presentTurn({ index, text, reading, played, reply, at }: SavedTurn, { row, setting }: Pick<Opened, 'row' | 'setting'>): Turn {
  const seen = showsState(row) || index <= row.seen_turns;
  return {
    index,
    user: { text, acts: reading.acts.map((act) => ({ ...act, measured: measuredOf(act.act, setting.locale) })), unclear: reading.acts.length === 0, offers: [...reading.offers], ...(reading.level && { speechLevel: reading.level }) },
    move: played ? presentMove(played.move) : { kind: 'leave' },
    reply: { ...reply },
    ...(seen && played && { state: metersOf(played.state), changes: [...played.changes] }),
    at,
  };
}

/** What only showed through is not named. */
function presentMove(move: Move): Turn['move'] {
  return move.kind === 'probe' ? { kind: 'probe' } : { ...move };
}

/** What both agreed on so far. */
export function presentTerms({ state, setting }: Pick<Opened, 'state' | 'setting'>): Rehearsal['terms'] {
  return issuesOf(setting).flatMap(({ issue, words }) => {
    const value = state.agreed[issue.id];
    return value === undefined ? [] : [{ issue: issue.id, name: words.name, value, text: sayAmount({ issue, words, value, locale: setting.locale }) }];
  });
}

export function presentLeft({ left_for: left }: RehearsalRow): Rehearsal['left'] {
  return left === null ? null : (JSON.parse(left) as Rehearsal['left']);
}

/** How well this label was measured on turns that nobody tuned it with. */
function measuredOf(act: string, locale: Locale): Turn['user']['acts'][number]['measured'] {
  const known: Readonly<Partial<Record<string, { precision: number; n: number }>>> = measured[locale];
  const found = known[act];
  return found ? { precision: found.precision, n: found.n } : null;
}

export function showsState({ show_state: asked, status }: RehearsalRow): boolean {
  return asked === 1 || status !== 'live';
}

const metersOf = ({ trust, patience, tension }: State): Meters => ({ trust, patience, tension });
