/** What can be taken over from a person's English words into a reply: clauses, reasons, wishes, things, feelings. Rather nothing than something crooked. */
import { splitSentences } from '../../acts/split-text.ts';
import type { Echoed, Slots } from '../book.ts';
import { auxiliaryVerbs, feelings, functionWords, nounEnders, unrepeatable } from './words.ts';
import { turnRound } from './turn-round.ts';

const longestClause = 14;
const longestWish = 13;
const longestQuote = 7;

/** Whose "we" may hold the other too. */
const close = /\b(?:husband|wife|partner|girlfriend|boyfriend|spouse|fianc\w+|friend|sister|brother|room ?mate|flat ?mate|co-?founder|band|colleague|drummer|singer|guitarist|ex|team ?mate|cousin|buddy|mate)\b/i;
const inclusive = /\b(?:we both|you and i|you and me|each other|together|us two|the two of us|between us|we never|we always|we used to|we should|we could|we can|we need to)\b/i;

/** "We" is the person and others, where the other is a landlord or a teacher; said back, it is "you". Else it may be the two of them, and stays. */
function asSaidTo(sentence: string, role: string): string {
  if (close.test(role) || inclusive.test(sentence)) return sentence;
  return sentence.replaceAll(/\bwe('(?:re|ve|ll|d))?\b/gi, (_, short: string | undefined) => `i${short === "'re" ? "'m" : (short ?? '')}`).replaceAll(/\bour\b/gi, 'my').replaceAll(/\bours\b/gi, 'mine').replaceAll(/\bus\b/g, 'me');
}

export function takeOver({ quote, text, avoid, words }: Echoed): Slots {
  const names = [words.other.name, words.other.callsPerson, words.person.callsOther].flatMap((name) => [name, name.split(' ')[0] ?? name]);
  const sentences = whole(quote, text).map((sentence) => asSaidTo(tidy(sentence, names), words.other.role));
  const safe = (found: string | undefined): string | undefined => (found === undefined || unrepeatable.test(found) || avoid.some((secret) => found.toLowerCase().includes(secret.toLowerCase())) ? undefined : found);
  const first = (find: (sentence: string) => string | undefined): string | undefined => sentences.map((sentence) => safe(find(sentence))).find((found) => found !== undefined);
  const longest = (find: (sentence: string) => string | undefined): string | undefined => sentences.flatMap((sentence) => safe(find(sentence)) ?? []).toSorted((a, b) => b.length - a.length)[0];
  const found = {
    echo: lastOfWeight(sentences.flatMap((sentence) => safe(findClause(sentence)) ?? [])) ?? longest(findClause), reason: first(findReason), wish: first(findWish), topic: first(findTopic),
    feeling: first(findFeeling), ...findTrade(sentences, safe),
  };
  const quoted = found.echo === undefined ? { ...found, quote: first(findQuote) } : found;
  return Object.fromEntries(Object.entries(quoted).filter(([, value]) => value !== undefined));
}

/** The sentences that the act stands in, since its quote may be only a part of one. */
function whole(quote: string, text: string): readonly string[] {
  const all = splitSentences(text).map((piece) => piece.text);
  const around = all.filter((sentence) => sentence.includes(quote) || quote.includes(sentence));
  return around.length > 0 ? around : [quote];
}

/** What a turn comes to stands at its end, unless that only points back. */
const lastOfWeight = (clauses: readonly string[]): string | undefined => clauses.findLast((clause) => clause.split(' ').length >= leastOfWeight && !/^(?:it|that|this|there)\b/i.test(clause));
const leastOfWeight = 4;

const lead = /^(?:(?:well|look|listen|so|and|but|or|honestly|actually|ok|okay|yes|yeah|no|also|plus|because|first(?:ly)?|then|now|still|however|hi|hello|hey|please|sure|right|fine|all right|alright|also|sorry|to be honest|in fact|of course|the thing is|the truth is|it's just|it is just|i mean|i guess|i suppose|you know|anyway|really|again|maybe|perhaps|frankly)(?:,| that\b|(?=\s))\s*)+/i;
const tail = /(?:,?\s+(?:please|though|right|ok|okay|you know|i think|i guess|then|now|too|as well|either|again|at all|yet|thanks|thank you|honestly|actually|anyway))+$/i;

/** Plain signs, no name of the two, nothing before the clause begins. */
function tidy(sentence: string, names: readonly string[]): string {
  let plain = sentence.replaceAll('’', "'").replaceAll(/["“”()*_]/g, '').replaceAll(/\s+/g, ' ').replace(/[.!?…\s]+$/, '').trim();
  for (const name of names) plain = plain.replace(new RegExp(`^${escaped(name)}[,:]\\s*|,\\s*${escaped(name)}$`, 'i'), '');
  return plain.replace(lead, '').replace(tail, '').trim();
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Where a clause ends for our purpose. */
const joint = /\s*(?:,(?!\d)|[;:—–])\s*|\s+-\s+|\s(?:because|but|so that|which|although|though|unless|so(?=\s(?:i|you|we|he|she|they|it|that|the|my|please|can|could)\b)|and (?=(?:i|you|we|he|she|they|it|that|this|the|my|your|our|their|his|her|nobody)\b)|or (?=(?:i|you|we)\b))\s?/i;
const saying = /^(?:i(?:'m| am|'ve| have)?(?: |(?='d))(?:think|feel|believe|guess|know|understand|see|hear|realise|realize|notice|noticed|seen|heard|get|can see|can tell|can imagine|imagine|hope|sure|suppose|just think|really think|felt|do think|do know|do see|'d suggest|'d propose|suggest|propose|would suggest|'d say|would say)(?: that| like)? )(?=(?:i|you|we|it|he|she|they|my|your|the|this|that|there|i'm|you're|we're|it's|i've|you've|we've|he's|she's|they're|that's|there's|\d)\b)/i;
const subject = /^(?:i|you|we|he|she|they|it|i'm|you're|we're|he's|she's|they're|it's|i've|you've|we've|they've|i'll|you'll|we'll|they'll|it'll|i'd|you'd|we'd|he'd|she'd|they'd|that's|there's|there)$/i;
const opensNoun = /^(?:my|your|our|the|this|that|these|those|his|her|their|all|everyone|everybody|nobody|someone|people|other|most|last|every|each|two|three|four|five|six|\d[\d,.]*%?|[$£€]\d[\d,.]*k?)$/i;

/** "I know it's your year with the kids" only leads up to what is said. */
const granting = /^i (?:do )?(?:know|understand|get|see|realise|realize) (?:that )?(?:it|you|this|that|there)\b/i;

/** "you've been covering for Mark since May", to stand after "You say". */
export function findClause(sentence: string): string | undefined {
  if (granting.test(sentence)) return undefined;
  const clauses = sentence.split(joint).flatMap((part) => {
    const clause = part.replace(lead, '').replace(saying, '').replace(tail, '').trim();
    return clauseOf(clause) ?? clauseOf(shortened(clause)) ?? [];
  });
  return lastOfWeight(clauses) ?? clauses.toSorted((a, b) => b.length - a.length)[0];
}

/** Of a long clause, what comes before its last "and", "with" or "when" within reach. */
function shortened(clause: string): string {
  const tokens = clause.split(' ');
  const cut = tokens.findLastIndex((token, at) => at >= 4 && at <= longestClause && /^(?:and|with|when|while|or|until|after|before|than)$/i.test(token));
  return tokens.length <= longestClause || cut === -1 ? '' : tokens.slice(0, cut).join(' ');
}

function clauseOf(clause: string): string | undefined {
  const tokens = clause.split(' ');
  const [opening = '', next = ''] = tokens;
  if (tokens.length < 3 || tokens.length > longestClause || dangles(tokens)) return undefined;
  const asks = /\bdid it$|^it's not (?:that|like|as if)\b|^i(?:'d| would)? (?:suggest|propose)\b|^(?:i'm|i am) (?:asking|begging)|^i (?:beg|ask)\b/i.test(clause) || /^(?:that|this) (?:i|you|we)\b/i.test(clause);
  if (asks) return undefined;
  const stands = subject.test(opening) ? !opensNoun.test(next) || opening.includes("'") : opensNoun.test(opening) && tokens.slice(1, 8).some((token, at) => auxiliaryVerbs.has(token.toLowerCase()) || (at < 3 && /[a-z]ed$/.test(token)));
  return stands ? turned(clause) : undefined;
}

/** First letter small, unless it is an I or a name. */
function turned(clause: string): string | undefined {
  const round = turnRound(clause);
  if (round === undefined) return undefined;
  return /^(?:I\b|[A-Z]{2})/.test(round) ? round : round.charAt(0).toLowerCase() + round.slice(1);
}

function dangles(tokens: readonly string[]): boolean {
  const last = (tokens.at(-1) ?? '').toLowerCase();
  const embeds = /^(?:is|are|was|were|am|do|did|does|have|had|can|would|could|want|need|feel|think|say|said|know|mean)$/.test(last) && tokens.some((token) => /^(?:how|what|who|where|than|as|way)$/i.test(token));
  return functionWords.has(last) && !embeds;
}

/** What follows a "because", turned: "you've been covering for Mark". */
function findReason(sentence: string): string | undefined {
  const after = /\b(?:because|since(?= (?:i|you|we|it|my|the|he|she|they)\b)|as(?= (?:i've|i'm|i have|we have|we've)\b))\s+(?!of\b)(.+)$/i.exec(sentence)?.[1];
  return after === undefined ? undefined : findClause(after.split(joint)[0] ?? '');
}

const wishes: readonly (readonly [RegExp, string])[] = [
  [/\bwould you like me to (.+)$/i, 'to '],
  [/\b(?:do you want|would you like) to (?!know|hear|say|see)(.+)$/i, 'us to '],
  [/\b(?:can|could|will|would|can't|couldn't|won't|wouldn't) you (?:please |just |maybe |at least |perhaps |possibly )*(?!be (?:willing|open|able)|mind|consider|like|say|tell|explain|help me understand|agree to that|imagine|rather|have|need|want|think|feel|know|see|go)(.+)$/i, 'me to '],
  [/\bwould you (?:be (?:willing|open|able|ready) to|consider|mind) (?:please |just )*(.+)$/i, ''],
  [/\b(?:can|could|shall|should|can't|couldn't) we (?:please |just |maybe |at least |perhaps |possibly |both |all )*(?!say|do that|not)(.+)$/i, 'us to '],
  [/\b(?:why don't|suppose|what if|how about) we (?:just |maybe )?(.+)$/i, 'us to '],
  [/\b(?:what if|how about) you (?:just |maybe )?(.+)$/i, 'me to '],
  [/^(?:please )?let's (?:just |maybe |both )*(?!be|see|say|not)(.+)$/i, 'us to '],
  [/\b(?:can|could|may) i (?:please |just |maybe |at least |perhaps |possibly )*(?!ask|say|just say|be honest|tell|explain|do|help|trust)(.+)$/i, 'to '],
  [/\bi (?:really |just |only |simply )*(?:want|need|would like|would love|wish)(?: for)? (?!to (?:say|talk|tell|ask|know|understand|hear|be honest|thank|apologi)|it\b|that\b|this\b|you\b$)(.+)$/i, ''],
  [/\bi'd (?:really |just |only )*(?:like|love|want)(?: for)? (?!to (?:say|talk|tell|ask|know|understand|hear|be honest|thank|apologi)|it\b|that\b|this\b)(.+)$/i, ''],
  [/\bi(?:'m| am) asking (?:for|you) (.+)$/i, ''],
  [/\bi(?:'d| would)? (?:suggest|propose|prefer) (?!that\b)(.+)$/i, ''],
  [/\byou could (?:always |just |also |at least )*(?!have |be |see |hear |tell |say )(.+)$/i, 'me to '],
  [/\byou(?:'d better| (?:have to|need to|must|should|ought to)) (?:just |really |at least )*(?!be |know|understand|admit|see|have )(.+)$/i, 'me to '],
  [/^(?!(?:do|does|did) (?:you|we|i|they|it|he|she)\b)(?:please |just |now )*((?:give|pay|stop|turn|move|let|bring|send|return|fix|leave|clean|take|put|get|come|start|keep|sign|show|talk|listen|tell|apologise|apologize|accept|raise|lower|change|do|make|find|help|call) .+)$/i, 'me to '],
];

/** What can stand after "You want": "me to turn the music down after ten", "to work from home", "a raise of 8%". */
export function findWish(sentence: string): string | undefined {
  for (const [pattern, before] of wishes) {
    const match = pattern.exec(sentence)?.[1];
    if (match === undefined) continue;
    const found = wishOf(match, before, pattern.source.includes('willing'));
    if (found !== undefined) return found;
  }
  return undefined;
}

function wishOf(match: string, before: string, gerund: boolean): string | undefined {
  const words = (match.split(joint)[0] ?? '').replace(/\s(?:if|when you|until|instead)\s.*$/i, '').replace(tail, '').trim();
  const tokens = words.split(' ');
  if (words === '' || tokens.length > longestWish || dangles(tokens) || (tokens.length === 1 && before === '')) return undefined;
  if ((gerund && /^\w+ing\b/i.test(words)) || /^(?:do|try|have|manage) (?:that|it|this)\b/i.test(words)) return undefined;
  if (before === '' && !gerund && !/^(?:to|you to|a|an|the|my|your|our|some|more|less|\d|[$£€]|two|three|one|four|five|us|help|time|peace|quiet|space|half|at least|about|around|everyone|no)\b/i.test(words)) return undefined;
  const round = turnRound(words);
  if (round === undefined) return undefined;
  const full = (gerund && !/^(?:a|an|the|some|another)\b/i.test(words) ? 'me to ' : before) + round.charAt(0).toLowerCase() + round.slice(1);
  return /^(?:I)\b/.test(full) ? full.replace(/^I\b/, 'me') : full;
}

/** "your late nights", to stand after "about". */
function findTopic(sentence: string): string | undefined {
  const about = /\b(?:about|look at|discuss|sort out) ((?:my|your|our|the|this|these|last|what happened|how|moving|money|us)\b[\w' -]*)$/i.exec(sentence)?.[1];
  if (about !== undefined && about.split(' ').length <= 6 && !dangles(about.split(' '))) return turnRound(about);
  for (const match of sentence.matchAll(/(?<![\w'])(?<!(?:make|made|let|get) )(?:my|your|the|this|our|these|those)\s+[a-z][\w'-]*(?:\s+[a-z][\w'-]*){0,4}/gi)) {
    const noun = nounOf(match[0].split(' '), sentence.slice(match.index + match[0].length));
    if (noun !== undefined) return turnRound(noun);
  }
  return undefined;
}

function nounOf(tokens: readonly string[], rest: string): string | undefined {
  const [opening = '', ...words] = tokens;
  const end = words.findIndex((word) => nounEnders.has(word.toLowerCase()) || functionWords.has(word.toLowerCase()));
  const noun = end === -1 ? words : words.slice(0, end);
  const open = end === -1 && /^\s+\w/.test(rest);
  const isCrooked = noun.some((word) => word.includes("'")) || noun.slice(0, -1).some((word) => /(?:[^s]s|ing|ly)$/i.test(word)) || noun.slice(1).some((word) => /ed$/i.test(word)) || noun.some((word) => /ly$/i.test(word)) || /^(?:same|other|only|last|next|first|one|thing|things|way|fact|point|moment|time|whole|truth|best|least|most|end|kind|sort|reason|two|three|four|five|six|half|rest|other|others|two|lot|bit|year|week|month|morning|afternoon|evening|night|summer|winter|autumn|spring|weekend|day|days|weekends|woman|man|person|people|place|street|guy|one|ones|fault|problem|business|idea|matter|question|answer|life|mind|eyes|face|voice|head|hand|hands|heart|side|word|words|case|end|fun)$/i.test(noun.at(-1) ?? '');
  if (noun.length === 0 || noun.length > 3 || open || isCrooked) return undefined;
  if (/^this$/i.test(opening) && (noun.length > 2 || /s$/i.test(noun.at(-1) ?? ''))) return undefined;
  return `${opening.toLowerCase()} ${noun.join(' ')}`;
}

/** A few of the person's words as they are, to stand in quotes. */
function findQuote(sentence: string): string | undefined {
  const part = sentence.split(joint).map((one) => one.replace(lead, '').trim()).find((one) => {
    const count = one.split(' ').length;
    return count >= 2 && count <= longestQuote && /^[\w' $£€%,.-]+$/.test(one) && !dangles(one.split(' ')) && one.split(' ').some((word) => functionWords.has(word.toLowerCase()) || nounEnders.has(word.toLowerCase()));
  });
  return part === undefined ? undefined : part.charAt(0).toLowerCase() === 'i' && /^i\b/i.test(part) ? part : part.charAt(0).toLowerCase() + part.slice(1);
}

function findFeeling(sentence: string): string | undefined {
  const word = /\b(?:i feel|i felt|i'm feeling|i am feeling|i'm|i am|i was|i've been|i have been|makes me|made me|it leaves me|leaves me|makes me feel|made me feel|feeling) (?:(?:so|really|very|quite|a bit|a little|pretty|just|completely|feel|feeling|totally|too|still) )*([a-z]+)\b/i.exec(sentence)?.[1]?.toLowerCase();
  return word !== undefined && feelings.has(word) ? word : undefined;
}

/** "If you cook, I'll do the dishes": what the person would do and what they ask for it. */
function findTrade(sentences: readonly string[], safe: (found: string | undefined) => string | undefined): Pick<Slots, 'give' | 'want'> {
  for (const sentence of sentences) {
    const match = /\bif you (?:can |could |would |will |were to )?(.+?),? (?:then )?((?:i|we)(?:'ll|'d| will| would| can| could| go| get) .+)$/i.exec(sentence) ?? swapped(/\b((?:i|we)(?:'ll|'d| will| would| can| could) .+?),? (?:if|as long as|provided|so long as|in case) you (?:can |could |would |will )?(.+)$/i.exec(sentence));
    const want = match?.[1] === undefined ? undefined : safe(turnRound(trimmed(match[1])));
    const give = match?.[2] === undefined ? undefined : safe(turnRound(trimmed(match[2])));
    if (want !== undefined && give !== undefined && fits(want) && fits(give)) return { want: `I ${want}`, give };
  }
  return {};
}

const trimmed = (words: string): string => (words.split(/,(?!\d)|[;:—]/)[0] ?? '').replace(tail, '').trim();
const fits = (words: string): boolean => words.split(' ').length <= longestWish && !dangles(words.split(' '));

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match === null ? null : [match[0], match[2], match[1]];
}
