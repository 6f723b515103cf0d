/** What the person guessed about the other ("that she misses me"), as the other would say it of themselves. */

const adverb = String.raw`((?:(?:always|never|really|just|still|also|only|often|sometimes|finally|actually|already|too|so|not)\s+)*)`;
const subject = new RegExp(String.raw`\b(he|she|they)(?:'(s|re|ve|ll|d)\b|\s+${adverb}([a-z']+))`, 'gi');

const women = /\b(?:mother|mum|mom|sister|wife|girlfriend|daughter|aunt|grandmother|grandma|nana|woman|lady|landlady|stepmother|stepsister|niece|queen|ex-wife|mistress|widow)\b|-in-law\b(?<=(?:mother|sister|daughter)-in-law)/i;
const men = /\b(?:father|dad|brother|husband|boyfriend|son|uncle|grandfather|grandpa|man|landlord|stepfather|stepson|stepbrother|nephew|ex-husband|chairman|widower)\b/i;

/** The pronoun that means the other: told by what they are to the person, else the first one of the wish. */
function pronounOf(wish: string, role: string): 'he' | 'she' | 'they' | undefined {
  if (women.test(role) && /\b(?:she|hers?|herself)\b/i.test(wish)) return 'she';
  if (men.test(role) && /\b(?:he|him|his|himself)\b/i.test(wish)) return 'he';
  if (women.test(role) || men.test(role)) return /\bthey\b/i.test(wish) && !/\b(?:s?he|him|hers?|his)\b/i.test(wish) ? 'they' : undefined;
  const first = /\b(?:(he|him|his|himself)|(she|hers?|herself)|(they|them|their))\b/i.exec(wish);
  if (first?.[3] !== undefined && !/\bthey\b/i.test(wish)) return /\btheir\b/i.test(wish) && !/\bthem\b/i.test(wish) ? 'they' : undefined;
  return first?.[1] === undefined ? (first?.[2] === undefined ? (first === null ? undefined : 'they') : 'she') : 'he';
}

/** "She shows love" is "I show love", wherever it stands; "her cooking" is "my cooking", "reach her" is "reach me". `role`: what the other is to the person. */
export function inFirstPerson(wish: string, role = ''): string {
  const plain = ofThePerson(wish.replaceAll('’', "'"));
  const who = pronounOf(plain, role);
  const turned = who === undefined ? plain : plain.replaceAll(subject, (whole, pronoun: string, short: string | undefined, between: string | undefined, verb: string | undefined) => (pronoun.toLowerCase() !== who ? whole : short === undefined ? `I ${between ?? ''}${firstForm(verb ?? '', pronoun)}` : `I'${shortForms[short.toLowerCase()] ?? short}`));
  return who === undefined ? turned : objects[who].reduce((text, [pattern, mine]) => text.replaceAll(pattern, mine), turned);
}

/** Who wrote the wish speaks of themselves as "I": to the other that is "you". */
function ofThePerson(wish: string): string {
  return wish.replaceAll(/\bI (am|was)\b/g, (_, verb: string) => `you ${verb === 'am' ? 'are' : 'were'}`).replaceAll(/\bI'm\b/g, "you're").replaceAll(/\bI\b/g, 'you').replaceAll(/\bme\b/g, 'you').replaceAll(/\bmy\b/g, 'your').replaceAll(/\bmyself\b/g, 'yourself').replaceAll(/\bmine\b/g, 'yours');
}

const objects: Readonly<Record<'he' | 'she' | 'they', readonly (readonly [RegExp, string])[]>> = {
  she: [
    [/\bher\b(?=\s*(?:$|[.,;:!?]|(?:to|in|at|on|for|with|about|from|by|when|if|as|and|or|but|that|because|than|again|first|back|out|off|up|down|into|like|too|alone|more|so|any|at all)\b))/gi, 'me'],
    [/\bher\b/gi, 'my'], [/\bhers\b/gi, 'mine'], [/\bherself\b/gi, 'myself'],
  ],
  he: [[/\bhim\b/gi, 'me'], [/\bhis\b/gi, 'my'], [/\bhimself\b/gi, 'myself']],
  they: [[/\bthem\b/gi, 'me'], [/\btheir\b/gi, 'my'], [/\btheirs\b/gi, 'mine'], [/\b(?:themselves|themself)\b/gi, 'myself']],
};

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
export function asIWant(wish: string, role = ''): string {
  const mine = inFirstPerson(wish, role);
  if (/^that\s/i.test(mine)) return `it matters to me ${mine.charAt(0).toLowerCase()}${mine.slice(1)}`;
  if (/^not to\s/i.test(mine)) return `I don't want ${mine.slice(4)}`;
  if (/^to\s/i.test(mine)) return `I want ${mine.charAt(0).toLowerCase()}${mine.slice(1)}`;
  if (isClause(mine)) return `it's that ${mine}`;
  return /^I(?:'|\s)/.test(mine) ? mine : `for me it's about ${mine}`;
}

/** "My bus only runs from half past four", but not "the pressure I am under". */
function isClause(words: string): boolean {
  return /^(?:my|the|this|there|nobody|everyone|everybody|people|somebody|someone|other people)\b(?:(?!\b(?:I|that|which|who)\b).)*?\b(?:is|are|was|were|has|have|had|will|would|can|can't|don't|doesn't|didn't|isn't|won't|(?:only|always|never|just|still|often|really) \w+)\b/.test(words);
}
