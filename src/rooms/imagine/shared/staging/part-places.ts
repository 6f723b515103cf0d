import type { Concept } from '../lexicon/concept.ts';
import type { Part } from './stage.ts';

/** Where clothing is worn, by what its name says; hats are what is left. */
const words: readonly (readonly [Part['at'], RegExp])[] = [
  ['face', /glasses|goggles|mask|beard|moustache|monocle|eye-patch|vr-headset/],
  ['neck', /scarf|necklace|tie|medal|stethoscope|collar|bell|lei|headphones-neck/],
  ['back', /cape|wing|backpack|bag|quiver|parachute/],
  ['body', /dress|shirt|coat|jacket|hanbok|kimono|apron|suit|armou?r|vest|sweater|uniform|robe|p[ya]jamas|pants|trousers|jeans|skirt|swim|bikini|shorts|jeogori|chima|sari|gown|cardigan|hoodie|belt|tutu/],
  ['hand', /glove|mitten|ring|watch|sword|wand|staff|shield|bracelet|umbrella|fan|boots?$|shoes?$|slippers?$|sandals?$|socks?$|gomusin/],
];

export function partOf(art: string, name: string, colour: string | null): Part {
  return { art, at: words.find(([, heard]) => heard.test(name))?.[0] ?? 'head', colour };
}

/** What a thing has on for the roles that it is fused with, and in the hand. */
export function partsOfRole(role: Concept): Part[] {
  const worn = (role.wears ?? []).map((art) => partOf(art, art, null));
  return [...worn, ...(role.holds ?? []).map((art) => ({ art, at: 'hand' as const, colour: null }))];
}

/** Anybody: whoever is told by what they wear and hold is drawn with it. Art that shows a trade has it already. */
const anybody = /^(?:🧍|🧑|👨|👩|👦|👧|🧒|👵|👴|🧓)(?:\u200d[♂♀])?\ufe0f?$/u;

export function partsOfTrade(concept: Concept): Part[] {
  return anybody.test(concept.art) ? partsOfRole(concept) : [];
}
