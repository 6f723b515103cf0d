/** What the other says without a model: the person is answered, then the move of the play is made. The same talk always gives the same words. */
import { answerPart } from './answer-part.ts';
import { fillLine } from './fill-line.ts';
import { cellOf } from './cell-of.ts';
import { movePart } from './move-part.ts';
import { isElsewhere, pickLine } from './pick-line.ts';
import { type Asked, readTalk, type Talk } from './talk.ts';

export type Reply = { readonly speaker: string; readonly text: string };

/** How often a whole line of the book, which answers and moves at once, goes before two halves. */
const wholeShare = 0.6;
const otherVoiceShare = 0.25;

/** A reply never repeats a line of `said`. It names no amount but the move's and the person's own, and no interest that is not revealed. */
export function composeReply(asked: Asked): Reply {
  const talk = readTalk(asked);
  const text = ownLine(talk) ?? wholeLine(talk) ?? halves(talk) ?? freshPair(talk);
  return { speaker: chooseSpeaker(talk), text: talk.tongue.finish(text, talk.words) };
}

/** The scenario's own line for this act and move. */
function ownLine(talk: Talk): string | undefined {
  if (hasWordsOfItsOwn(talk)) return undefined;
  const { words, move, chosen } = talk;
  return pickLine(talk, 'own', [words.lines.filter((line) => line.move === move.kind && line.act === chosen.act).map(({ text }) => text)]);
}

function wholeLine(talk: Talk): string | undefined {
  if (talk.chosen.asks || hasWordsOfItsOwn(talk) || cellOf(talk) !== talk.move.kind || talk.chance('whole') >= wholeShare) return undefined;
  const { move, chosen } = talk;
  const fits = [talk.book, talk.tongue.everyone].map(({ whole }) => whole.filter((line) => line.move === move.kind && line.act === chosen.act).map(({ text }) => text));
  return pickLine(talk, 'whole', fits);
}

/** An interest that is told, a sign of one, or an ending: the words of the move may not be left out. */
function hasWordsOfItsOwn({ move, asked: { played } }: Talk): boolean {
  return move.kind === 'disclose' || (move.kind === 'probe' && move.interest !== undefined) || (played.state.ending !== null && (move.kind === 'deflect' || move.kind === 'repair'));
}

function halves(talk: Talk): string | undefined {
  const answer = answerPart(talk);
  if (answer !== undefined && standsAlone(talk)) return answer;
  const move = movePart(talk);
  if (answer === undefined || move === undefined) return answer ?? move;
  return isLoose(talk) && isAsking(answer) && isAsking(move) ? answer : `${answer} ${move}`;
}

/** How often a move without words of its own is still said after an answer: it is the half that may not fit what was just said. */
const looseShare = { asked: 0, told: 0.35 };

/** A move that holds back is heard in a firm answer already, and nobody asks back before the first question is through. */
function standsAlone(talk: Talk): boolean {
  return isLoose(talk) && talk.chance('loose') >= (talk.chosen.asks ? looseShare.asked : looseShare.told);
}

const isAsking = (text: string): boolean => /[?？]/.test(text);

function isLoose(talk: Talk): boolean {
  const cell = cellOf(talk);
  return !hasWordsOfItsOwn(talk) && (cell === 'deflect' || cell === 'object' || cell === 'probe' || cell === 'repair' || cell === 'counter-none');
}

/** When every line was said: two of them together that were not. */
function freshPair(talk: Talk): string {
  const { book, tongue: { everyone }, stance, move, chosen, said } = talk;
  const fill = (cells: readonly (readonly string[] | undefined)[]): readonly string[] => cells.flatMap((cell) => (cell ?? []).filter((line) => !isElsewhere(talk, line)).flatMap((line) => fillLine(talk.tongue.voice(line, talk.words), talk.slots) ?? []));
  const answers = fill([book.answers[chosen.act]?.[stance], everyone.answers[chosen.act]?.[stance], everyone.answers.unclear?.[stance]]);
  const moves = fill([book.moves[move.kind], everyone.moves[move.kind]]);
  const pairs = answers.flatMap((answer) => moves.map((one) => `${answer} ${one}`)).filter((pair) => !said.includes(talk.tongue.finish(pair, talk.words).toLowerCase()));
  return pairs[Math.floor(talk.chance('pair') * pairs.length)] ?? moves[0] ?? talk.words.opening;
}

/** Others who are there put in a word now and then, and answer when they are called by name. What binds is said by the one who decides. */
function chooseSpeaker({ words, move, chosen, asked: { text }, chance }: Talk): string {
  const binding = move.kind === 'accept' || move.kind === 'concede' || move.kind === 'counter' || move.kind === 'walk-away';
  const called = words.alsoThere.find(({ name }) => text.includes(name));
  if (binding || words.alsoThere.length === 0) return words.other.name;
  if (called !== undefined && chosen.act !== 'insult') return called.name;
  if (chance('voice') >= otherVoiceShare) return words.other.name;
  return words.alsoThere[Math.floor(chance('who') * words.alsoThere.length)]?.name ?? words.other.name;
}
