/** A question is answered with what the scenario knows: a fact, an interest that came out, or how one that did not shows. Else honestly, by the kind of question. */
import { cellOf } from './cell-of.ts';
import { pickLine, pickUnsaid } from './pick-line.ts';
import type { Question, QuestionKind } from './book.ts';
import type { Talk } from './talk.ts';

/** These are answered by the move itself, when it gives or names an amount. */
const answeredByTerms: readonly QuestionKind[] = ['request', 'together', 'permission', 'suits', 'amount', 'which'];

/** These invite to tell: an interest is an answer to them. */
const inviting: readonly QuestionKind[] = ['why', 'why-not', 'need', 'feel', 'upset', 'state', 'view', 'happened', 'help', 'how', 'what'];
/** To these an interest that was told before is one. */
const searching: readonly QuestionKind[] = ['why', 'why-not', 'need', 'view', 'happened', 'how', 'what'];
/** To these a sign of one is, before it is told. */
const nearing: readonly QuestionKind[] = ['why', 'why-not', 'need'];
const signShare = 0.4;
/** With fewer answers than this of the archetype, those of everyone are taken too. */
const fewestAnswers = 3;

export function answerQuestion(talk: Talk): string | undefined {
  const { heard, move, book, tongue } = talk;
  const { question } = heard;
  if (question === null) return undefined;
  if (move.kind === 'walk-away' || (move.kind === 'disclose' && inviting.includes(question.kind))) return undefined;
  if (namesTerms(talk) && answeredByTerms.includes(question.kind)) return undefined;
  return tellFact(talk, question.text) ?? (searching.includes(question.kind) && move.kind !== 'disclose' ? tellInterest(talk, question) : undefined) ?? pickLine(talk, 'question', [book.questions[question.kind], tongue.everyone.questions[question.kind]], fewestAnswers);
}

/** Terms that were not said before answer a question about terms; that nothing changes, or nothing has, answers none. */
export function namesTerms(talk: Talk): boolean {
  const { kind } = talk.move;
  return kind === 'accept' || kind === 'concede' || (kind === 'counter' && cellOf(talk) === 'counter');
}

/** A fact that the words touch, told in words that were not used yet. */
export function tellFact(talk: Talk, text: string): string | undefined {
  const touched = talk.words.facts
    .map((fact) => ({ fact, weight: weigh(fact.words, text) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  for (const { fact } of touched) {
    const told = pickUnsaid(talk, `fact ${fact.id}`, fact.say);
    if (told !== undefined) return told;
  }
  return undefined;
}

function tellInterest(talk: Talk, { kind, text }: Question): string | undefined {
  const { words, asked: { setting, before }, move, book, tongue: { everyone } } = talk;
  const shown = move.kind === 'probe' ? move.interest : undefined;
  const touched = setting.scenario.interests
    .flatMap(({ id }) => (id === shown || words.interests[id] === undefined ? [] : [{ id, told: words.interests[id] }]))
    .map(({ id, told }) => ({ id, told, weight: weigh(told.words, text) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)[0];
  if (touched === undefined) return undefined;
  const { id, told } = touched;
  return before.revealed.includes(id) ? pickLine(talk, 'told', [book.told, everyone.told]) : !nearing.includes(kind) || talk.chance('sign') >= signShare ? undefined : pickUnsaid(talk, `interest ${id}`, told.hint);
}

/** How much of some words is in a text: the letters of those that are. */
export function weigh(words: readonly string[], text: string): number {
  const small = text.toLowerCase();
  return words.reduce((sum, word) => (holdsWord(small, word.toLowerCase()) ? sum + word.length : sum), 0);
}

/** In Latin letters only whole words count, a plural or an ending apart; in Korean a word may stand anywhere, since particles follow. */
function holdsWord(text: string, word: string): boolean {
  if (!/^[a-z]/.test(word)) return text.includes(word);
  const at = text.search(new RegExp(`(?<![a-z])${word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?:s|es|ed|ing)?(?![a-z])`));
  return at !== -1;
}
