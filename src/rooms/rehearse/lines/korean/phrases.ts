/** Turns of phrase that many lines share, in all four levels; behind a clause that ends in -다, -라, -자, -냐. */
const again = '{고?|고요?|는 말씀입니까?|는 말이니?}';

/** "…다고?": what was heard is said back before it is answered. */
export const meant = (slot: 'echo' | 'wish' | 'feeling' | 'question'): string => `{${slot}}${again}`;
