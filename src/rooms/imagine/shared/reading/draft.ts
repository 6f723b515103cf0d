import type { Concept } from '../lexicon/concept.ts';
import { type RelationKind, type Scene, sceneVersion, type Thing } from '../scene.ts';
import type { Became, Word } from './reading.ts';

/** A thing on its way into the scene. */
export type DraftThing = {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
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

/** Many of something, where the prompt has no number. */
const unsaid = 3;

/** What a prompt's words become, one after another; both languages write into it. */
export class Draft {
  readonly things: DraftThing[] = [];
  readonly lettering: string[] = [];
  readonly #said: { place: string | null; time: string | null; weather: string | null; season: string | null; style: string | null } = { place: null, time: null, weather: null, season: null, style: null };
  readonly #words: { start: number; end: number; became: Became | { kind: 'thing'; thing: DraftThing } }[] = [];

  addThing(concept: Concept, span: { start: number; end: number }, more: Partial<DraftThing> = {}): DraftThing {
    const thing: DraftThing = { concept, ...span, count: null, plural: false, colour: null, extent: null, roles: [], action: null, mood: null, relations: [], ...more };
    this.things.push(thing);
    this.#words.push({ ...span, became: { kind: 'thing', thing } });
    return thing;
  }

  /** Takes a thing back that turned out to be part of another: its word stays heard. */
  absorb(thing: DraftThing, into?: DraftThing): void {
    this.things.splice(this.things.indexOf(thing), 1);
    const word = this.#words.find(({ became }) => became.kind === 'thing' && became.thing === thing);
    if (word) word.became = into ? { kind: 'thing', thing: into } : { kind: 'heard', concept: thing.concept.id, near: [] };
    for (const other of this.things) other.relations = other.relations.filter(({ to }) => to !== thing);
  }

  /** The first that is said holds: what a picture is set in does not change while more is typed. */
  set(kind: 'place' | 'time' | 'weather' | 'season' | 'style', id: string): void {
    this.#said[kind] ??= id;
  }

  place(): string | null {
    return this.#said.place;
  }

  note(span: { start: number; end: number }, became: Became): void {
    this.#words.push({ start: span.start, end: span.end, became });
  }

  finish(near: (concept: Concept) => readonly string[]): { scene: Scene; words: Word[] } {
    const ids = new Map<DraftThing, string>();
    const seen = new Map<string, number>();
    for (const { concept, ...thing } of this.things.map((each) => ({ ...each, self: each }))) {
      const n = (seen.get(concept.id) ?? 0) + 1;
      seen.set(concept.id, n);
      ids.set(thing.self, n === 1 ? concept.id : `${concept.id}.${n}`);
    }
    const things = this.things.map((thing): Thing => ({
      id: ids.get(thing) ?? '', concept: thing.concept.id, count: thing.count ?? (thing.plural ? (thing.concept.many ?? unsaid) : 1), colour: thing.colour, extent: thing.extent, roles: thing.roles, action: thing.action, mood: thing.mood,
      relations: thing.relations.flatMap(({ kind, to }) => {
        const id = ids.get(to);
        return id === undefined || to === thing ? [] : [{ kind, to: id }];
      }),
    }));
    const words = this.#words.toSorted((a, b) => a.start - b.start).map(({ start, end, became }): Word => {
      if (became.kind !== 'thing') return { start, end, became };
      return { start, end, became: { kind: 'drawn', thing: ids.get(became.thing) ?? '', concept: became.thing.concept.id, near: near(became.thing.concept) } };
    });
    return { scene: { version: sceneVersion, ...this.#said, things, lettering: this.lettering }, words };
  }
}
