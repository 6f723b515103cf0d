import type { Act, Locale, Offer } from '../../shared/acts.ts';
import type { Issue, IssueWords } from '../../shared/scenario.ts';
import type { MoveKind } from '../../play/state.ts';
import { flatten, type Piece } from '../split-text.ts';
import type { Amount } from './amount.ts';
import { inUnitOf, isNear } from './convert.ts';
import { findAmounts } from './find-amounts.ts';

export type IssueInWords = { readonly issue: Issue; readonly words: IssueWords };

export type OfferContext = {
  readonly locale: Locale;
  readonly issues: readonly IssueInWords[];
  readonly today?: string | undefined;
  /** What the other did last, and said. */
  readonly lastMove?: MoveKind | undefined;
  readonly lastReply?: string | undefined;
};

/** A sentence and the acts it was read as. */
export type ReadPiece = Piece & { readonly acts: readonly Act[] };

/** A sentence that does something else, and none of these, puts no amount on the table. */
const proposingActs: readonly Act[] = ['offer', 'concession', 'trade', 'demand', 'accept', 'threat'];

const proposing = {
  en: /\b(?:could|can|may|would|should|shall|might|how about|what about|what if|let's|make it|i'd|i'll|i will|we'll|i want|i need|i'm (?:asking|looking|hoping|willing|happy|ok|fine|ready|prepared|thinking)|ask(?:ing)? for|propos\w+|suggest\w*|offer\w*|request\w*|looking for|hoping for|agree|settle|meet|if you|if we|deal|fine with|ok(?:ay)? with|at least|at most|no (?:less|more) than|minimum|maximum|then\b|expect|insist|demand|give me|pay|raise (?:of|to)|in exchange|go (?:to|down|up)|come down|accept|take|live with|target|number in mind|aim\w*|works? for me|works|by |until|start(?:ing)? (?:at|from|with|on)|prefer|instead|return|back)\b|\?\s*$/,
  ko: /어때|어떠|어떨|어떻|까요|까\?|하자|하죠|합시다|시죠|주세요|주십|주시|줘|달라|해 ?주|드릴|드리|겠|게요|게[.!]?$|할게|낼게|갈게|원해|원합|원하|희망|바랍|바라|제안|부탁|요청|싶|하면|으면|라면|면 ?(?:좋|될|돼|됩|합|해)|까지|정도|이면|로 ?(?:하|해|맞|올|내|가|정|줄)|으로|만 ?(?:주|해|더|받)|최소|적어도|수 ?있|기로|할래|이라도|라도|생각하고 ?있|콜|좋아요|좋습니다|양보|그럼|올려|낮춰|깎아|내놔|받아야|필요|가능|씩|부터|번갈아/,
};
const telling = {
  en: /\b(?:closed|grew|brought|increased|saved|delivered|worked|led|trained|completed|shipped|managed|handled|generated|exceeded|market|average|median|industry|typical|others|colleagues|policy|survey|glassdoor|last (?:year|month|quarter|week)|in the past|so far|already|since|for the (?:last|past)|years? of experience|years? ago|ago|used to|was|were|has been|have been|had|did|cost|rose|went up|inflation|customers|clients|deals|you (?:said|told|promised|offered|gave|paid|owe|borrowed|missed|were|only|always|never)|currently|right now i(?:'m| am)|i (?:make|earn|pay|get|lent|paid)|it's been|not (?:\w+ ){0,2}\d|isn't enough|is not enough|too (?:low|late|high|little|much)|how (?:much|many|long))\b/,
  ko: /했습니다|했어요|했고|했는데|했잖|했거든|했어|됐|늘었|올랐|올렸|줄였|줄었|달성|성사|평균|시세|업계|동종|규정|다른 ?(?:회사|집|팀|사람)|작년|지난|그동안|지금까지|이미|현재|지금 ?(?:연봉|월급)|째|동안|전에|빌려|빌린|기록|증가|감소|맡았|맡아|왔|였|었|았|너무 ?(?:적|낮|늦|많|높)|부족|안 ?되|안 ?됩|못|얼마나|매출|고객|건을/,
};

/** The amounts that this turn puts on the table, for the scenario's issues. A number that only tells something ("I closed 12 deals") is none. */
export function findOffers(sentences: readonly ReadPiece[], context: OfferContext): Offer[] {
  const offers = new Map<string, Offer>();
  for (const amount of proposedAmounts(sentences, context)) {
    const found = issueOf(amount, amount.sentence, context);
    if (found !== undefined) offers.set(found.issue, found);
  }
  for (const { text } of sentences) {
    for (const offer of findSteps(text, flatten(text), context)) if (!offers.has(offer.issue)) offers.set(offer.issue, offer);
  }
  return [...offers.values()];
}

/** The same before an issue is sought; `start` counts from the beginning of the turn, `sentence` is flattened. */
export function proposedAmounts(sentences: readonly ReadPiece[], context: OfferContext): (Amount & { readonly sentence: string })[] {
  const alone = sentences.length <= 2 && sentences.reduce((length, { text }) => length + text.length, 0) < 40;
  return sentences.flatMap(({ text, start, acts }) => {
    if (acts.length > 0 && !acts.some((act) => proposingActs.includes(act))) return [];
    const sentence = flatten(text);
    return findAmounts(text, context.locale, context.today).filter((amount) => isProposed(sentence, amount, { ...context, alone })).map((amount) => ({ ...amount, start: start + amount.start, sentence }));
  });
}

function isProposed(flat: string, amount: Amount, { locale, alone, lastMove }: OfferContext & { alone: boolean }): boolean {
  const clause = clauseAround(flat, amount.start, amount.start + amount.quote.length);
  if (telling[locale].test(clause) && !(locale === 'en' ? /\b(?:could|can|would|how about|what about|let's|propose|suggest|i'd like|make it|settle|then)\b/ : /어때|어떨|까요|제안|하자|하죠|합시다|드릴게|겠습니다|주세요|주시|부탁|올려/).test(clause)) return false;
  return proposing[locale].test(clause) || alone || (lastMove === 'counter' && flat.length < 60);
}

/** What stands between the joints nearest to the amount. */
function clauseAround(flat: string, start: number, end: number): string {
  const joints = /[;:]|, (?=(?:and|but|so|because|i|we|you|if)\b)| but | because | since (?=i|you|we|the)|지만|는데,? |니까,? |(?:했|았|었)고,? /g;
  let from = 0;
  for (const joint of flat.matchAll(joints)) {
    if (joint.index >= end) return flat.slice(from, joint.index + joint[0].length);
    if (joint.index + joint[0].length <= start) from = joint.index + joint[0].length;
  }
  return flat.slice(from);
}

function issueOf(amount: Amount, flat: string, context: OfferContext): Offer | undefined {
  const fits = context.issues.flatMap(({ issue, words }) => {
    const value = inUnitOf(amount, { issue, words }, flat);
    if (value === undefined) return [];
    const said = words.words.some((word) => flat.includes(word.toLowerCase())) ? 4 : 0;
    const same = amount.unit === issue.unit ? 2 : 0;
    return [{ issue: issue.id, value, score: said + same + (isNear(value, words) ? 2 : 0) + (issue.main ? 1 : 0) + (wasSpokenOf(issue.id, context) ? 1.5 : 0) }];
  });
  const best = fits.sort((a, b) => b.score - a.score)[0];
  return best === undefined ? undefined : { issue: best.issue, value: Math.round(best.value * 100) / 100, quote: amount.quote };
}

/** A bare "5 then" after a counter is about what the other has just named. */
function wasSpokenOf(id: string, { issues, lastReply, lastMove, locale, today }: OfferContext): boolean {
  if (lastReply === undefined || (lastMove !== 'counter' && lastMove !== 'concede')) return false;
  const mine = issues.find(({ issue }) => issue.id === id);
  if (mine === undefined) return false;
  const flat = flatten(lastReply);
  if (mine.words.words.some((word) => flat.includes(word.toLowerCase()))) return true;
  return findAmounts(lastReply, locale, today).some((amount) => amount.unit === mine.issue.unit);
}

function findSteps(text: string, flat: string, { issues, locale }: OfferContext): Offer[] {
  if (!proposing[locale].test(flat)) return [];
  return issues.flatMap(({ issue, words }) => {
    const hits = (words.steps ?? []).flatMap((step, value) => step.words.flatMap((word) => {
      const at = flat.indexOf(word.toLowerCase());
      return at < 0 || isNegated(flat, at) ? [] : [{ issue: issue.id, value, quote: text.slice(at, at + word.length) }];
    }));
    return hits.sort((a, b) => b.quote.length - a.quote.length).slice(0, 1);
  });
}

const isNegated = (flat: string, at: number): boolean => /\b(?:not|no|never|without|don't|won't|can't)(?: \w+){0,2} $/.test(flat.slice(Math.max(0, at - 24), at));
