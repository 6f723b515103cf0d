/** Turns of phrase that many lines share, in all four levels; behind a clause that ends in -다, -라, -자. */
const asHeard = '{말이네|말씀이네요|말씀으로 들었습니다|말이구나}';
const asSaid = '{했지|하셨죠|하셨습니다|했지}';

/** "…는 말이네" */
export const meant = (slot: 'echo' | 'wish' | 'feeling'): string => `{${slot}}는 ${asHeard}`;
/** "…고 했지" */
export const saying = (slot: 'echo' | 'wish' | 'feeling'): string => `{${slot}}고 ${asSaid.replace('|했지}', '|했구나}')}`;
