/** The first half of a reply: what the person did is answered. */
import type { Act } from '../shared/acts.ts';
import { answerQuestion, namesTerms } from './answer-question.ts';
import type { Answered, Book, Cell } from './book.ts';
import { pickLine } from './pick-line.ts';
import type { Talk } from './talk.ts';

/** Where the lines for an act are used up, those for its neighbours fit. */
const neighbours: Readonly<Partial<Record<Answered, readonly Act[]>>> = {
  'open-question': ['ask-interest'], 'ask-interest': ['open-question'],
  'own-interest': ['justification'], justification: ['own-interest'],
  evidence: ['standard'], standard: ['evidence', 'fairness'], fairness: ['standard'],
  offer: ['trade', 'concession'], trade: ['offer'], concession: ['offer'],
  demand: ['offer'], begging: ['demand'], refusal: ['change-subject'],
  thanks: ['acknowledge'], acknowledge: ['thanks'], insult: ['blame'], blame: ['insult'],
};

const kindnessShare = 0.6;
const againShare = 0.6;

export function answerPart(talk: Talk): string | undefined {
  const { chosen, book, tongue, chance } = talk;
  if (!chosen.asks) return answerAct(talk, chosen.act);
  const answer = answerQuestion(talk) ?? (namesTerms(talk) ? undefined : answerAct(talk, chosen.act));
  const { kindness } = chosen;
  if (answer === undefined || kindness === null || chance('kindness') >= kindnessShare) return answer;
  const first = pickLine(talk, 'first', [book.first[kindness], tongue.everyone.first[kindness]]);
  return first === undefined ? answer : `${first} ${answer}`;
}

function answerAct(talk: Talk, act: Answered): string | undefined {
  const { book, tongue: { everyone }, stance, chance } = talk;
  const isSettled = talk.move.kind === 'accept' || talk.move.kind === 'concede';
  // A yes to something that was not offered is not taken for a deal.
  const manner = act === 'accept' && !isSettled ? 'firm' : stance;
  const of = (from: Book, which: Answered): Cell | undefined => from.answers[which]?.[manner];
  const repeats = isAct(act) && (talk.asked.played.state.streaks[act] ?? 0) > 1;
  const again = repeats ? [book.again[act], everyone.again[act]] : [];
  return pickLine(talk, 'answer', [
    ...(stance === 'firm' && chance('again') < againShare ? again : []),
    of(book, act), of(everyone, act),
    ...again,
    ...(neighbours[act] ?? []).flatMap((near) => [of(book, near), of(everyone, near)]),
    of(everyone, 'unclear'),
  ]);
}

const isAct = (act: Answered): act is Act => act !== 'unclear' && act !== 'wordless' && act !== 'raise';
