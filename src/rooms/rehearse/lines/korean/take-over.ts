/** What can be taken over from a person's Korean words into a reply. Rather nothing than something crooked. */
import { speechLevel } from '../../acts/korean/speech-level.ts';
import { splitSentences } from '../../acts/split-text.ts';
import type { Echoed, Slots } from '../book.ts';
import { asked, report, type Reported } from './report.ts';
import { elders, turnRound, unhonoured, type View, viewOf, withoutCalls } from './view.ts';
import { conjugate } from './conjugate.ts';
import { finalOf } from './syllable.ts';
import { feelings, notThings, unrepeatable } from './words.ts';

const longest = 34;
const longestQuote = 15;

export function takeOver({ quote, text, avoid, words }: Echoed): Slots {
  const view = viewOf(words);
  const sentences = around(quote, text).map((sentence) => ({ text: sentence, bare: withoutCalls(sentence, view) }));
  const safe = (found: string | undefined): string | undefined => (found === undefined || unrepeatable.test(found) || endsInside.test(found) || avoid.some((secret) => found.includes(secret)) ? undefined : found);
  const first = (find: (sentence: { text: string; bare: string }) => string | undefined): string | undefined => sentences.map((sentence) => safe(find(sentence))).find((found) => found !== undefined);
  const found = {
    echo: first(({ bare }) => findClause(bare, view, ['said', 'promise'])),
    wish: first(({ bare }) => findClause(bare, view, ['wish'])),
    reason: first(({ bare }) => findReason(bare, view)),
    topic: first(({ bare }) => findTopic(bare, view)),
    quote: first(({ text: sentence, bare }) => (/\?/.test(sentence) ? undefined : findQuote(bare))),
    feeling: first(({ text: sentence }) => findFeeling(sentence, view)),
    did: first(({ text: sentence, bare }) => findDone(sentence, bare, words)),
    question: first(({ text: sentence, bare }) => findQuestion(sentence, bare, view)),
    ...findTrade(sentences.map(({ bare }) => bare), view, safe),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** An ending of the person's own level inside what is taken over. */
const endsInside = /(?:(?<![필중주수월강동개])요|니다|니까|죠)(?=[\s,])/;

/** The sentences that the act stands in, since its quote may be only a part of one. */
function around(quote: string, text: string): readonly string[] {
  const all = splitSentences(text).map((piece) => piece.text);
  const found = all.filter((sentence) => sentence.includes(quote) || quote.includes(sentence));
  return found.length > 0 ? found : [quote];
}

/** After these a clause stands for itself. A condition (-면) is never cut off. */
const joint = /(?<=[가-힣](?:니까|는데|은데|지만|거든요|서|고|며|라)),?\s+|,\s+/g;

/** Sentences that were joined without a full stop. */
const seam = /(?<=(?:고요|데요|어요|아요|해요|예요|에요|네요|니다|주세요|거든요|잖아요|어|아|해|돼|야|다|라)),\s+|(?<=(?:고요|데요|어요|아요|해요|예요|에요|네요|니다|세요|거든요|잖아|잖아요))\s+/;
const manners = /^(?:[가-힣]+ )?(?:안녕|반갑|오랜만|잘 지|수고|고생)|감사|고맙|(?:^|\s)죄송하다$/;

function findClause(sentence: string, view: View, kinds: readonly Reported['kind'][]): string | undefined {
  for (const piece of sentence.split(seam)) {
    const reported = report(piece);
    if (reported === undefined || !kinds.includes(reported.kind)) continue;
    for (const clause of endings(reported.text)) {
      const turned = clause.length > longest + 6 ? undefined : turnRound(clause.replaceAll(',', ''), view);
      if (turned !== undefined && turned.length <= longest && turned.length >= (reported.kind === 'said' ? 6 : 4) && !manners.test(turned)) return turned;
    }
  }
  return undefined;
}

/** The whole, then what is left when clauses are cut off from the front. */
function endings(text: string): readonly string[] {
  const cuts = [...text.matchAll(joint)].map((match) => match.index + match[0].length);
  return [text, ...cuts.map((at) => text.slice(at))].filter((part) => !/^(?:있다|없다|한다|된다|싶다|같다)/.test(part));
}

const because = /(?:^|[가-힣])(?:아서|어서|여서|해서|와서|워서|져서|려서|나서|라서|돼서|봐서|써서|커서|차서|겨서|쳐서|졌으니|니까|느라|때문에)$/;
const notBecause = /^(?:그래서|그러니까|따라서|혼자서|면서|에서|무서|그렇다고 해서|이래서|어디서|거기서|여기서|뒤에서|앞에서)$|면서$|에서$|고서$|셔서$|고 나서$/;

/** "애가 열이 나서", to stand before 그랬다. */
function findReason(sentence: string, view: View): string | undefined {
  if (/시죠|시겠|으신|하신|셨|시는/.test(sentence)) return undefined;
  const tokens = (sentence.split(seam).find((piece) => because.test(piece.split(/\s+/).find((token) => because.test(token)) ?? '')) ?? sentence).replace(/^.*(?:아니라|아니고),?\s/, '').split(/\s+/);
  const end = tokens.findIndex((token) => because.test(token.replace(/,$/, '')) && !notBecause.test(token.replace(/,$/, '')));
  if (end < 1) return undefined;
  const from = tokens.slice(0, end).findLastIndex((token) => /(?:는데|은데|지만|고|며|,|서|면)$/.test(token)) + 1;
  const clause = tokens.slice(from, end + 1).join(' ').replace(/,$/, '');
  const turned = turnRound(clause, view);
  return turned === undefined || turned.length < 5 || turned.length > 26 || /(?:시니까|셔서|왜|뭐|무슨)/.test(turned) ? undefined : turned;
}

const asksForMore = /무엇|무슨|뭐|뭘|어떤|어떻게|어떡|어쩌|어때|왜|언제|누가|누구|누굴|어디|얼마|몇|어느/;

/** "기사님은 부르셨어요?" is answered with its own verb: 불렀어요. */
function findDone(sentence: string, bare: string, { other }: Echoed['words']): string | undefined {
  if (!/[?？]/.test(sentence) || asksForMore.test(bare) || elders.test(bare)) return undefined;
  const tokens = asked(bare)?.slice(0, -1).split(/\s+/) ?? [];
  const verb = tokens.at(-1);
  if (verb === undefined || verb === '' || /(?:이|거|것|아|수|그러|어떻|어떠|되겠|괜찮|되|시겠)$/.test(verb) || (!/[ㅆㅄ]/.test(finalOf(verb)) && verb.length < 2 && !/[쓰가오보먹읽믿]/.test(verb))) return undefined;
  const before = tokens.at(-2) ?? '';
  if (/^(?:수|줄|적)|[까나]$/.test(before)) return undefined;
  const whole = /^(?:안|못|잘|다)$/.test(before) || /(?:아|어|해|와|가|봐|고|지)$/.test(before) ? `${before} ${verb}` : verb;
  return conjugate(`${whole}다`, 'say', other.level ?? 'haeyo', false);
}

const longestQuestion = 22;

function findQuestion(sentence: string, bare: string, view: View): string | undefined {
  const found = /[?？]/.test(sentence) ? asked(bare) : undefined;
  const turned = found === undefined || found.length > longestQuestion ? undefined : turnRound(found, view);
  return turned?.endsWith('냐') === true && turned.length > 5 ? turned : undefined;
}

/** A thing that is talked about: what stands before 을/를, 때문에, 문제, 얘기. */
function findTopic(sentence: string, view: View): string | undefined {
  const tokens = sentence.replace(/[.!?~…]+$/, '').split(/\s+/);
  for (const [at, token] of tokens.entries()) {
    const noun = /^([가-힣A-Za-z\d%]{2,8})(?:을|를)$/.exec(token)?.[1] ?? (/^(?:때문에|문제|문제는|얘기|얘기는|이야기)/.test(tokens[at + 1] ?? '') ? /^([가-힣]{2,8})$/.exec(token)?.[1] : undefined);
    if (noun === undefined || !isThing(noun) || view.others.includes(noun)) continue;
    const before = tokens[at - 1] ?? '';
    return isModifier(before) ? `${before} ${noun}` : noun;
  }
  return undefined;
}

const isModifier = (word: string): boolean => !/[ㄴㄹㅆ]/.test(finalOf(word)) && /^[가-힣]{2,6}$/.test(word) && isThing(word) && !/(?:[은는이가을를에서도만로고며면지게아어해다요까나히니야씩째쯤들번중후전])$/.test(word);

/** Whether words can stand as a noun. */
export function isThing(words: string): boolean {
  const last = words.trim().split(/\s+/).at(-1) ?? '';
  if (words.length > 18 || /(?:^|\s)(?:내|제|나|저|너|네|니|우리|당신)(?:\s|$)/.test(words)) return false;
  return !notThings.has(last) && finalOf(last) !== 'ㅆ' && !/^(?:네|내|제|너)[가]$/.test(last) && !/(?:는|은|던|지|고|서|면|며|게|도록|하다|했다|[가-힣]다|세요|어요|아요|해요|줘|거|것|수|때|데|듯|만큼|처럼|정말|너무|많이)$/.test(last);
}

/** A few words without an ending, as they were said, or an amount: a whole sentence would bring the person's level of speech along. */
function findQuote(sentence: string): string | undefined {
  const bare = sentence.replace(/(?:[.!?~…\s]|ㅠ|ㅜ|ㅋ|ㅎ)+$/u, '').replaceAll(/['"‘’“”]/g, '');
  if (bare.length >= 4 && bare.length <= longestQuote && /[가-힣]{2}/.test(bare) && !/^(?:네|예|응|그래|안녕)/.test(bare) && !/[요죠다]/.test(bare) && speechLevel(bare) === undefined) return bare;
  return /(?:(?:밤|새벽|아침|오전|오후|주|월) ?)?\d[\d,.]*\s?(?:%|퍼센트|프로|만 ?원|천만 ?원|억 ?원|원|년|개월|건|명|번|시간|일|주|점|배|달|시|분)(?=[가-힣\s,]|$)/.exec(bare)?.[0].trim();
}

function findFeeling(sentence: string, { others }: View): string | undefined {
  if (/\?|시겠|셨겠|으시|하시|시죠|시지|겠네|겠구나|겠어요|겠다|너도|당신도|네가|니가|너는|넌|실까|까 ?봐|께서/.test(sentence) || others.some((name) => sentence.includes(`${name}도`))) return undefined;
  return feelings.find(([pattern]) => pattern.test(sentence))?.[1];
}

/** "매트를 깔아 주시면 낮에 나는 소리는 참을게요" */
function findTrade(sentences: readonly string[], view: View, safe: (found: string | undefined) => string | undefined): Pick<Slots, 'give' | 'want'> {
  for (const sentence of sentences) {
    const match = /^(.*?[가-힣]면)(?:요)?,?\s+(.+)$/.exec(sentence);
    const promised = match?.[2] === undefined ? undefined : report(match[2]);
    if (match?.[1] === undefined || promised === undefined || promised.kind !== 'promise') continue;
    const want = safe(turnRound(unhonoured(match[1]), view));
    const give = safe(turnRound(promised.text, view));
    if (want !== undefined && give !== undefined && want.length <= 28 && give.length <= 28) return { want, give };
  }
  return {};
}
