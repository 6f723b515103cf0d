import type { Concept, Kind } from '../lexicon/concept.ts';
import type { Found, Lexicon } from '../lexicon/find-words.ts';
import type { RelationKind, Thing } from '../scene.ts';
import type { Draft, DraftThing } from './draft.ts';
import { counters, dealings, emptyKorean, numerals, particles, positions } from './korean-words.ts';
import type { Choices } from './reading.ts';
import { chooseSense } from './senses.ts';
import type { Token } from './tokens.ts';

const alive = new Set<Kind>(['animal', 'person', 'fantasy', 'bird', 'fish', 'insect']);
const settings = new Set<Kind>(['place', 'time', 'weather', 'season', 'style']);
const wordsAround = 4;
const mostJoined = 4;

/** A noun as it stands: what the lexicon has for it, its particle, and where the rest of the token begins. */
type Noun = { readonly text: string; readonly found: Found; readonly particle: string; readonly tokens: number; readonly end: number };

/** What waits for the thing that it is said of. */
type Pending = { count: number | null; colour: string | null; extent: Thing['extent']; mood: string | null; action: string | null; relations: { kind: RelationKind; to: DraftThing }[] };
const nothing = (): Pending => ({ count: null, colour: null, extent: null, mood: null, action: null, relations: [] });

type State = {
  readonly tokens: readonly Token[];
  readonly draft: Draft;
  readonly lexicon: Lexicon;
  readonly choices: Choices;
  pending: Pending;
  /** Who the sentence is about: 여우가, 여우는. */
  subject: DraftThing | null;
  last: DraftThing | null;
  /** Without a particle after it: the next noun may be one with it. */
  open: boolean;
};

/** Reads Korean into a draft. */
export function readKorean(tokens: readonly Token[], draft: Draft, { lexicon, choices }: { lexicon: Lexicon; choices: Choices }): void {
  const state: State = { tokens, draft, lexicon, choices, pending: nothing(), subject: null, last: null, open: false };
  for (let at = 0; at < tokens.length; ) at = step(state, at);
  // "B 위에" at the end says where the subject is.
  if (state.subject && state.pending.relations.length > 0) state.subject.relations.push(...state.pending.relations.filter(({ to }) => to !== state.subject));
}

function step(state: State, at: number): number {
  const token = state.tokens[at];
  if (!token) return at + 1;
  if (token.script === 'stop') {
    if (/[.;!?\n。]/.test(token.text)) Object.assign(state, { subject: null, last: null });
    state.open = false;
    return at + 1;
  }
  return readCount(state, at) ?? readPosition(state, at) ?? readDealing(state, at) ?? readNoun(state, at) ?? leave(state, at);
}

const heard = (state: State, span: { start: number; end: number }, concept: string | null = null) => state.draft.note(span, { kind: 'heard', concept, near: [] });

/** 세 마리, 5개, 두 명의. */
function readCount(state: State, at: number): number | undefined {
  const token = state.tokens[at];
  if (!token) return undefined;
  const next = state.tokens[at + 1];
  const joined = /^(한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무|\d+)(\S*)$/.exec(token.text);
  const number = token.script === 'number' ? Number(token.text.replace(',', '')) : (numerals[token.text] ?? (joined?.[2] && counters.test(joined[2]) ? numerals[joined[1] ?? ''] : undefined));
  if (number === undefined) return undefined;
  const apart = next !== undefined && counters.test(next.text);
  const within = token.script === 'hangul' && numerals[token.text] === undefined;
  if (!apart && !within && token.script !== 'number' && token.text.length < 2) return undefined;
  const tail = apart ? next.text : token.text;
  const count = Math.min(999, Math.max(1, Math.round(number)));
  const before = tail.endsWith('의') || !state.last || !state.open;
  if (before) state.pending.count = count;
  else if (state.last) state.last.count = count;
  if (state.last && !before && /[이가은는]$/.test(tail)) state.subject = state.last;
  state.open = false;
  heard(state, { start: token.start, end: apart ? next.end : token.end });
  return at + (apart ? 2 : 1);
}

/** B 위에 A. */
function readPosition(state: State, at: number): number | undefined {
  const token = state.tokens[at];
  if (!token || token.script !== 'hangul' || !state.last) return undefined;
  const found = positions.find(([word]) => token.text.startsWith(word) && isParticle(token.text.slice(word.length)));
  if (!found) return undefined;
  heard(state, token);
  setPlace(state, found[1], token.text);
  return at + 1;
}

/** The noun before becomes where somebody is: the subject, if one was named, else whoever comes. */
function setPlace(state: State, kind: RelationKind, text: string): void {
  const { last, subject, pending } = state;
  state.open = false;
  if (!last) return;
  if (subject && subject !== last && !text.endsWith('의')) subject.relations.push({ kind, to: last });
  else pending.relations.push({ kind, to: last });
}

/** B를 탄 A, B를 쓰고 있는 A. */
function readDealing(state: State, at: number): number | undefined {
  const token = state.tokens[at];
  if (!token || !state.last) return undefined;
  const found = dealings.find(([pattern]) => pattern.test(token.text));
  if (!found || state.open) return undefined;
  heard(state, token);
  const [, kind] = found;
  const { last, subject } = state;
  if (kind === 'on') return at + 1;
  if (subject && subject !== last) subject.relations.push({ kind, to: last });
  else state.pending.relations.push({ kind, to: last });
  const ending = state.tokens[at + 1];
  if (ending && ending.text.startsWith('있')) return at + 2;
  return at + 1;
}

const isParticle = (rest: string): boolean => rest === '' || particles.includes(rest);

/** The longest noun that begins at a token, over several tokens if need be, with its particle. */
function nounAt({ tokens, lexicon }: State, at: number): Noun | undefined {
  for (let length = Math.min(mostJoined, tokens.length - at); length > 0; length--) {
    const run = tokens.slice(at, at + length);
    const last = run.at(-1);
    if (!last || run.some(({ script }) => script === 'stop')) continue;
    const text = run.map((token) => token.text).join('');
    for (const particle of ['', ...particles]) {
      if (!text.endsWith(particle) || text.length === particle.length) continue;
      const bare = text.slice(0, text.length - particle.length);
      const found = lexicon.korean(bare);
      if (found) return { text: bare, found, particle, tokens: length, end: last.end - particle.length };
    }
  }
  return undefined;
}

/** Two nouns written as one: 고양이우주비행사, 숲속. @returns how long the first is */
function splitAt({ lexicon }: State, text: string): number | undefined {
  for (let length = text.length - 1; length >= 2; length--) {
    if (lexicon.korean(text.slice(0, length)) && restIsKnown(lexicon, text.slice(length))) return length;
  }
  return undefined;
}

function restIsKnown(lexicon: Lexicon, rest: string): boolean {
  return ['', ...particles].some((particle) => rest.endsWith(particle) && rest.length > particle.length && (lexicon.korean(rest.slice(0, rest.length - particle.length)) !== undefined || positions.some(([word]) => word === rest.slice(0, rest.length - particle.length))));
}

function readNoun(state: State, at: number): number | undefined {
  const token = state.tokens[at];
  if (!token || token.script === 'number') return undefined;
  const noun = nounAt(state, at);
  if (!noun) return readSplit(state, at, token);
  const span = { start: token.start, end: noun.end };
  const chosen = state.choices[noun.text];
  if (chosen === null) {
    state.draft.note(span, { kind: 'left-out', near: noun.found.concepts.map(({ id }) => id) });
    return at + noun.tokens;
  }
  const concept = (chosen === undefined ? undefined : state.lexicon.byId(chosen)) ?? senseOf(state, noun, at);
  use(state, concept, span, noun.particle);
  return at + noun.tokens;
}

/** Reads the parts of a token one after another. */
function readSplit(state: State, at: number, token: Token): number | undefined {
  const length = token.script === 'hangul' ? splitAt(state, token.text) : undefined;
  if (length === undefined) return undefined;
  const parts: Token[] = [{ ...token, text: token.text.slice(0, length), end: token.start + length }, { ...token, text: token.text.slice(length), start: token.start + length }];
  const inner: State = { ...state, tokens: [...state.tokens.slice(0, at), ...parts, ...state.tokens.slice(at + 1)] };
  for (let n = at; n < at + 2; ) n = step(inner, n);
  Object.assign(state, { pending: inner.pending, subject: inner.subject, last: inner.last, open: inner.open });
  return at + 1;
}

function senseOf({ tokens, draft }: State, { text, found, particle, tokens: length }: Noun, at: number): Concept {
  const around = tokens.slice(Math.max(0, at - wordsAround), at).concat(tokens.slice(at + length, at + length + wordsAround)).map((token) => token.text).join(' ');
  const known = chooseSense(text, found.concepts, `${particle} ${around}`);
  if (known) return known;
  const place = found.concepts.find(({ kind }) => kind === 'place');
  const object = found.concepts.find(({ kind, art }) => !settings.has(kind) && kind !== 'action' && art !== '');
  const next = tokens[at + length]?.text ?? '';
  if (place && object) return /^에서?$|^의$/.test(particle) && draft.place() === null && !positions.some(([word]) => next.startsWith(word)) ? place : object;
  return found.concepts[0] as Concept;
}

function use(state: State, concept: Concept, span: { start: number; end: number }, particle: string): void {
  switch (concept.kind) {
    case 'place': case 'time': case 'weather': case 'season': case 'style':
      state.draft.set(concept.kind, concept.id);
      state.open = false;
      return heard(state, span, concept.id);
    case 'colour':
      state.pending.colour = concept.id;
      return heard(state, span, concept.id);
    case 'amount':
      state.pending.count = concept.many ?? null;
      return heard(state, span, concept.id);
    case 'extent':
      state.pending.extent = concept.id as Thing['extent'];
      return heard(state, span, concept.id);
    case 'mood':
      state.pending.mood = concept.id;
      return heard(state, span, concept.id);
    case 'action':
      if (state.subject && state.subject === state.last) state.subject.action ??= concept.id;
      else state.pending.action = concept.id;
      return heard(state, span, concept.id);
    default:
      return addThing(state, concept, span, particle);
  }
}

function addThing(state: State, concept: Concept, span: { start: number; end: number }, particle: string): void {
  if (concept.art === '') {
    state.draft.note(span, { kind: 'unsure', near: concept.near ?? [] });
    state.pending = nothing();
    state.open = false;
    return;
  }
  const before = state.open ? state.last : null;
  const object = /^[을를]$/.test(particle);
  const { relations, ...said } = state.pending;
  if (before && fuses(before.concept, concept)) fuse(state, before, concept, span);
  else {
    const thing = state.draft.addThing(concept, span, { ...said, relations: object ? [] : relations.map(relationTo(concept)), plural: particle.startsWith('들') });
    if (before && before.concept.kind !== concept.kind && !alive.has(concept.kind) && !alive.has(before.concept.kind)) {
      Object.assign(thing, { count: before.count ?? thing.count, colour: before.colour ?? thing.colour, extent: before.extent ?? thing.extent });
      state.draft.absorb(before);
    }
    state.last = thing;
    state.pending = { ...nothing(), relations: object ? relations : [] };
  }
  if (/^(?:들?[이가은는도]|께서)$/.test(particle) && state.last) state.subject = state.last;
  state.open = particle === '' || particle === '의';
}

/** Clothes are worn by who lives. */
const relationTo = (concept: Concept) => (relation: { kind: RelationKind; to: DraftThing }) => (relation.kind === 'wearing' && !alive.has(concept.kind) ? { ...relation, kind: 'with' as const } : relation);

/** 고양이 우주비행사 is one body. */
function fuse(state: State, before: DraftThing, concept: Concept, span: { start: number; end: number }): void {
  if (concept.kind === 'person') {
    before.roles.push(concept.id);
    heard(state, span, concept.id);
  } else {
    const body = state.draft.addThing(concept, span, { ...state.pending, count: before.count, colour: before.colour, extent: before.extent, roles: [before.concept.id], relations: before.relations });
    state.draft.absorb(before);
    state.last = body;
  }
  state.pending = nothing();
}

function fuses(a: Concept, b: Concept): boolean {
  const role = (one: Concept, other: Concept) => one.kind === 'person' && (one.wears !== undefined || one.holds !== undefined) && alive.has(other.kind) && other.kind !== 'person';
  return role(a, b) || role(b, a);
}

function leave(state: State, at: number): number {
  const token = state.tokens[at];
  if (token && !emptyKorean.test(token.text) && !isParticle(token.text)) {
    state.draft.note(token, { kind: 'unknown', near: [] });
    state.open = false;
  }
  return at + 1;
}
