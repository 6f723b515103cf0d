/** Which act of a turn is answered: the weightiest, and of equals the last. A question is answered before anything but an attack or a proposal that it carries. */
import type { Act, Reading, SpokenAct } from '../shared/acts.ts';
import type { Answered, Heard, Question, QuestionKind } from './book.ts';

export type Chosen = {
  readonly act: Answered;
  /** The words that carry it. */
  readonly quote: string;
  /** Whether the question of the turn is what is answered. */
  readonly asks: boolean;
  /** A kindness that came along. */
  readonly kindness: Act | null;
};

const tiers: readonly (readonly Act[])[] = [
  ['command', 'insult', 'threat'],
  ['accept', 'trade', 'concession', 'offer', 'postpone', 'refusal', 'demand'],
  ['begging', 'blame', 'change-subject', 'apology'],
  ['evidence', 'standard', 'fairness', 'own-interest', 'justification', 'acknowledge'],
  ['ask-interest', 'open-question'],
  ['thanks'],
  ['small-talk'],
];

/** These make something else of a sentence that ends in a question mark. */
const carried: readonly Act[] = ['command', 'insult', 'threat', 'trade', 'concession', 'offer', 'postpone', 'refusal', 'demand', 'begging', 'blame', 'accept', 'apology'];
const proposals: readonly Act[] = ['offer', 'trade', 'concession', 'accept', 'postpone'];
/** Nobody proposes anything with these, and who reproaches by asking why still asks. */
const answeredByTelling: readonly QuestionKind[] = ['mean', 'really', 'like-what', 'remember', 'seen', 'wellbeing', 'not-hate', 'bond', 'fault', 'my-place', 'story', 'found-out', 'said', 'where-you', 'how-others', 'likeness', 'suggest', 'new-thing', 'your-side', 'anyone', 'requires', 'third', 'exists', 'about-you', 'either', 'are-you', 'echoed', 'reaction', 'routine', 'what-you', 'going-on', 'how-was', 'age', 'check', 'next', 'is-yes', 'guess', 'sense', 'account', 'choose', 'greet', 'lately', 'done', 'have', 'count', 'often', 'duration', 'degree', 'when-past', 'about-me', 'minute', 'why', 'why-not', 'need', 'feel', 'upset', 'state', 'happened', 'who', 'where', 'when', 'know', 'past', 'view', 'what', 'which', 'alternatives'];
const told: readonly Act[] = [...proposals, 'blame'];
/** What is proposed in such words is answered as the request that it is. */
export const answeredByGranting: readonly QuestionKind[] = ['request', 'together', 'suits', 'permission', 'offer-help', 'invite', 'food', 'favour', 'shown', 'small-permission', 'allowed'];
const kindnesses: readonly Act[] = ['acknowledge', 'apology', 'thanks', 'small-talk'];

/** In the sentence that brings a subject up these say no more than that. */
const withRaising: readonly Act[] = ['offer', 'own-interest', 'open-question', 'ask-interest', 'evidence', 'demand', 'small-talk', 'thanks'];

export function chooseAct(reading: Reading, heard: Heard, text: string): Chosen {
  const all = reading.acts.some(({ counts }) => counts) ? reading.acts.filter(({ counts }) => counts) : reading.acts;
  const acts = all.filter((spoken) => !isUnlikely(spoken.act, heard, all) && !isDoubtfulAttack(spoken, heard));
  const { question, raises } = heard;
  if (heard.wordless) return { act: 'wordless', quote: text, asks: false, kindness: null };
  if (raises !== null && onlyRaises(raises, heard, acts)) return { act: 'raise', quote: raises, asks: false, kindness: null };
  const isAttacked = acts.some(({ act }) => tiers[0]?.includes(act));
  if (question !== null && !isAttacked && !isCarried(question, acts)) return askedBy(question, acts);
  const heaviest = tiers.find((tier) => acts.some(({ act }) => tier.includes(act))) ?? [];
  const equals = acts.filter(({ act }) => heaviest.includes(act));
  const weightiest = equals.findLast(({ act }) => act === heard.looksLike) ?? equals.at(-1);
  if (weightiest !== undefined) return { act: weightiest.act, quote: weightiest.quote, asks: false, kindness: null };
  return { act: heard.looksLike ?? 'unclear', quote: text, asks: false, kindness: null };
}

/** A yes beside one of these is only its beginning. */
const yesBut: readonly Act[] = ['acknowledge', 'concession', 'trade', 'offer'];

/** A report is no offer and no demand, whatever it names. */
function isUnlikely(act: Act, { proposes, looksLike, unlikely }: Heard, acts: readonly SpokenAct[]): boolean {
  if (unlikely?.includes(act) === true) return true;
  if (act === 'offer') return !proposes;
  if (act === 'demand') return !proposes && looksLike !== 'demand';
  return act === 'accept' && acts.some((other) => yesBut.includes(other.act));
}

/** Nobody is answered as an attacker on a doubt. */
function isDoubtfulAttack({ act, counts }: Reading['acts'][number], { looksLike }: Heard): boolean {
  return !counts && looksLike !== act && tiers[0]?.includes(act) === true;
}

function askedBy(question: Question, acts: readonly SpokenAct[]): Chosen {
  const asked = acts.findLast(({ act }) => act === 'ask-interest' || act === 'open-question');
  return {
    act: question.kind === 'need' || question.kind === 'feel' ? 'ask-interest' : (asked?.act ?? 'open-question'),
    quote: question.text,
    asks: true,
    kindness: acts.find(({ act, quote }) => kindnesses.includes(act) && !question.text.includes(quote))?.act ?? null,
  };
}

function onlyRaises(raises: string, { question, remark }: Heard, acts: readonly SpokenAct[]): boolean {
  if (remark === 'decision' || (question?.kind === 'minute' && (remark ?? null) !== null)) return false;
  const asksMore = question !== null && question.kind !== 'minute' && !raises.includes(question.text);
  return !asksMore && !/\d/.test(raises) && acts.every(({ act, quote }) => withRaising.includes(act) && (act === 'small-talk' || act === 'thanks' || act === 'offer' || raises.includes(quote)));
}

function isCarried({ kind, text }: Question, acts: readonly SpokenAct[]): boolean {
  const open = answeredByTelling.includes(kind) || answeredByGranting.includes(kind);
  return acts.some(({ act, quote }) => carried.includes(act) && !(open && told.includes(act)) && (text.includes(quote) || quote.includes(text)));
}
