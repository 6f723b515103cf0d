import type { Found, Lexicon } from '../lexicon/find-words.ts';
import type { Draft, DraftThing } from './draft.ts';
import type { Tie } from './english-words.ts';
import type { Pending } from './pending.ts';
import type { Choices } from './reading.ts';
import type { Token } from './tokens.ts';

/** One clause on its way, word for word. */
export type State = {
  readonly tokens: readonly Token[];
  /** The tokens' texts, as the lexicon has them. */
  readonly plain: readonly string[];
  readonly draft: Draft;
  readonly lexicon: Lexicon;
  readonly choices: Choices;
  /** What waits for the thing that it is said of. */
  pending: Pending;
  last: DraftThing | null;
  /** The last thing ended right before this token: what follows may be one word with it. */
  lastEnd: number;
  relation: { readonly kind: Tie; readonly of: DraftThing | null; readonly said: string; readonly reversed?: boolean } | null;
  /** The tie before, for "a hat and shoes". */
  chain: { readonly kind: Tie; readonly of: DraftThing } | null;
  /** "And" or a comma stood before: what comes stands by itself. */
  joined: boolean;
  /** Inside of a noun's words: an adjective or an article was there. */
  within: boolean;
  /** What the clause is of. `missing`: a word that is not drawn; then what only belongs to it is not drawn either. */
  head: 'none' | 'drawn' | 'missing';
  /** What is missing is a thing that is known, and no name or word that nobody knows: then what is joined to it waits too. */
  known: boolean;
};

export type Match = { readonly from: number; readonly to: number; readonly text: string; readonly found: Found };
