/** Scores by the scenario's rubric. They are counted from acts and states alone; each names the words that earned it and those that cost it. */
import type { z } from 'zod';
import type { Act } from '../shared/acts.ts';
import type { criterionScoreSchema, evidenceSchema } from '../shared/debrief.ts';
import type { Ending, Scenario } from '../shared/scenario.ts';
import { gradeTerms } from './endings.ts';
import { countedActs } from './hear-turn.ts';
import { judgeLevel } from './judge-level.ts';
import type { PlayedTurn } from './replay.ts';
import type { Setting, State } from './state.ts';
import { wordsOf } from './words-of.ts';

export type CriterionScore = z.infer<typeof criterionScoreSchema>;
type Evidence = z.infer<typeof evidenceSchema>;
type Criterion = Scenario['rubric'][number];
type Counted = { readonly score: number; readonly evidence: readonly Evidence[]; readonly against?: readonly Evidence[] };

/** What the first, second … good act earns in all: the fifth adds little to the fourth. */
const earned = [0, 40, 65, 82, 92, 100] as const;
const lostByAct = 20;
const lostBySlip = 30;
/** An interest that only showed through. */
const worthOfHint = 0.25;

/** A criterion about levels of speech is left out where the language has none. */
export function scoreRubric(turns: readonly PlayedTurn[], state: State, ending: Ending, setting: Setting): readonly CriterionScore[] {
  const words = wordsOf(setting);
  return setting.scenario.rubric.flatMap((criterion) => {
    if (criterion.counts === 'level' && words.person.levels === undefined) return [];
    const { score, evidence, against } = count(criterion, turns, state, ending, setting);
    return [{
      criterion: criterion.id,
      label: words.criteria[criterion.id] ?? criterion.id,
      weight: criterion.weight,
      score: turns.length === 0 ? 0 : Math.round(Math.min(100, Math.max(0, score))),
      evidence: [...evidence],
      ...(against !== undefined && against.length > 0 && { against: [...against] }),
    }];
  });
}

/** The weighted mean of a rubric, 0 to 100. */
export function scoreAll(rubric: readonly CriterionScore[]): number {
  const weights = rubric.reduce((sum, { weight }) => sum + weight, 0);
  return weights === 0 ? 0 : Math.round(rubric.reduce((sum, { score, weight }) => sum + score * weight, 0) / weights);
}

/** A quote is evidence only if it is exactly part of what was said. */
export function quoteFrom({ index, text }: PlayedTurn, quote: string | undefined): readonly Evidence[] {
  return quote !== undefined && quote !== '' && text.includes(quote) ? [{ turn: index, quote }] : [];
}

function count(criterion: Criterion, turns: readonly PlayedTurn[], state: State, ending: Ending, setting: Setting): Counted {
  switch (criterion.counts) {
    case 'acts':
      return countActs(criterion, turns);
    case 'outcome':
      return countOutcome(turns, state, ending, setting);
    case 'interests':
      return countInterests(turns, state, setting);
    case 'level':
      return countLevel(turns, setting);
  }
}

/** Each act of each turn that a list holds, with its words. */
const quotesOf = (turns: readonly PlayedTurn[], acts: readonly Act[]): readonly Evidence[] =>
  turns.flatMap((turn) => [...countedActs(turn.reading)].flatMap(([act, quote]) => (acts.includes(act) ? quoteFrom(turn, quote) : [])));

function countActs({ earns, loses }: Criterion, turns: readonly PlayedTurn[]): Counted {
  const evidence = quotesOf(turns, earns);
  const against = quotesOf(turns, loses);
  return { score: (earned[Math.min(evidence.length, earned.length - 1)] ?? 0) - lostByAct * against.length, evidence, against };
}

function countOutcome(turns: readonly PlayedTurn[], state: State, ending: Ending, setting: Setting): Counted {
  const scores: Readonly<Record<Ending, number>> = {
    agreement: 70 + 30 * gradeTerms(state, setting), repaired: 100, partial: 50, postponed: 30, 'walk-away': 0, 'safe-exit': 0,
  };
  const closing = turns.findLast(({ played }) => played.move.kind === 'accept' || played.move.kind === 'repair');
  return { score: scores[ending], evidence: closing === undefined ? [] : quoteFrom(closing, firstQuote(closing)) };
}

function countInterests(turns: readonly PlayedTurn[], state: State, { scenario }: Setting): Counted {
  const shown = state.hinted.filter((id) => !state.revealed.includes(id)).length;
  const told = turns.filter(({ played }) => played.move.kind === 'disclose');
  return {
    score: (100 * (state.revealed.length + worthOfHint * shown)) / scenario.interests.length,
    evidence: told.flatMap((turn) => quoteFrom(turn, firstQuote(turn))),
  };
}

function countLevel(turns: readonly PlayedTurn[], setting: Setting): Counted {
  const slips = turns.flatMap((turn) => {
    const slip = judgeLevel(turn.reading, setting);
    return slip === undefined ? [] : [{ turn, slip }];
  });
  const kept = turns.filter((turn) => !slips.some((slip) => slip.turn === turn));
  return {
    score: 100 - lostBySlip * slips.length,
    evidence: kept.flatMap((turn) => quoteFrom(turn, turn.reading.levels[0]?.quote)),
    against: slips.flatMap(({ turn, slip }) => quoteFrom(turn, slip.quote)),
  };
}

const firstQuote = ({ reading }: PlayedTurn): string | undefined => reading.acts.find(({ counts }) => counts)?.quote;
