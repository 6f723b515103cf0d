import type { Rehearsal } from '../contract.ts';

type Said = { readonly turns: readonly { readonly user: Pick<Rehearsal['turns'][number]['user'], 'text'> }[] };

/** The first turn in which two attempts say something else; one after the last where one is the beginning of the other. */
export function partingOf(one: Said, other: Said): number {
  const at = one.turns.findIndex(({ user }, index) => user.text !== other.turns[index]?.user.text);
  return (at < 0 ? one.turns.length : at) + 1;
}
