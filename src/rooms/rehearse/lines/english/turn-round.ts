/** Turns a person's words round to the other's view: "you never ask me" becomes "I never ask you". */

const simple: Readonly<Record<string, string>> = {
  i: 'you', "i'm": "you're", "i've": "you've", "i'll": "you'll", "i'd": "you'd", me: 'you', my: 'your', mine: 'yours', myself: 'yourself',
  "you're": "I'm", "you've": "I've", "you'll": "I'll", "you'd": "I'd", your: 'my', yours: 'mine', yourself: 'myself',
};
/** Forms of "be" after the one who is spoken of, by who that is now. */
const afterYou: Readonly<Record<string, string>> = { am: 'are', was: 'were', "wasn't": "weren't" };
const afterI: Readonly<Record<string, string>> = { are: 'am', were: 'was', "weren't": "wasn't", "aren't": 'am not' };

const auxiliaries = new Set([
  'are', 'were', 'have', 'had', 'has', 'do', 'did', "don't", "didn't", 'can', "can't", 'cannot', 'could', "couldn't", 'will', "won't", 'would',
  "wouldn't", 'should', "shouldn't", 'may', 'might', 'must', 'never', 'always', 'only', 'just', 'also', 'really', 'still', "haven't", "hadn't",
  "aren't", "weren't", 'keep', 'kept', 'said', 'say', 'want', 'need', 'know', 'feel', 'think', 'get', 'got', 'made', 'make', 'take', 'took', 'go',
  'went', 'come', 'came', 'promised', 'told', 'asked', 'owe', 'left', 'like', 'work', 'play', 'seem',
]);
const openers = new Set([
  'that', 'if', 'when', 'whenever', 'because', 'and', 'but', 'so', 'what', 'how', 'why', 'where', 'whether', 'since', 'until', 'while', 'as',
  'than', 'know', 'think', 'say', 'said', 'believe', 'hope', 'wish', 'feel', 'mean', 'thought', 'knew', 'felt', 'before', 'after', 'every', 'time',
  'day', 'week', 'way', 'things', 'thing', 'something', 'everything', 'all',
]);
const prepositions = new Set(['to', 'for', 'with', 'of', 'about', 'from', 'at', 'on', 'by', 'without', 'in', 'like', 'and', 'or', 'off', 'out', 'back', 'up', 'down', 'again', 'too', 'now', 'today', 'more', 'a', 'the', 'my', 'some', 'any']);

/** Without punctuation inside. Undefined where turning is not safe. */
export function turnRound(words: string): string | undefined {
  const tokens = words.split(/\s+/);
  const small = tokens.map((token) => token.toLowerCase());
  if (small.some((token, at) => (token === 'are' && small[at + 1] === 'you') || (token === 'am' && small[at + 1] === 'i') || token === "y'all")) return undefined;
  const turned: string[] = [];
  for (const [at, token] of tokens.entries()) turned.push(turnToken(token, small, at, turned));
  return turned.join(' ');
}

function turnToken(token: string, small: readonly string[], at: number, turned: readonly string[]): string {
  const word = small[at] ?? '';
  if (word === 'you') return isSubject(small, at) ? 'I' : 'me';
  const subject = /^(?:never|always|still|also|really|just|only)$/.test(small[at - 1] ?? '') ? turned[at - 2] : turned[at - 1];
  if (subject === 'you' && small[at - 1] !== 'you' && isPersonalI(small, at)) return afterYou[word] ?? simple[word] ?? token;
  if (subject === 'I') return afterI[word] ?? simple[word] ?? token;
  return simple[word] ?? token;
}

/** "you" that was "I", not "me". */
function isPersonalI(small: readonly string[], at: number): boolean {
  return small[at - 1] === 'i' || small[at - 2] === 'i';
}

function isSubject(small: readonly string[], at: number): boolean {
  const before = small[at - 1];
  const after = small[at + 1];
  if (after === undefined || prepositions.has(after)) return false;
  if (before === undefined || openers.has(before)) return true;
  return auxiliaries.has(after) && !prepositions.has(before);
}
