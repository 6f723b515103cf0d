/** What the other says without a model: the person is answered, then the move of the play is made. The same talk always gives the same words. */
import { answerOccasion } from './answer-occasion.ts';
import { answerPart } from './answer-part.ts';
import { kindly, namesTerms, nearing } from './answer-question.ts';
import type { Answered } from './book.ts';
import { answeredByGranting } from './choose-act.ts';
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
  if (talk.chosen.asks || (talk.heard.remark ?? null) !== null || (talk.heard.looksLike !== undefined && talk.heard.looksLike !== talk.chosen.act) || answerOccasion(talk) !== undefined || hasWordsOfItsOwn(talk) || cellOf(talk) !== talk.move.kind || talk.chance('whole') >= wholeShare) return undefined;
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
  if (answer !== undefined && (isLoose(talk) || isVague(talk))) return answer;
  const move = movePart(talk);
  if (answer === undefined || move === undefined) return answer ?? move;
  if (!namesTerms(talk)) return `${answer} ${move}`;
  if (proposesNow(talk)) return talk.chance('alone') < aloneShare ? move : `${answer} ${move}`;
  const bridge = pickLine(talk, 'bridge', [talk.book.bridge, talk.tongue.everyone.bridge]);
  return [answer, bridge, move].filter((part) => part !== undefined).join(' ');
}

/** How often terms that were just asked for are answer enough. */
const aloneShare = 0.6;
const provoking: readonly Answered[] = ['blame', 'insult', 'threat', 'demand', 'begging', 'command', 'refusal', 'wordless'];
const proposals: readonly Answered[] = ['offer', 'trade', 'concession', 'accept', 'demand'];

/** Whether what the person just said asks for terms: else terms come out of nowhere, and need a word before them. */
function proposesNow({ chosen, isAboutTerms, asksForTerms, heard, asked: { reading } }: Talk): boolean {
  if (chosen.asks && heard.question !== null && !answeredByGranting.includes(heard.question.kind)) return false;
  if (chosen.act === 'raise' || (chosen.asks && heard.question !== null && kindly.includes(heard.question.kind) && !asksForTerms)) return false;
  return isAboutTerms || (heard.proposes && reading.offers.length > 0) || (heard.proposes && proposals.includes(chosen.act));
}

/** A sign of something untold answers who asks for it; to anything else it comes from nowhere. */
function isVague(talk: Talk): boolean {
  const { move, heard: { question } } = talk;
  return move.kind === 'probe' && move.interest !== undefined && (question === null || !nearing.includes(question.kind) || answerOccasion(talk) !== undefined);
}

/** Such a move is heard in the answer already; said besides, it is the half that does not fit what was just said. */
function isLoose(talk: Talk): boolean {
  const cell = cellOf(talk);
  return !hasWordsOfItsOwn(talk) && (isUnprovoked(talk) || cell === 'deflect' || cell === 'object' || cell === 'probe' || cell === 'repair' || cell === 'counter-none');
}

/** Anger has no words beside an answer to something kind. */
function isUnprovoked({ move, chosen }: Talk): boolean {
  return move.kind === 'escalate' && !provoking.includes(chosen.act);
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
