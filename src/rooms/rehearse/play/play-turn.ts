/** One turn of a rehearsal, whole and pure: what the person said in, what changed and what the other does out. */
import type { Reading } from '../shared/acts.ts';
import { agree, voice } from './bargain.ts';
import { limits } from './effects.ts';
import { findEnding } from './endings.ts';
import { countedActs, hearTurn } from './hear-turn.ts';
import { findLegalMoves } from './legal-moves.ts';
import { chanceOf, pickByWeight } from './pick.ts';
import type { Move, Played, Setting, State } from './state.ts';

export { firstState } from './first-state.ts';

/** The same state, reading and setting give the same play. Nothing more happens after an ending: ask `state.ending` before. */
export function playTurn(state: State, reading: Reading, setting: Setting): Played {
  const acts = countedActs(reading);
  const heard = hearTurn(state, reading, setting);
  const candidates = findLegalMoves(state, heard.state, acts, reading, setting);
  const { move } = chooseMove(candidates, heard.state, setting);
  const moved = makeMove(move, heard.state, setting);
  return {
    state: { ...moved, ending: findEnding(moved, move, acts, setting) },
    changes: heard.changes,
    legal: [...new Set(candidates.map((candidate) => candidate.move.kind))],
    move,
  };
}

/** When time is up and no deal is at hand, the other has to go. */
function chooseMove(candidates: ReturnType<typeof findLegalMoves>, now: State, setting: Setting): { readonly move: Move } {
  if (now.turn >= limits.lastTurn && candidates.length > 1) return { move: { kind: 'deflect' } };
  return pickByWeight(candidates, chanceOf(setting.seed, now.turn));
}

function makeMove(move: Move, state: State, setting: Setting): State {
  const moved: State = { ...state, moves: [...state.moves, move.kind] };
  switch (move.kind) {
    case 'disclose':
      return { ...moved, revealed: [...moved.revealed, move.interest] };
    case 'probe':
      return move.interest === undefined || moved.hinted.includes(move.interest) ? moved : { ...moved, hinted: [...moved.hinted, move.interest] };
    case 'counter':
      return voice(move.issue, moved);
    case 'concede':
      return { ...voice(move.issue, moved), positions: { ...moved.positions, [move.issue]: move.value } };
    case 'accept':
      return agree({ issue: move.issue, value: move.value }, moved, setting);
    default:
      return moved;
  }
}
