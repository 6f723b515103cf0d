/** What the person guessed about the other ("that she misses me"), as the other would say it of themselves. */

const adverb = String.raw`((?:(?:always|never|really|just|still|also|only|often|sometimes|finally|actually|already|too|so|not)\s+)*)`;
const subject = new RegExp(String.raw`\b(he|she|they)(?:'(s|re|ve|ll|d)\b|\s+${adverb}([a-z']+))`, 'gi');

/** "She shows love" is "I show love", wherever it stands; "her cooking" is "my cooking", "reach her" is "reach me". */
export function inFirstPerson(wish: string): string {
  return wish.replaceAll('’', "'")
    .replaceAll(subject, (_, who: string, short: string | undefined, between: string | undefined, verb: string | undefined) => (short === undefined ? `I ${between ?? ''}${firstForm(verb ?? '', who)}` : `I'${shortForms[short.toLowerCase()] ?? short}`))
    .replaceAll(/\bher\b(?=\s*(?:$|[.,;:!?]|(?:to|in|at|on|for|with|about|from|by|when|if|as|and|or|but|that|because|than|again|first|back|out|off|up|down|into|like|too|alone|more|so|any|at all)\b))|\bhim\b/gi, 'me')
    .replaceAll(/\bthem\b/gi, (them) => (/\bthey\b/i.test(wish) ? 'me' : them))
    .replaceAll(/\b(?:his|her|their)\b/gi, 'my')
    .replaceAll(/\b(?:hers|theirs)\b/gi, 'mine')
    .replaceAll(/\b(?:himself|herself|themselves|themself)\b/gi, 'myself');
}

const shortForms: Readonly<Record<string, string>> = { s: 'm', re: 'm' };

const irregular: Readonly<Record<string, string>> = { is: 'am', are: 'am', were: 'was', has: 'have', does: 'do', goes: 'go', "doesn't": "don't", "isn't": 'am not', "aren't": 'am not', "hasn't": "haven't", "weren't": "wasn't" };

function firstForm(verb: string, who: string): string {
  const small = verb.toLowerCase();
  const known = irregular[small];
  if (known !== undefined) return known;
  if (who.toLowerCase() === 'they' || small === 'was' || !/[^s]s$/.test(small)) return verb;
  return small.endsWith('ies') ? `${verb.slice(0, -3)}y` : verb.replace(/(?<=(?:sh|ch|ss|x|zz))es$|s$/, '');
}

/** The wish as a whole clause, however it was written. */
export function asIWant(wish: string): string {
  const mine = inFirstPerson(wish);
  if (/^that\s/i.test(mine)) return `it matters to me ${mine.charAt(0).toLowerCase()}${mine.slice(1)}`;
  if (/^not to\s/i.test(mine)) return `I don't want ${mine.slice(4)}`;
  if (/^to\s/i.test(mine)) return `I want ${mine.charAt(0).toLowerCase()}${mine.slice(1)}`;
  return /^I(?:'|\s)/.test(mine) ? mine : `for me it's about ${mine}`;
}
