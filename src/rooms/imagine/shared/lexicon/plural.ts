const irregular = new Map(Object.entries({
  man: 'men', woman: 'women', child: 'children', foot: 'feet', tooth: 'teeth', goose: 'geese', mouse: 'mice', ox: 'oxen', person: 'people', fish: 'fish', sheep: 'sheep', deer: 'deer',
  leaf: 'leaves', wolf: 'wolves', knife: 'knives', loaf: 'loaves', calf: 'calves', elf: 'elves', thief: 'thieves', wife: 'wives', shelf: 'shelves', scarf: 'scarves', half: 'halves', dwarf: 'dwarves', hoof: 'hooves',
  potato: 'potatoes', tomato: 'tomatoes', hero: 'heroes', mango: 'mangoes', volcano: 'volcanoes', tornado: 'tornadoes', cactus: 'cacti', bison: 'bison', moose: 'moose', squid: 'squid', shrimp: 'shrimp', salmon: 'salmon', aircraft: 'aircraft', spacecraft: 'spacecraft',
}));
const singulars = new Map(Array.from(irregular, ([one, many]) => [many, one]));
/** Ends of compounds that have the same plural: fisherman, goldfish. */
const compounds: readonly (readonly [string, string])[] = [['man', 'men'], ['fish', 'fish']];

/** The plural of an English name: its last word's. */
export function pluralOf(name: string): string {
  const [before, word] = cutLast(name);
  return before + pluralOfWord(word);
}

function pluralOfWord(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  for (const [one, many] of compounds) if (word.endsWith(one)) return word.slice(0, -one.length) + many;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

const shortestSlip = 4;

/** Names that may have this one for their plural, the likeliest first. */
export function singularsOf(name: string): string[] {
  const [before, word] = cutLast(name);
  const known = singulars.get(word);
  const found = known === undefined ? [] : [known];
  for (const [one, many] of compounds) if (known === undefined && word.endsWith(many)) found.push(word.slice(0, -many.length) + one);
  if (word.length > 2 && word.endsWith('s')) {
    found.push(word.slice(0, -1));
    if (word.endsWith('es')) found.push(word.slice(0, -2));
    if (word.endsWith('ies')) found.push(`${word.slice(0, -3)}y`);
  }
  // Knifes and benchs are said too.
  const regular = (each: string) => word.length > shortestSlip && each === word.slice(0, -1);
  return found.filter((each) => pluralOfWord(each) === word || regular(each)).map((each) => before + each);
}

function cutLast(name: string): [before: string, word: string] {
  const at = name.lastIndexOf(' ') + 1;
  return [name.slice(0, at), name.slice(at)];
}
