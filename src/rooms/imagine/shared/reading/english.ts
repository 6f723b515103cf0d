import type { Concept, Kind } from '../lexicon/concept.ts';
import { type Found, type Lexicon, plainEnglish } from '../lexicon/find-words.ts';
import type { RelationKind, Thing } from '../scene.ts';
import type { Draft, DraftThing } from './draft.ts';
import type { Choices } from './reading.ts';
import { chooseSense } from './senses.ts';
import type { Token } from './tokens.ts';

/** Longest first. What a relation's object is comes after it. */
const relations: readonly (readonly [string, RelationKind])[] = [
  ['on top of', 'on'], ['in front of', 'in-front'], ['to the left of', 'left'], ['on the left of', 'left'], ['to the right of', 'right'], ['on the right of', 'right'], ['left of', 'left'], ['right of', 'right'],
  ['next to', 'beside'], ['close to', 'beside'], ['at the foot of', 'beside'], ['inside of', 'in'], ['dressed in', 'wearing'], ['dressed as', 'wearing'], ['leaning on', 'beside'], ['leaning against', 'beside'],
  ['beside', 'beside'], ['near', 'beside'], ['by', 'beside'], ['alongside', 'beside'], ['around', 'beside'], ['at', 'beside'], ['on', 'on'], ['upon', 'on'], ['atop', 'on'], ['onto', 'on'], ['over', 'above'], ['above', 'above'],
  ['under', 'under'], ['beneath', 'under'], ['below', 'under'], ['underneath', 'under'], ['behind', 'behind'], ['inside', 'in'], ['in', 'in'], ['into', 'in'], ['within', 'in'], ['with', 'with'], ['and', 'with'],
  ['wearing', 'wearing'], ['wears', 'wearing'], ['holding', 'holding'], ['holds', 'holding'], ['carrying', 'holding'], ['carries', 'holding'], ['eating', 'holding'], ['eats', 'holding'], ['drinking', 'holding'], ['drinks', 'holding'], ['playing', 'holding'], ['plays', 'holding'], ['reading', 'holding'], ['reads', 'holding'],
  ['riding', 'riding'], ['rides', 'riding'], ['driving', 'riding'], ['drives', 'riding'], ['sailing', 'riding'], ['flying', 'riding'],
];
const relationOf = new Map(relations);
const longestRelation = 4;

/** Says nothing that could be drawn. */
const empty = new Set('a an the of is are was were be being am this that these those there it its his her their my your our some to for from as while who which where when very really so just please draw paint make show me picture photo image drawing painting illustration scene portrait look looking like full up down out off then than or but not no no-one kind type sort sitting standing lying placed'.split(' '));
/** X of Y: what is seen is Y. */
const portions = /^(?:slice|piece|bowl|plate|cup|glass|bottle|can|box|basket|bunch|pile|pair|group|flock|herd|bouquet|pack|set|bag|jar|row|stack|kind|pot|mug|loaf|scoop|stick|school|swarm|family)$/;
const alive = new Set<Kind>(['animal', 'person', 'fantasy', 'bird', 'fish', 'insect']);
const settings = new Set<Kind>(['place', 'time', 'weather', 'season', 'style']);
const heldKinds = new Set<Kind>(['thing', 'tool', 'toy', 'instrument', 'ball', 'food', 'drink', 'fruit', 'flower', 'symbol']);
const wordsAround = 6;

type Match = { readonly from: number; readonly to: number; readonly text: string; readonly found: Found };

/** Reads English into a draft. `unfinished`: the index of the token that is being typed, which draws only as it is. */
export function readEnglish(tokens: readonly Token[], draft: Draft, { lexicon, choices }: { lexicon: Lexicon; choices: Choices }): void {
  const reader = new EnglishReader(tokens, draft, lexicon, choices);
  reader.read();
}

type Pending = { count: number | null; colour: string | null; extent: Thing['extent']; mood: string | null; action: string | null };
const nothing = (): Pending => ({ count: null, colour: null, extent: null, mood: null, action: null });

class EnglishReader {
  readonly #tokens: readonly Token[];
  readonly #draft: Draft;
  readonly #lexicon: Lexicon;
  readonly #choices: Choices;
  #pending = nothing();
  /** The last thing, as long as what follows may still belong to it. */
  #last: DraftThing | null = null;
  /** It ended right before this token: what follows may be one word with it. */
  #lastEnd = -1;
  #relation: { kind: RelationKind; of: DraftThing | null; said: string } | null = null;

  constructor(tokens: readonly Token[], draft: Draft, lexicon: Lexicon, choices: Choices) {
    this.#tokens = tokens;
    this.#draft = draft;
    this.#lexicon = lexicon;
    this.#choices = choices;
  }

  read(): void {
    for (let at = 0; at < this.#tokens.length; ) at = this.#step(at);
  }

  #step(at: number): number {
    const token = this.#tokens[at];
    if (!token) return at + 1;
    if (token.script === 'stop') {
      this.#relation = null;
      if (/[.;!?\n]/.test(token.text)) this.#last = null;
      this.#lastEnd = -1;
      return at + 1;
    }
    if (token.script === 'number') {
      this.#pending.count = Math.min(Math.max(1, Math.round(Number(token.text.replace(',', '')))), 999);
      this.#draft.note(token, { kind: 'heard', concept: null, near: [] });
      return at + 1;
    }
    const match = this.#match(at);
    const relation = this.#relationAt(at);
    if (relation && (!match || relation.to >= match.to)) return this.#relate(relation);
    if (match) return this.#take(match);
    if (!empty.has(token.text.toLowerCase())) {
      this.#draft.note(token, { kind: 'unknown', near: [] });
      this.#lastEnd = -1;
    }
    return at + 1;
  }

  /** The longest entry that begins here. */
  #match(at: number): Match | undefined {
    for (let length = Math.min(this.#lexicon.longest, this.#tokens.length - at); length > 0; length--) {
      const run = this.#tokens.slice(at, at + length);
      if (run.some(({ script }) => script === 'stop')) continue;
      const text = plainEnglish(run.map((token) => token.text).join(' '));
      const found = this.#lexicon.english(text) ?? (length === 1 ? this.#lexicon.english(plainEnglish(text.replace(/['’]s$/, ''))) : undefined);
      if (found) return { from: at, to: at + length, text, found };
    }
    return undefined;
  }

  #relationAt(at: number): { kind: RelationKind; from: number; to: number; said: string } | undefined {
    for (let length = longestRelation; length > 0; length--) {
      const run = this.#tokens.slice(at, at + length);
      const said = run.map(({ text }) => text.toLowerCase()).join(' ');
      const kind = run.length === length ? relationOf.get(said) : undefined;
      if (kind) return { kind, from: at, to: at + length, said };
    }
    return undefined;
  }

  #relate({ kind, from, to, said }: { kind: RelationKind; from: number; to: number; said: string }): number {
    const [first, last] = [this.#tokens[from], this.#tokens[to - 1]];
    if (first && last && said !== 'and') this.#draft.note({ start: first.start, end: last.end }, { kind: 'heard', concept: null, near: [] });
    if (said === 'and') {
      this.#relation = null;
      this.#lastEnd = -1;
      return to;
    }
    // Who wears and holds is alive; where a thing is, is said of the nearest.
    const holder = kind === 'wearing' || kind === 'holding' || kind === 'with' || kind === 'riding' ? this.#draft.things.findLast(({ concept }) => alive.has(concept.kind)) : undefined;
    this.#relation = { kind, of: holder ?? this.#last ?? this.#draft.things.at(-1) ?? null, said };
    this.#lastEnd = -1;
    return to;
  }

  #take(match: Match): number {
    const [first, last] = [this.#tokens[match.from], this.#tokens[match.to - 1]];
    if (!first || !last) return match.to;
    const span = { start: first.start, end: last.end };
    const chosen = this.#choices[match.text];
    if (chosen === null) {
      this.#draft.note(span, { kind: 'left-out', near: match.found.concepts.map(({ id }) => id) });
      return match.to;
    }
    const concept = (chosen === undefined ? undefined : this.#lexicon.byId(chosen)) ?? this.#sense(match);
    if (portions.test(match.text) && this.#tokens[match.to]?.text.toLowerCase() === 'of' && this.#match(match.to + 1)) {
      if (concept.kind === 'amount') this.#pending.count ??= concept.many ?? null;
      this.#draft.note(span, { kind: 'heard', concept: concept.id, near: [] });
      return match.to + 1;
    }
    this.#use(concept, span, match);
    return match.to;
  }

  #sense({ from, to, text, found }: Match): Concept {
    const around = this.#tokens.slice(Math.max(0, from - wordsAround), to + wordsAround).map((token) => token.text.toLowerCase()).join(' ');
    const known = chooseSense(text, found.concepts, around);
    if (known) return known;
    const located = this.#relation && /^(?:in|at|inside|on|into|within)$/.test(this.#relation.said) && this.#relation.of;
    const place = found.concepts.find(({ kind }) => kind === 'place');
    const object = found.concepts.find(({ kind, art }) => !settings.has(kind) && kind !== 'action' && art !== '');
    if (place && object) return located ? place : object;
    return found.concepts[0] as Concept;
  }

  #use(concept: Concept, span: { start: number; end: number }, match: Match): void {
    const heard = () => this.#draft.note(span, { kind: 'heard', concept: concept.id, near: [] });
    switch (concept.kind) {
      case 'place': case 'time': case 'weather': case 'season': case 'style':
        this.#draft.set(concept.kind, concept.id);
        this.#relation = null;
        return heard();
      case 'colour':
        this.#pending.colour = concept.id;
        return heard();
      case 'amount':
        this.#pending.count = concept.many ?? null;
        return heard();
      case 'extent':
        this.#pending.extent = concept.id as Thing['extent'];
        return heard();
      case 'mood':
        this.#pending.mood = concept.id;
        return heard();
      case 'action':
        if (this.#last) this.#last.action ??= concept.id;
        else this.#pending.action = concept.id;
        return heard();
      default:
        return this.#addThing(concept, span, match);
    }
  }

  #addThing(concept: Concept, span: { start: number; end: number }, match: Match): void {
    if (concept.art === '') {
      this.#draft.note(span, { kind: 'unsure', near: concept.near ?? [] });
      this.#pending = nothing();
      return;
    }
    const before = this.#lastEnd === match.from ? this.#last : null;
    if (before && fuses(before.concept, concept)) return this.#fuse(before, concept, span, match);
    const thing = this.#draft.addThing(concept, span, { ...this.#pending, plural: match.found.plural });
    // "A chocolate cake": the last noun is what it is.
    if (before && !alive.has(concept.kind) && concept.kind !== 'clothing') {
      Object.assign(thing, { count: before.count ?? thing.count, colour: before.colour ?? thing.colour, extent: before.extent ?? thing.extent });
      for (const { kind, to } of before.relations) thing.relations.push({ kind, to });
      this.#draft.absorb(before);
    }
    this.#pending = nothing();
    this.#settle(thing);
    this.#last = thing;
    this.#lastEnd = match.to;
  }

  /** A cat astronaut is one body. */
  #fuse(before: DraftThing, concept: Concept, span: { start: number; end: number }, match: Match): void {
    if (concept.kind === 'person') {
      before.roles.push(concept.id);
      this.#draft.note(span, { kind: 'heard', concept: concept.id, near: [] });
    } else {
      const body = this.#draft.addThing(concept, span, { ...this.#pending, count: before.count, colour: before.colour, extent: before.extent, roles: [before.concept.id], plural: match.found.plural, relations: before.relations });
      this.#draft.absorb(before);
      this.#last = body;
    }
    this.#lastEnd = match.to;
  }

  /** Puts the last relation between its two. */
  #settle(thing: DraftThing): void {
    const { kind, of, said } = this.#relation ?? {};
    this.#relation = null;
    if (!kind || !of || of === thing) return;
    const worn = thing.concept.kind === 'clothing' && alive.has(of.concept.kind);
    if (worn && (kind === 'in' || kind === 'with' || kind === 'wearing')) of.relations.push({ kind: 'wearing', to: thing });
    else if (kind === 'with' && alive.has(of.concept.kind) && heldKinds.has(thing.concept.kind)) of.relations.push({ kind: 'holding', to: thing });
    else if (kind === 'holding' && !heldKinds.has(thing.concept.kind) && thing.concept.kind !== 'clothing') of.relations.push({ kind: 'with', to: thing });
    else if (kind === 'riding' && said === 'flying' && heldKinds.has(thing.concept.kind)) of.relations.push({ kind: 'holding', to: thing });
    else of.relations.push({ kind: kind === 'wearing' && !worn ? 'with' : kind, to: thing });
  }
}

/** An animal and somebody's role right after one another. */
function fuses(a: Concept, b: Concept): boolean {
  const role = (one: Concept, other: Concept) => one.kind === 'person' && (one.wears !== undefined || one.holds !== undefined) && alive.has(other.kind) && other.kind !== 'person';
  return role(a, b) || role(b, a);
}
