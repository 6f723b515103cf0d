/** The first half of a reply: what the person did is answered. */
import type { Act } from '../shared/acts.ts';
import { answerOccasion, withRest } from './answer-occasion.ts';
import { answerQuestion, invites, namesTerms } from './answer-question.ts';
import type { Answered, Book, Cell, RemarkKind } from './book.ts';
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
/** How often an interest that was asked for is told without a word before it. */
const toldShare = 0.8;
const againShare = 0.6;
/** With fewer lines than this of the archetype, those of everyone are taken too. */
const fewestAnswers = 4;

export function answerPart(talk: Talk): string | undefined {
  const { chosen } = talk;
  if (!chosen.asks) return answerOccasion(talk) ?? (isRemarked(talk) ? remarkPart(talk) : undefined) ?? answerAct(talk, chosen.act);
  const answer = answerQuestion(talk) ?? (isAnsweredByMove(talk) ? undefined : answerAct(talk, chosen.act));
  if (answer === undefined) return undefined;
  const whole = withRest(talk, answer);
  const beside = whole === answer ? besidePart(talk) : undefined;
  return beside === undefined ? whole : `${beside} ${whole}`;
}

/** Terms, or an interest that such a question asked for, say it all. */
function isAnsweredByMove(talk: Talk): boolean {
  const { heard: { question }, move } = talk;
  return namesTerms(talk) || (move.kind === 'disclose' && question !== null && invites(question) && talk.chance('told') < toldShare);
}

/** These are answered as what they are, whatever else is told. */
const plainActs: readonly Answered[] = ['command', 'insult', 'threat', 'wordless', 'trade', 'concession', 'apology', 'postpone'];
/** What is told here is heard even in a reproach or in the words that bring a subject up. */
const heavy: readonly RemarkKind[] = ['death', 'decision', 'love', 'illness', 'bad-news', 'good-news', 'gift', 'miss', 'miss-them', 'tears', 'fear', 'worn-out', 'hurt', 'confession', 'stay', 'dodging', 'scare', 'care', 'turned-back', 'you-did', 'you-said', 'effect', 'late'];

/** Told of something; nothing more is known of it than its words. */
const told: readonly RemarkKind[] = ['repeated', 'reported', 'effort', 'wish', 'trouble', 'decision'];

/** Whether what the turn tells says more than its act. */
function isRemarked(talk: Talk): boolean {
  const { heard: { remark }, chosen: { act }, asked: { before } } = talk;
  if (remark === undefined || remark === null) return false;
  if (plainActs.includes(act)) return remark === 'condolence' && act === 'apology';
  if (heavy.includes(remark)) return true;
  if (act === 'accept') return !namesTerms(talk);
  if (act === 'raise') return namesTerms(talk);
  if (act === 'blame' || act === 'demand') return false;
  const last = before.moves.at(-1);
  if (act === 'refusal') return last !== 'counter' && last !== 'concede';
  return act !== 'offer' || (!talk.isAboutTerms && !namesTerms(talk));
}

function remarkPart(talk: Talk): string | undefined {
  const { heard: { remark }, stance, tongue: { everyone } } = talk;
  const lines = remark === undefined || remark === null ? undefined : everyone.remarks?.[remark];
  // What has no name of its own is best said back.
  const echoes = remark !== null && remark !== undefined && told.includes(remark) ? everyone.answers.unclear?.[stance]?.filter((line) => line.includes('{echo}')) : undefined;
  return pickLine(talk, 'remark', [[...(echoes ?? []), ...(lines?.[stance] ?? [])], lines?.[stance === 'soft' ? 'firm' : 'soft']], fewestAnswers);
}

/** A few words for what came with a question. */
function besidePart(talk: Talk): string | undefined {
  const { chosen: { kindness }, heard: { remark, looksLike }, book, tongue: { everyone }, chance } = talk;
  // Where the words themselves can show it, an acknowledgement that they do not show is not thanked for.
  const isDoubtful = kindness === 'acknowledge' && looksLike !== undefined && looksLike !== 'acknowledge';
  const told = remark === undefined || remark === null ? undefined : pickLine(talk, 'beside', [everyone.remarks?.[remark]?.beside]);
  if (told !== undefined || kindness === null || isDoubtful || (kindness === 'small-talk' && talk.asked.before.turn > 0) || chance('kindness') >= kindnessShare) return told;
  return pickLine(talk, 'first', [book.first[kindness], everyone.first[kindness]]);
}

function answerAct(talk: Talk, act: Answered): string | undefined {
  const { book, tongue: { everyone }, stance, chance } = talk;
  const isSettled = talk.move.kind === 'accept' || talk.move.kind === 'concede';
  // A yes to something that was not offered is not taken for a deal.
  const manner = act === 'accept' && !isSettled ? 'firm' : stance;
  const of = (from: Book, which: Answered): Cell | undefined => from.answers[which]?.[manner];
  const repeats = isAct(act) && worthTelling.includes(act) && (talk.asked.played.state.streaks[act] ?? 0) > 1;
  const again = repeats ? [book.again[act], everyone.again[act]] : [];
  return pickLine(talk, 'answer', [...(stance === 'firm' && chance('again') < againShare ? again : []), of(book, act), of(everyone, act)], fewestAnswers)
    ?? pickLine(talk, 'answer', [...again, ...(neighbours[act] ?? []).flatMap((near) => [of(book, near), of(everyone, near)]), of(everyone, 'unclear')]);
}

/** Only these are tiring when they come again. */
const worthTelling: readonly Act[] = ['begging', 'demand', 'blame', 'threat', 'insult', 'command'];
const isAct = (act: Answered): act is Act => act !== 'unclear' && act !== 'wordless' && act !== 'raise';
