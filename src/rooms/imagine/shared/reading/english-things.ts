import type { Concept } from '../lexicon/concept.ts';
import type { RelationKind } from '../scene.ts';
import { arrange, isShown } from './arrange.ts';
import type { DraftThing, Spoken } from './draft.ts';
import { nextIsNoun } from './english-match.ts';
import type { Match, State } from './english-state.ts';
import type { Tie } from './english-words.ts';
import { fuses, groupOf, isAlive, isHeld, isLimbOf } from './kinds.ts';
import { nothing } from './pending.ts';

/** A thing that is named, drawn or not. */
export function addEnglishThing(state: State, concept: Concept, word: Spoken, match: Match): void {
  const { draft, lexicon, pending } = state;
  const before = state.lastEnd === match.from ? state.last : null;
  const many = before ? groupOf(before.concept, concept) : undefined;
  if (before && many !== undefined) {
    before.count ??= many;
    state.lastEnd = match.to;
    return draft.note(word, { kind: 'heard', concept });
  }
  if (!isShown(concept, lexicon)) {
    draft.note(word, { kind: 'unsure', concept });
    return doubtNoun(state, { from: match.from, known: true });
  }
  if (pending.count === 0) {
    draft.note(word, { kind: 'heard', concept });
    return close(state);
  }
  if (before && fuses(before.concept, concept)) return fuse(state, before, concept, word, match);
  const actor = state.relation?.kind === 'as' ? state.relation.of : null;
  if (actor && concept.kind === 'person' && isAlive(actor.concept)) return play(state, actor, concept, word);
  if (state.relation?.kind === 'with' && state.relation.of && isLimbOf(state.relation.of.concept, concept)) {
    draft.note(word, { kind: 'heard', concept });
    return close(state);
  }
  const thing = lexicon.isDrawn(concept) ? draft.addThing(concept, word, { ...pending, plural: isPlural(state, concept, match) }) : arrange(draft, concept, word, lexicon);
  if (!thing) return doubtNoun(state, { from: match.from, known: true });
  if (before && isOneWord(state, before, match)) mergeInto(state, before, thing);
  else settle(state, thing);
  finish(state, thing, match);
}

/**
 * A noun that is not drawn: what was said of it is forgotten, what it is made of was no thing of its own ("an iron nail"), and what
 * only belongs to it is not drawn either.
 * @param noun `known`: the lexicon has it, and no picture of it
 */
export function doubtNoun(state: State, { from, known }: { from: number; known: boolean }): void {
  const { last } = state;
  if (last && state.lastEnd === from && !last.plural && (known || !isAlive(last.concept))) {
    state.draft.doubt(last);
    state.last = null;
    if (state.draft.things.length === 0) state.head = 'none';
  }
  if (state.head === 'none') Object.assign(state, { head: 'missing', known });
  close(state);
}

const close = (state: State): void => void Object.assign(state, { pending: nothing(), within: false, relation: null, lastEnd: -1 });

function finish(state: State, thing: DraftThing, { to }: Match): void {
  const belongs = state.head === 'missing' && (state.known || !state.joined);
  if (belongs) state.draft.doubt(thing);
  else state.head = 'drawn';
  Object.assign(state, { pending: nothing(), within: false, joined: false, last: belongs ? null : thing, lastEnd: to });
}

/** An event that the picture is of is told by its arrangement; beside others it is only heard. */
export function hearEvent(state: State, concept: Concept, word: Spoken, match: Match): void {
  const { draft, lexicon } = state;
  const leads = state.head === 'none' && state.relation === null && isShown(concept, lexicon) && !nextIsNoun(state, match.to);
  const lead = leads ? arrange(draft, concept, word, lexicon) : undefined;
  if (lead) return finish(state, lead, match);
  draft.note(word, { kind: isShown(concept, lexicon) ? 'heard' : 'unsure', concept });
}

/** A sheep is one, sheep are several. */
function isPlural({ plain }: State, { id }: Concept, { from, found }: Match): boolean {
  if (found.each && found.each.id !== id) return false;
  const before = plain.slice(Math.max(0, from - 3), from);
  const own = before.slice(before.findLastIndex((word) => word === 'of' || word === 'and' || word === 'with') + 1);
  return found.plural && !own.some((word) => word === 'a' || word === 'an' || word === 'one');
}

/** Whether the noun right before tells what this one is like: the last is what it is ("a chocolate cake", "the king's castle"). */
function isOneWord(state: State, before: DraftThing, { from, text }: Match): boolean {
  const owner = /['’]s$/i.test(state.tokens[from - 1]?.text ?? '');
  return owner || !(before.plural || (isAlive(before.concept) && text.endsWith('ing')));
}

function mergeInto(state: State, before: DraftThing, thing: DraftThing): void {
  Object.assign(thing, { count: before.count ?? thing.count, colour: before.colour ?? thing.colour, extent: before.extent ?? thing.extent, mood: before.mood ?? thing.mood, action: before.action ?? thing.action });
  thing.relations.push(...before.relations);
  for (const other of state.draft.things) for (const relation of other.relations) if (relation.to === before) relation.to = thing;
  state.draft.absorb(before);
  state.relation = null;
}

/** A cat astronaut is one body. */
function fuse(state: State, before: DraftThing, concept: Concept, word: Spoken, match: Match): void {
  if (concept.kind === 'person') {
    before.roles.push(concept.id);
    state.draft.note(word, { kind: 'heard', concept });
    state.lastEnd = match.to;
    return;
  }
  const body = state.draft.addThing(concept, word, { ...state.pending, roles: [before.concept.id], plural: match.found.plural });
  mergeInto(state, before, body);
  finish(state, body, match);
}

/** "A dog dressed as a pirate". */
function play(state: State, actor: DraftThing, role: Concept, word: Spoken): void {
  actor.roles.push(role.id);
  state.draft.note(word, { kind: 'heard', concept: role });
  close(state);
}

/** Puts the last tie between its two. */
function settle(state: State, thing: DraftThing): void {
  const { relation, chain } = state;
  state.relation = null;
  if (!relation) return continueChain(state, thing, chain);
  const { kind, of, reversed } = relation;
  if (!of || of === thing) return;
  if (kind === 'between') return between(state, of, thing);
  const [one, other] = reversed ? [thing, of] : [of, thing];
  one.relations.push({ kind: relationOf(kind, one, other, relation.said), to: other });
  if (reversed) state.draft.lead(thing);
  state.chain = { kind, of: one };
}

/** "A hat and shoes", "a sword and a shield": the second is worn and held too. */
function continueChain(state: State, thing: DraftThing, chain: State['chain']): void {
  if (!chain || !state.joined) return;
  const { kind, of } = chain;
  if (kind === 'between') {
    thing.relations.push({ kind: 'right', to: of });
    state.chain = null;
  } else if ((kind === 'wearing' || kind === 'in') && thing.concept.kind === 'clothing' && isAlive(of.concept)) of.relations.push({ kind: 'wearing', to: thing });
  else if (kind === 'holding' && isHeld(thing.concept)) of.relations.push({ kind, to: thing });
}

/** What stands between two has one at its left and one at its right. */
function between(state: State, middle: DraftThing, first: DraftThing): void {
  middle.relations.push({ kind: 'right', to: first });
  state.chain = { kind: 'between', of: middle };
}

function relationOf(kind: Tie, one: DraftThing, { concept }: DraftThing, said: string): RelationKind {
  const living = isAlive(one.concept);
  const worn = concept.kind === 'clothing' && living;
  switch (kind) {
    case 'in': case 'with': case 'wearing': case 'as': case 'does':
      if (worn) return 'wearing';
      if (kind === 'in' || said.startsWith('in ')) return concept.kind === 'furniture' ? 'on' : 'in';
      return living && isHeld(concept) ? 'holding' : 'with';
    case 'holding':
      return isHeld(concept) || concept.kind === 'clothing' ? 'holding' : 'with';
    case 'riding':
      return said === 'flying' && isHeld(concept) ? 'holding' : kind;
    case 'between':
      return 'with';
    default:
      return kind;
  }
}
