/** The second half of a reply: the move that the play chose, in words. */
import type { MoveKind } from '../play/state.ts';
import { invites, tellFact } from './answer-question.ts';
import type { Cell, MoveCell } from './book.ts';
import { cellOf } from './cell-of.ts';
import { pickLine, pickUnsaid } from './pick-line.ts';
import type { Talk } from './talk.ts';

/** Moves that may stand in for one whose lines are used up without telling anything else. */
const neighbours: Readonly<Partial<Record<MoveCell, readonly MoveKind[]>>> = {
  object: ['deflect'], deflect: ['object'], escalate: ['object', 'deflect'], probe: ['deflect'], repair: ['probe'], 'counter-still': ['counter'],
};

const factShare = 0.5;
/** With fewer lines than this for a move, those of everyone are taken too. */
const fewestMoves = 3;

export function movePart(talk: Talk): string | undefined {
  const { move, words, chosen } = talk;
  const cell = cellOf(talk);
  if (cell === 'postponed' || cell === 'repaired') return pickMove(talk, cell);
  if (move.kind === 'disclose') return disclosed(talk, words.interests[move.interest]?.say ?? []);
  if (move.kind === 'probe' && move.interest !== undefined) {
    const hint = pickUnsaid(talk, 'hint', words.interests[move.interest]?.hint ?? []);
    if (hint !== undefined) return hint;
  }
  if (move.kind === 'object' && !chosen.asks && talk.chance('fact') < factShare) {
    const fact = tellFact(talk, chosen.quote);
    if (fact !== undefined) return fact;
  }
  const line = pickMove(talk, cell);
  return move.kind === 'accept' ? withRest(talk, line) : line;
}

/** What nobody asked for is led up to. */
function disclosed(talk: Talk, say: Cell): string | undefined {
  const told = pickUnsaid(talk, 'say', say);
  if (told === undefined) return pickMove(talk, 'repair');
  const { question } = talk.heard;
  const lead = talk.chosen.asks && question !== null && invites(question) ? undefined : pickMove(talk, 'disclose');
  return lead === undefined ? told : `${lead} ${told}`;
}

function pickMove(talk: Talk, cell: MoveCell): string | undefined {
  const { book, tongue: { everyone }, words, move } = talk;
  const own: Cell = words.lines.filter((line) => line.move === move.kind && line.act === undefined).map(({ text }) => text);
  const of = (which: MoveCell): readonly (Cell | undefined)[] => [book.moves[which], everyone.moves[which]];
  return pickLine(talk, `move ${cell}`, [own]) ?? pickLine(talk, `move ${cell}`, [...of(cell), ...(neighbours[cell] ?? []).flatMap(of)], fewestMoves);
}

/** One thing is settled, another is not. */
function withRest(talk: Talk, line: string | undefined): string | undefined {
  const { book, tongue: { everyone }, asked: { played } } = talk;
  if (line === undefined || played.state.ending !== null) return line;
  const rest = pickLine(talk, 'rest', [book.moves.rest, everyone.moves.rest]);
  return rest === undefined ? line : `${line} ${rest}`;
}
