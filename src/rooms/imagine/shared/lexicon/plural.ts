const irregular: Readonly<Record<string, string>> = {
  man: 'men', woman: 'women', child: 'children', foot: 'feet', tooth: 'teeth', goose: 'geese', mouse: 'mice', ox: 'oxen', person: 'people', fish: 'fish', sheep: 'sheep', deer: 'deer',
  leaf: 'leaves', wolf: 'wolves', knife: 'knives', loaf: 'loaves', calf: 'calves', elf: 'elves', thief: 'thieves', wife: 'wives', shelf: 'shelves', scarf: 'scarves', half: 'halves', dwarf: 'dwarves', hoof: 'hooves',
  potato: 'potatoes', tomato: 'tomatoes', hero: 'heroes', mango: 'mangoes', volcano: 'volcanoes', tornado: 'tornadoes', cactus: 'cacti', bison: 'bison', moose: 'moose', squid: 'squid', shrimp: 'shrimp', salmon: 'salmon', aircraft: 'aircraft', spacecraft: 'spacecraft',
};

/** The plural of an English name: its last word's. */
export function pluralOf(name: string): string {
  const at = name.lastIndexOf(' ') + 1;
  const word = name.slice(at);
  const compound = Object.keys(irregular).find((end) => word === end || (end.length > 2 && (end === 'man' || end === 'fish') && word.endsWith(end)));
  if (compound !== undefined) return name.slice(0, name.length - compound.length) + irregular[compound];
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${name}es`;
  if (/[^aeiou]y$/.test(word)) return `${name.slice(0, -1)}ies`;
  return `${name}s`;
}
