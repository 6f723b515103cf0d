import type { Concept } from '../lexicon/concept.ts';
import type { Lexicon } from '../lexicon/find-words.ts';
import { relationKinds, type RelationKind } from '../scene.ts';
import type { Draft, DraftThing, Settings, Spoken } from './draft.ts';
import { templateList } from './template-list.ts';

type TemplateThing = { readonly id: string; readonly count: number; readonly relation: { readonly kind: RelationKind; readonly to: string } | null };
type Template = { readonly things: readonly TemplateThing[]; readonly settings: Readonly<Partial<Record<keyof Settings, string>>> };

let read: ReadonlyMap<string, Template> | undefined;

/** By the id of the concept that they tell. */
export const templates = (): ReadonlyMap<string, Template> => (read ??= new Map(templateList.split('\n').flatMap((line) => (/^\s*(?:#|$)/.test(line) ? [] : [readTemplate(line)]))));

function readTemplate(line: string): [string, Template] {
  const [id = '', things = '', ...where] = line.split('|').map((cell) => cell.trim());
  const settings = Object.fromEntries((['place', 'time', 'weather'] as const).flatMap((kind, n) => (where[n] ? [[kind, where[n]]] : [])));
  return [id, { things: things.split(',').map((thing) => readThing(thing.trim())), settings }];
}

function readThing(text: string): TemplateThing {
  const [name = '', kind, to = ''] = text.split(' ');
  const [id = '', count = '1'] = name.split('*');
  const known = relationKinds.find((each) => each === kind);
  if (kind !== undefined && !known) throw new Error(`Not a relation: ${text}`);
  return { id, count: Number(count), relation: known ? { kind: known, to } : null };
}

/** Whether a concept can be shown, by its own picture or by an arrangement. */
export function isShown(concept: Concept, lexicon: Lexicon): boolean {
  return lexicon.isDrawn(concept) || leadOf(concept, lexicon) !== undefined;
}

const drawnOf = (id: string, lexicon: Lexicon): Concept | undefined => {
  const concept = lexicon.byId(id);
  return concept && lexicon.isDrawn(concept) ? concept : undefined;
};

function leadOf({ id }: Concept, lexicon: Lexicon): TemplateThing | undefined {
  return templates().get(id)?.things.find((thing) => drawnOf(thing.id, lexicon) !== undefined);
}

/** Puts a concept into the scene: its picture, or the things that tell it. @returns the thing that leads; nothing where it cannot be shown */
export function arrange(draft: Draft, concept: Concept, word: Spoken, lexicon: Lexicon): DraftThing | undefined {
  const template = templates().get(concept.id);
  if (!template) return lexicon.isDrawn(concept) ? draft.addThing(concept, word) : undefined;
  const placed = new Map<string, DraftThing>();
  for (const { id, count, relation } of template.things) {
    const own = drawnOf(id, lexicon);
    if (!own) continue;
    const to = relation ? placed.get(relation.to) : undefined;
    const thing = draft.addUnnamed(own, { count, relations: relation && to ? [{ kind: relation.kind, to }] : [] });
    if (!placed.has(id)) placed.set(id, thing);
  }
  const [lead] = placed.values();
  if (lead) draft.point(word, concept, lead);
  for (const [kind, id] of Object.entries(template.settings)) draft.set(kind as keyof Settings, id);
  return lead;
}
