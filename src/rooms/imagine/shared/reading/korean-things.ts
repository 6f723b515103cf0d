import type { Concept } from '../lexicon/concept.ts';
import { sensesOf } from '../lexicon/senses.ts';
import type { RelationKind } from '../scene.ts';
import { arrange, isShown } from './arrange.ts';
import type { DraftThing, Spoken } from './draft.ts';
import { fuses, groupOf, isAlive, isHeld, isLimbOf } from './kinds.ts';
import { locative } from './korean-relations.ts';
import { nothingYet, type State } from './korean-state.ts';
import { afterPosition, dealings, positions } from './korean-words.ts';

type NounPlace = { readonly particle: string; readonly next: number; readonly beforeVerb: boolean };

const subjectParticle = /^(?:들?[이가은는도]|이[가는도]|께서|님[이은])$/;
const objectParticle = /[을를]$/;

/** A thing that is named, drawn or not. */
export function addKoreanThing(state: State, concept: Concept, word: Spoken, place: NounPlace): void {
  const { draft, lexicon } = state;
  const group = state.open && state.last ? groupOf(state.last.concept, concept) : undefined;
  if (state.last && group !== undefined) {
    state.last.count ??= group;
    draft.note(word, { kind: 'heard', concept });
    return afterNoun(state, place);
  }
  if (!isShown(concept, lexicon)) {
    draft.note(word, { kind: 'unsure', concept });
    return doubtKoreanNoun(state, { particle: place.particle, isLast: !state.tokens.slice(place.next).some(({ script }) => script === 'hangul'), known: true, next: place.next });
  }
  const before = state.open ? state.last : null;
  if (before && fuses(before.concept, concept)) fuse(state, before, concept, word);
  else if (!addApart(state, concept, word, before, place)) return;
  afterNoun(state, place);
}

function addApart(state: State, concept: Concept, word: Spoken, before: DraftThing | null, { particle, next, beforeVerb }: NounPlace): boolean {
  const { draft, lexicon, pending } = state;
  const belongs = objectParticle.test(particle) || isLocated(state, particle, next);
  // What is done with an object is said by the verb after it: it waits for who does it.
  const kept = belongs && !isAlive(concept);
  const { relations, action, mood, ...looks } = pending;
  const thing = lexicon.isDrawn(concept) ? draft.addThing(concept, word, { ...looks, ...(!kept && { action, mood }), plural: particle.startsWith('들') }) : arrange(draft, concept, word, lexicon);
  if (!thing) return false;
  if (state.missing || (state.ofUnknown && word.text.length === 1 && sensesOf('ko').has(word.text))) {
    draft.doubt(thing);
    return false;
  }
  state.ofUnknown = false;
  const does = before && beforeVerb && isAlive(before.concept) && !isAlive(concept);
  if (before && !does && isOneWord(before, thing)) mergeInto(state, before, thing);
  else if (before && !before.plural && isAlive(before.concept) && !isAlive(concept) && !state.subject) state.subject = before;
  const limb = state.last && /^(?:[을를이가]|)$/.test(state.particle) && isLimbOf(concept, state.last.concept) ? state.last : null;
  if (!kept) thing.relations.push(...relations.filter(({ to }) => to !== thing).map((relation) => ({ ...relation, kind: relationTo(relation.kind, thing, relation.to) })));
  if (!kept && relations.length > 0) draft.lead(thing);
  state.pending = { ...nothingYet(), ...(kept && { action, mood, relations: relations.filter(({ to }) => to !== before) }) };
  if (limb) draft.absorb(limb);
  if (state.between && !kept) standBetween(state, thing);
  state.last = thing;
  return true;
}

/** What comes after "A와 B 사이의" stands right of A, and B right of it. */
function standBetween(state: State, thing: DraftThing): void {
  if (!state.between) return;
  const [left, right] = state.between;
  thing.relations.push({ kind: 'right', to: left });
  right.relations.push({ kind: 'right', to: thing });
  state.between = null;
}

function afterNoun(state: State, { particle, next }: NounPlace): void {
  const { last } = state;
  if (subjectParticle.test(particle) && last) state.subject = last;
  if (/(?:과|와|하고|이?랑)$/.test(particle)) state.partner = last;
  state.particle = particle;
  state.lastNext = next;
  state.open = particle === '' || particle === '의' || particle === '인';
  state.row = state.open && last ? [...state.row, last] : [];
  if (last && isLocated(state, particle, next)) {
    const kind = locative(last.concept.kind);
    if (state.subject && state.subject !== last) state.subject.relations.push({ kind, to: last });
    else state.pending.relations.push({ kind, to: last });
  }
}

/** 의자에서 자는 고양이: a thing that says where. */
function isLocated({ tokens }: State, particle: string, next: number): boolean {
  if (!/^(?:에서?|에는|에서는)$/.test(particle)) return false;
  const after = tokens[next]?.text ?? '';
  return after !== '' && !positions.some(([word]) => after.startsWith(word) && afterPosition.test(after.slice(word.length))) && !(particle === '에' && dealings.some(([pattern, kind]) => (kind === 'on' || kind === 'in') && pattern.test(after)));
}

/** 고양이 인형 is a doll, 할머니의 집 a house; but 토끼 당근 먹는 is a rabbit and a carrot, and 강아지 고양이 are two. */
function isOneWord(before: DraftThing, { concept }: DraftThing): boolean {
  if (before.plural || before.count !== null) return false;
  if (isAlive(concept)) return before.concept.kind === 'person' || before.concept.kind === 'fantasy' || !isAlive(before.concept);
  return true;
}

function mergeInto(state: State, before: DraftThing, thing: DraftThing): void {
  const young = before.concept.id === 'baby' && isAlive(thing.concept);
  Object.assign(thing, { count: before.count ?? thing.count, colour: before.colour ?? thing.colour, extent: young ? 'small' : (before.extent ?? thing.extent), mood: before.mood ?? thing.mood, action: before.action ?? thing.action });
  thing.relations.push(...before.relations);
  for (const other of state.draft.things) for (const relation of other.relations) if (relation.to === before) relation.to = thing;
  if (state.subject === before) state.subject = null;
  state.draft.absorb(before);
}

/** 고양이 우주비행사 is one body. */
function fuse(state: State, before: DraftThing, concept: Concept, word: Spoken): void {
  if (concept.kind === 'person') {
    before.roles.push(concept.id);
    state.draft.note(word, { kind: 'heard', concept });
    state.last = before;
  } else {
    const { relations, ...said } = state.pending;
    const body = state.draft.addThing(concept, word, { ...said, roles: [before.concept.id], relations });
    mergeInto(state, before, body);
    state.last = body;
  }
  state.pending = nothingYet();
}

function relationTo(kind: RelationKind, thing: DraftThing, { concept }: DraftThing): RelationKind {
  if (kind === 'wearing') return isAlive(thing.concept) && concept.kind === 'clothing' ? kind : isHeld(concept) && isAlive(thing.concept) ? 'holding' : 'with';
  if (kind === 'holding') return isAlive(concept) || !isAlive(thing.concept) ? 'with' : kind;
  return kind;
}

/**
 * A noun that is not drawn. It comes last of what tells it, so that goes too: 꿀 먹는 벌새 is no honey. Without the subject, what
 * only belongs to it is not drawn either.
 */
export function doubtKoreanNoun(state: State, { particle, isLast, known, next }: { particle: string; isLast: boolean; known: boolean; next: number }): void {
  const { draft, pending, open, last } = state;
  const head = isLast || particle !== '';
  if (head) for (const { to } of pending.relations) draft.doubt(to);
  const told = isLast && particle === '' ? state.row : open && last && head ? [last] : [];
  for (const thing of told) if (thing !== state.subject && (known || state.particle !== '의' || !isAlive(thing.concept))) draft.doubt(thing);
  const joined = known && /(?:과|와|하고|랑)$/.test(particle);
  if ((joined || subjectParticle.test(particle)) && draft.things.length === 0 && !isToldByVerb(state, next)) state.missing = true;
  state.ofUnknown = particle === '의' || (particle === '' && !isLast);
  Object.assign(state, { pending: nothingYet(), open: false, last: null, particle: '', row: !isLast && particle === '' ? state.row : [] });
}

/** 배가 아픈 곰: the bear is yet to come, and it is what the sentence is of. */
function isToldByVerb({ tokens }: State, next: number): boolean {
  const verb = tokens[next];
  return verb?.script === 'hangul' && /(?:는|은|픈|운|한|던|된|진|린|긴|큰|인|친|난|선|든|본|온|간)$/.test(verb.text) && tokens[next + 1]?.script === 'hangul';
}

/** An event that the picture is of, said last or as the subject, is told by its arrangement; else it is only heard. */
export function hearEvent(state: State, concept: Concept, word: Spoken, { particle, isLast }: { particle: string; next: number; isLast: boolean }): void {
  const { draft, lexicon } = state;
  const leads = !state.ofUnknown && isShown(concept, lexicon) && (isLast || (draft.things.length === 0 && /^들?[이가은는]$/.test(particle)));
  const before = leads && state.open && state.last ? state.last : null;
  const lead = leads && (draft.things.length === 0 || isLast) ? arrange(draft, concept, word, lexicon) : undefined;
  if (lead) {
    if (before) draft.absorb(before);
    Object.assign(state, { last: lead, particle, open: false });
    return;
  }
  draft.note(word, { kind: isShown(concept, lexicon) ? 'heard' : 'unsure', concept });
  state.open &&= particle === '';
}
