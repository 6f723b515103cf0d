/** A question is answered with what the scenario knows: a fact, an interest that came out, or how one that did not shows. Else honestly, by the kind of question. */
import { answerOccasion } from './answer-occasion.ts';
import { cellOf } from './cell-of.ts';
import { pickLine, pickUnsaid } from './pick-line.ts';
import type { Cell, Question, QuestionKind } from './book.ts';
import type { Talk } from './talk.ts';
import { weigh } from './weigh.ts';

/** These are answered by the move itself, when it gives or names an amount. */
const answeredByTerms: readonly QuestionKind[] = ['request', 'together', 'permission', 'suits', 'amount', 'which'];

/** These invite to tell: an interest is an answer to them. */
const inviting: readonly QuestionKind[] = ['why', 'why-not', 'need', 'help', 'about-you', 'are-you', 'do-you', 'yes-no', 'mean', 'like-what', 'fault', 'going-on', 'what-you'];
/** To these an interest that was told before is one. */
const searching: readonly QuestionKind[] = ['why', 'why-not', 'need', 'view', 'happened', 'how', 'what'];
/** To these a sign of one is, before it is told. */
export const nearing: readonly QuestionKind[] = ['why', 'why-not', 'need', 'about-you', 'are-you'];
const signShare = 0.6;
/** With fewer answers than this of the archetype, those of everyone are taken too. */
const fewestAnswers = 3;

/** Whether an interest that is told is all the answer that a question needs. */
export const invites = ({ kind }: Question): boolean => inviting.includes(kind);

/** To these nothing else is an answer. */
const asksForIt = ({ kind }: Question): boolean => kind === 'why' || kind === 'why-not' || kind === 'need' || kind === 'help';

export function answerQuestion(talk: Talk): string | undefined {
  const { heard, move } = talk;
  const { question } = heard;
  if (question === null) return undefined;
  if (move.kind === 'walk-away' || (move.kind === 'disclose' && asksForIt(question))) return undefined;
  if (move.kind === 'disclose' && invites(question)) return answerOccasion(talk);
  if (namesTerms(talk) && answeredByTerms.includes(question.kind) && (talk.asksForTerms || !(question.kind === 'together' || question.kind === 'which'))) return undefined;
  return tellFact(talk, question.text) ?? answerOccasion(talk) ?? ((searching.includes(question.kind) || nearing.includes(question.kind)) && move.kind !== 'disclose' ? tellInterest(talk, question) : undefined) ?? pickLine(talk, 'question', linesFor(talk, question.kind), fewestAnswers);
}

/** A yes to these would be a deal where they ask for the terms themselves. */
const granting: readonly QuestionKind[] = ['favour', 'invite', 'offer-help', 'food', 'small-permission', 'suits'];

/** With these people are kind to each other, unless their own words name the terms. */
export const kindly: readonly QuestionKind[] = ['favour', 'invite', 'offer-help', 'food', 'together'];

function linesFor({ isAboutTerms, asksForTerms, book, tongue: { everyone } }: Talk, kind: QuestionKind): readonly (Cell | undefined)[] {
  const asks = !(kindly.includes(kind) ? asksForTerms : isAboutTerms) || !granting.includes(kind) ? kind : kind === 'offer-help' ? 'offer-terms' : 'request';
  return [book.questions[asks], everyone.questions[asks]];
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
  return before.revealed.includes(id) ? (searching.includes(kind) ? pickLine(talk, 'told', [book.told, everyone.told]) : undefined) : !nearing.includes(kind) || talk.chance('sign') >= signShare ? undefined : pickUnsaid(talk, `interest ${id}`, told.hint);
}
