import type { Concept } from '../lexicon/concept.ts';
import { type RelationKind, type Scene, sceneVersion, type Thing } from '../scene.ts';
import type { Became, Word } from './reading.ts';

/** A thing on its way into the scene. */
export type DraftThing = {
  readonly concept: Concept;
  /** Null: the word says one or many, and no number. */
  count: number | null;
  readonly plural: boolean;
  colour: string | null;
  extent: Thing['extent'];
  roles: string[];
  action: string | null;
  mood: string | null;
  relations: { kind: RelationKind; to: DraftThing }[];
};

/** A word of the prompt, and what else it could mean: ids of concepts. */
export type Spoken = { readonly start: number; readonly end: number; readonly text: string; readonly others: readonly string[] };

/** What a word became before it is known what may be offered instead of it. */
type Noted =
  | { readonly kind: 'thing'; readonly thing: DraftThing; readonly concept: Concept }
  | { readonly kind: 'heard' | 'unsure' | 'left-out'; readonly concept: Concept | null }
  | { readonly kind: 'unknown' };

/** What may be offered instead of a word. */
export type Offer = (word: Spoken, concept: Concept | null, options?: { readonly itself: boolean }) => readonly string[];

export type Settings = { place: string | null; time: string | null; weather: string | null; season: string | null; style: string | null };

/** Many of something, where the prompt has no number; shoes and trousers are one drawing. */
const unsaid = 3;
const manyOf = ({ kind, many }: Concept): number => many ?? (kind === 'clothing' ? 1 : unsaid);

/** What a prompt's words become, one after another; both languages write into it. */
export class Draft {
  readonly things: DraftThing[] = [];
  readonly settings: Settings = { place: null, time: null, weather: null, season: null, style: null };
  readonly #words: { readonly word: Spoken; became: Noted }[] = [];

  addThing(concept: Concept, word: Spoken, more: Partial<DraftThing> = {}): DraftThing {
    const thing: DraftThing = { concept, count: null, plural: false, colour: null, extent: null, roles: [], action: null, mood: null, relations: [], ...more };
    this.things.push(thing);
    this.#words.push({ word, became: { kind: 'thing', thing, concept } });
    return thing;
  }

  /** Puts a thing into the scene that no word of its own names. */
  addUnnamed(concept: Concept, more: Partial<DraftThing> = {}): DraftThing {
    const thing: DraftThing = { concept, count: null, plural: false, colour: null, extent: null, roles: [], action: null, mood: null, relations: [], ...more };
    this.things.push(thing);
    return thing;
  }

  /** A word that is drawn by a thing of another name: an event by its arrangement. */
  point(word: Spoken, concept: Concept, thing: DraftThing): void {
    this.#words.push({ word, became: { kind: 'thing', thing, concept } });
  }

  note(word: Spoken, became: Noted): void {
    this.#words.push({ word, became });
  }

  /** The first that is said holds: what a picture is set in does not change while more is typed. */
  set(kind: keyof Settings, id: string): void {
    this.settings[kind] ??= id;
  }

  /** Takes a thing back that turned out to be part of another: its word stays heard. */
  absorb(thing: DraftThing): void {
    this.#takeBack(thing, (concept) => ({ kind: 'heard', concept }));
  }

  /** Takes a thing back that would not be what was asked for: its word can still be tapped. */
  doubt(thing: DraftThing): void {
    this.#takeBack(thing, (concept) => ({ kind: 'unsure', concept }));
  }

  #takeBack(thing: DraftThing, became: (concept: Concept) => Noted): void {
    const at = this.things.indexOf(thing);
    if (at >= 0) this.things.splice(at, 1);
    for (const each of this.#words) if (each.became.kind === 'thing' && each.became.thing === thing) each.became = became(each.became.concept);
    for (const other of this.things) other.relations = other.relations.filter(({ to }) => to !== thing);
  }

  /** Takes back a word that was only heard, to draw it. */
  takeHeard(fits: (concept: Concept) => boolean): { word: Spoken; concept: Concept } | undefined {
    for (const [at, { word, became }] of this.#words.entries()) {
      if (became.kind !== 'heard' || became.concept === null || !fits(became.concept)) continue;
      this.#words.splice(at, 1);
      return { word, concept: became.concept };
    }
    return undefined;
  }

  /** Whether a word asks for what is not drawn. */
  hasDoubt(): boolean {
    return this.#words.some(({ became }) => became.kind === 'unsure' || became.kind === 'unknown');
  }

  /** Puts a thing before those that its place is said by: the picture is of it. */
  lead(thing: DraftThing): void {
    const from = this.things.indexOf(thing);
    const to = Math.min(from, ...thing.relations.map(({ to: other }) => this.things.indexOf(other)).filter((at) => at >= 0));
    if (to < from) this.things.splice(to, 0, ...this.things.splice(from, 1));
  }

  finish(offer: Offer): { scene: Omit<Scene, 'lettering'>; words: Word[] } {
    const ids = this.#nameThings();
    const things = this.things.map((thing): Thing => ({
      id: ids.get(thing) ?? '', concept: thing.concept.id, count: thing.count ?? (thing.plural ? manyOf(thing.concept) : 1), colour: thing.colour, extent: thing.extent, roles: thing.roles, action: thing.action, mood: thing.mood,
      relations: thing.relations.flatMap(({ kind, to }) => {
        const id = ids.get(to);
        return id === undefined || to === thing ? [] : [{ kind, to: id }];
      }),
    }));
    const words = this.#words.toSorted((a, b) => a.word.start - b.word.start).map(({ word, became }): Word => ({ start: word.start, end: word.end, became: finished(became, word, ids, offer) }));
    return { scene: { version: sceneVersion, ...this.settings, things }, words };
  }

  #nameThings(): Map<DraftThing, string> {
    const seen = new Map<string, number>();
    return new Map(this.things.map((thing) => {
      const { id } = thing.concept;
      const n = (seen.get(id) ?? 0) + 1;
      seen.set(id, n);
      return [thing, n === 1 ? id : `${id}.${n}`];
    }));
  }
}

function finished(became: Noted, word: Spoken, ids: ReadonlyMap<DraftThing, string>, offer: Offer): Became {
  switch (became.kind) {
    case 'thing':
      return { kind: 'drawn', thing: ids.get(became.thing) ?? '', concept: became.concept.id, near: offer(word, became.concept) };
    case 'heard':
      return { kind: 'heard', concept: became.concept?.id ?? null, near: became.concept === null ? [] : offer(word, became.concept) };
    case 'unsure':
      return { kind: 'unsure', near: offer(word, became.concept, { itself: true }) };
    case 'left-out':
      return { kind: 'left-out', near: offer(word, became.concept, { itself: true }) };
    case 'unknown':
      return { kind: 'unknown', near: offer(word, null) };
  }
}
