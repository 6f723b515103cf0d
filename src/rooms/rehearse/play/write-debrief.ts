/** What a talk was like, from its turns alone: nothing here is guessed, and every quote is exactly what was said. */
import { readTurn } from '../acts/read-turn.ts';
import { sayAmount } from '../lines/say-amount.ts';
import type { Debrief } from '../shared/debrief.ts';
import type { Ending } from '../shared/scenario.ts';
import { chooseNextTry } from './choose-next-try.ts';
import { findMissing, type Missing } from './conditions.ts';
import { findTurningPoint } from './find-turning-point.ts';
import { firstState } from './first-state.ts';
import { sayMissing } from './missing-words.ts';
import type { PlayedTurn, ReadTurn } from './replay.ts';
import { scoreAll, scoreRubric } from './score-rubric.ts';
import type { Setting, State } from './state.ts';
import { issuesOf, wordsOf } from './words-of.ts';

/** What is missing for an interest counts so many points of trust; up to `near` in all it was nearly told. */
const distance = { act: 6, interest: 12, turn: 4, near: 20 } as const;

/** `ending`: how the person ended a talk that did not end by itself. */
export function writeDebrief(turns: readonly PlayedTurn[], setting: Setting, ending?: Ending, read: ReadTurn = readTurn): Debrief {
  const state = turns.at(-1)?.played.state ?? firstState(setting);
  const ended = ending ?? state.ending ?? (Object.keys(state.agreed).length > 0 ? 'partial' : 'postponed');
  const rubric = scoreRubric(turns, state, ended, setting);
  return {
    score: scoreAll(rubric),
    ending: ended,
    rubric: [...rubric],
    turningPoint: findTurningPoint(turns, setting, read),
    otherSide: lookFromThere(turns, state, setting),
    timeline: drawTimeline(turns, setting),
    nextTry: chooseNextTry(rubric, state, setting),
  };
}

function lookFromThere(turns: readonly PlayedTurn[], state: State, setting: Setting): Debrief['otherSide'] {
  const words = wordsOf(setting);
  const { locale } = setting;
  return {
    view: words.otherSide,
    interests: setting.scenario.interests.map(({ id }) => {
      const told = turns.find(({ played }) => played.move.kind === 'disclose' && played.move.interest === id);
      const nearly = told === undefined ? findNearest(id, turns, setting) : undefined;
      return {
        id,
        label: words.interests[id]?.label ?? id,
        revealed: told !== undefined,
        ...(told !== undefined && { turn: told.index }),
        ...(nearly !== undefined && { nearly }),
      };
    }),
    batna: words.batna,
    limits: issuesOf(setting).map(({ issue, words: numbers }) => ({
      issue: issue.id,
      name: numbers.name,
      limit: numbers.reservation,
      text: sayAmount({ issue, words: numbers, value: numbers.reservation, locale }),
      reached: state.agreed[issue.id] ?? null,
    })),
  };
}

/** The turn in which least was missing for an interest, if that was little. */
function findNearest(id: string, turns: readonly PlayedTurn[], setting: Setting): { turn: number; missing: string } | undefined {
  const interest = setting.scenario.interests.find((one) => one.id === id);
  if (interest === undefined) return undefined;
  const [nearest] = turns
    .map(({ index, played }) => ({ turn: index, missing: findMissing(interest.revealIf, played.state, setting) }))
    .toSorted((a, b) => measure(a.missing) - measure(b.missing));
  if (nearest === undefined || measure(nearest.missing) > distance.near) return undefined;
  const labels = Object.fromEntries(Object.entries(wordsOf(setting).interests).map(([key, { label }]) => [key, label]));
  return { turn: nearest.turn, missing: sayMissing(nearest.missing, setting.locale, labels) };
}

function measure({ trust = 0, patience = 0, tension = 0, heard = [], revealed = [], turn }: Missing): number {
  return trust + patience + tension + heard.length * distance.act + revealed.length * distance.interest + (turn === undefined ? 0 : distance.turn);
}

function drawTimeline(turns: readonly PlayedTurn[], setting: Setting): Debrief['timeline'] {
  const metersOf = ({ trust, patience, tension }: State) => ({ trust, patience, tension });
  return [
    { turn: 0, ...metersOf(turns[0]?.before ?? firstState(setting)), changes: [], move: null },
    ...turns.map(({ index, played }) => ({ turn: index, ...metersOf(played.state), changes: [...played.changes], move: played.move.kind })),
  ];
}
