import type { Lexicon } from '../lexicon/find-words.ts';
import type { RelationKind } from '../scene.ts';
import type { Draft, DraftThing } from './draft.ts';
import { nothing, type Pending } from './pending.ts';
import type { Choices } from './reading.ts';
import type { Token } from './tokens.ts';

/** A Korean sentence on its way. */
export type State = {
  readonly tokens: readonly Token[];
  readonly draft: Draft;
  readonly lexicon: Lexicon;
  readonly choices: Choices;
  /** What waits for the noun that it is said of: it comes last. */
  pending: Pending & { relations: { kind: RelationKind; to: DraftThing }[] };
  /** Who the sentence is about: 여우가, 여우는. */
  subject: DraftThing | null;
  last: DraftThing | null;
  /** The token that comes right after `last`. */
  lastNext: number;
  /** The particle of `last`. */
  particle: string;
  /** Without a particle after it, or with 의: the next noun may be one with it. */
  open: boolean;
  /** Things named one after another with nothing between them: if the last word of the row is not drawn, they were no things of their own. */
  row: readonly DraftThing[];
  /** What stands before 와/과, for "A와 B 사이". */
  partner: DraftThing | null;
  /** Between these two comes the next noun. */
  between: readonly [DraftThing, DraftThing] | null;
  /** Of something unknown: 미분방정식의. What comes after it is not what its word says by itself. */
  ofUnknown: boolean;
  /** The subject is not drawn: then what only belongs to it is not drawn either. */
  missing: boolean;
};

export const nothingYet = (): State['pending'] => ({ ...nothing(), relations: [] });

/** Gives what was said of two the noun that comes last. */
export function tie(state: State, kind: RelationKind, to: DraftThing, { joins = false }: { joins?: boolean } = {}): void {
  const { subject } = state;
  if (subject && subject !== to && !joins) subject.relations.push({ kind, to });
  else state.pending.relations.push({ kind, to });
}
