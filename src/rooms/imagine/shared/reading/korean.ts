import type { Concept } from '../lexicon/concept.ts';
import type { Lexicon } from '../lexicon/find-words.ts';
import { chooseSense } from '../lexicon/senses.ts';
import type { Draft, Spoken } from './draft.ts';
import { jamoOf } from './jamo.ts';
import { isHeld, isThing } from './kinds.ts';
import { doneNoun, isParticle, type Noun, nounAt, splitAt, spotNoun } from './korean-nouns.ts';
import { readCount, readDealing, readPosition, readPredicate, readQualifier } from './korean-relations.ts';
import { nothingYet, type State, tie } from './korean-state.ts';
import { addKoreanThing, doubtKoreanNoun, hearEvent } from './korean-things.ts';
import { emptyKorean, longestParticle, neverNouns, particles, positions, verbal } from './korean-words.ts';
import type { Pending } from './pending.ts';
import { chosenFor, type Choices } from './reading.ts';
import { meantBy } from './spelling.ts';
import type { Token } from './tokens.ts';

/** Reads Korean into a draft. */
export function readKorean(tokens: readonly Token[], draft: Draft, { lexicon, choices }: { lexicon: Lexicon; choices: Choices }): void {
  const state: State = { tokens, draft, lexicon, choices, pending: nothingYet(), subject: null, last: null, lastNext: -1, particle: '', open: false, row: [], partner: null, between: null, ofUnknown: false, missing: false };
  for (let at = 0; at < tokens.length; ) at = step(state, at);
  endSentence(state);
}

/** "B 위에" at the end says where the subject is. */
function endSentence(state: State): void {
  const { subject, pending } = state;
  if (subject) subject.relations.push(...pending.relations.filter(({ to }) => to !== subject));
  if (subject && pending.action) subject.action ??= pending.action;
}

function step(state: State, at: number): number {
  const token = state.tokens[at];
  if (!token) return at + 1;
  if (token.script === 'stop') return stop(state, token, at);
  if (token.script === 'emoji') return readEmoji(state, token, at);
  return readCount(state, at) ?? readPosition(state, at) ?? readQualifier(state, at) ?? readDealing(state, at) ?? readPredicate(state, at) ?? readNoun(state, at) ?? readGuess(state, token, at) ?? leave(state, token, at);
}

function stop(state: State, { text }: Token, at: number): number {
  if (/[.;!?\n。]/.test(text)) {
    endSentence(state);
    Object.assign(state, { subject: null, last: null, missing: false, pending: nothingYet(), partner: null });
  }
  Object.assign(state, { open: false, row: [] });
  return at + 1;
}

function readEmoji(state: State, token: Token, at: number): number {
  const concept = state.lexicon.byEmoji(token.text);
  state.open = false;
  if (concept) use(state, concept, { start: token.start, end: token.end, text: token.text, others: [] }, { particle: '', next: at + 1 });
  return at + 1;
}

const wordsAround = 4;

function readNoun(state: State, at: number): number | undefined {
  const token = state.tokens[at];
  if (!token || token.script === 'number' || neverNouns.test(token.text) || isSpeaker(state, at)) return undefined;
  const noun = nounAt(state, at);
  if (!noun) return readSplit(state, at, token);
  const { concepts } = noun.found;
  const word: Spoken = { start: token.start, end: noun.end, text: noun.text, others: concepts.map(({ id }) => id) };
  const chosen = chosenFor(state.choices, noun.text);
  if (chosen === null) {
    state.draft.note(word, { kind: 'left-out', concept: concepts[0] ?? null });
    return at + noun.tokens;
  }
  const concept = (chosen === undefined ? undefined : state.lexicon.byId(chosen)) ?? senseAt(state, noun, at);
  use(state, concept, word, { particle: noun.particle, next: at + noun.tokens });
  return at + noun.tokens;
}

/** 나는 at the beginning is who speaks; elsewhere it flies. */
const isSpeaker = ({ tokens }: State, at: number): boolean => tokens[at]?.text === '나는' && (at === 0 || tokens[at - 1]?.script === 'stop');

/** Reads the parts of a token one after another. */
function readSplit(state: State, at: number, token: Token): number | undefined {
  if (token.script !== 'hangul') return undefined;
  const spot = spotNoun(token.text, state.lexicon);
  if (spot) return readSpot(state, at, spot);
  const done = doneNoun(token.text, state.lexicon);
  const length = done?.length ?? splitAt(token.text, state.lexicon);
  if (length === undefined) return undefined;
  const first: Token = { ...token, text: token.text.slice(0, length), end: token.start + length };
  const rest: Token = { ...token, text: token.text.slice(length), start: token.start + length };
  const tokens = [...state.tokens.slice(0, at), first, rest, ...state.tokens.slice(at + 1)];
  const inner: State = { ...state, tokens };
  step(inner, at);
  if (done === undefined) for (let n = at + 1; n < at + 2; ) n = step(inner, n);
  else if (inner.last && inner.open) useDone(inner);
  inner.lastNext = at + 1;
  const { tokens: _, ...after } = inner;
  Object.assign(state, after);
  return at + 1;
}

/** 벚꽃길: many of it, and where they are. */
function readSpot(state: State, at: number, { length, place, tail }: { length: number; place: string; tail: number }): number {
  const token = state.tokens[at];
  const concepts = token ? (state.lexicon.korean(token.text.slice(0, length))?.concepts ?? []) : [];
  const thing = concepts.find((concept) => isThing(concept));
  if (!token || !thing) return at + 1;
  const word: Spoken = { start: token.start, end: token.start + tail, text: token.text.slice(0, tail), others: concepts.map(({ id }) => id) };
  use(state, thing, word, { particle: '들', next: at + 1 });
  if (place !== '') state.draft.set('place', place);
  state.open = false;
  return at + 1;
}

/** 배드민턴하는 아이: the noun is what is done it with. */
function useDone(state: State): void {
  const { last, subject } = state;
  if (!last) return;
  if (subject && subject !== last) subject.relations.push({ kind: 'holding', to: last });
  else state.pending.relations.push({ kind: 'holding', to: last });
  state.open = false;
}

function senseAt({ tokens, draft, lexicon }: State, { text, found: { concepts }, particle, tokens: length }: Noun, at: number): Concept {
  const before = tokens.slice(Math.max(0, at - wordsAround), at).map((token) => token.text).join(' ');
  const after = tokens.slice(at + length, at + length + wordsAround).map((token) => token.text).join(' ');
  const own = tokens[at + length - 1]?.text ?? '';
  const context = { before, after: particle === '' ? ` ${after}` : `${particle} ${after}`, around: `${before} ${own} ${after}`, language: 'ko' } as const;
  const known = chooseSense(text, context, lexicon.byId);
  if (known) return known;
  const place = concepts.find(({ kind }) => kind === 'place');
  const thing = concepts.find((concept) => isThing(concept) && lexicon.isDrawn(concept));
  if (place && thing) return /^(?:에서?|에는|에서는|의|으로|로)$/.test(particle) && draft.settings.place === null && !isPosition(tokens[at + length]) ? place : thing;
  const action = concepts.find(({ kind }) => kind === 'action');
  return action && concepts[0]?.kind === 'mood' ? action : (concepts[0] as Concept);
}

const isPosition = (token: Token | undefined): boolean => token !== undefined && positions.some(([word]) => token.text.startsWith(word));

/** Where a word stands: its particle, and the token after it. */
type Place = { readonly particle: string; readonly next: number };

function use(state: State, concept: Concept, word: Spoken, place: Place): void {
  const { draft, pending } = state;
  const heard = () => draft.note(word, { kind: 'heard', concept });
  switch (concept.kind) {
    case 'place': case 'time': case 'weather': case 'season': case 'style':
      draft.set(concept.kind, concept.id);
      state.open = false;
      return heard();
    case 'colour':
      pending.colour = concept.id;
      return heard();
    case 'amount':
      return useAmount(state, concept, word);
    case 'extent':
      pending.extent = concept.id as Pending['extent'];
      return heard();
    case 'mood':
      if (state.subject && isLast(state, place.next)) state.subject.mood ??= concept.id;
      else pending.mood = concept.id;
      return heard();
    case 'action':
      act(state, concept);
      return heard();
    case 'event':
      return hearEvent(state, concept, word, { ...place, isLast: isLast(state, place.next) });
    default:
      return addKoreanThing(state, concept, word, { ...place, beforeVerb: isVerb(state, place.next) });
  }
}

function useAmount(state: State, concept: Concept, word: Spoken): void {
  state.draft.note(word, { kind: 'heard', concept });
  if (concept.many === 0 && state.last) state.draft.absorb(state.last);
  else if (concept.many !== 0) state.pending.count = concept.many ?? null;
}

function act(state: State, concept: Concept): void {
  const { subject, last, particle } = state;
  const tied = (subject ?? state.pending).relations.some(({ to }) => to === last);
  if (last && /[을를]$/.test(particle) && last !== subject && !tied) tie(state, 'with', last);
  if (subject && (subject === last || /[을를]$/.test(particle))) subject.action ??= concept.id;
  else state.pending.action = concept.id;
  state.open = false;
}

/** Whether only empty words follow in the sentence. */
function isLast({ tokens }: State, at: number): boolean {
  for (const token of tokens.slice(at)) {
    if (token.script === 'stop' && /[.;!?\n。]/.test(token.text)) return true;
    if (token.script !== 'stop' && !emptyKorean.test(token.text)) return false;
  }
  return true;
}

function isVerb(state: State, at: number): boolean {
  const token = state.tokens[at];
  if (token?.script !== 'hangul') return false;
  return readsAsVerb(token.text) || (state.lexicon.korean(token.text)?.concepts.some(({ kind }) => kind === 'action') ?? false);
}

const readsAsVerb = (text: string): boolean => /(?:는|고|며|면서|기)$/.test(text) && verbal.test(text);

/** A word that can be a slip of one that is known. */
function readGuess(state: State, token: Token, at: number): number | undefined {
  if (token.script !== 'hangul' || token.text.length < 3 || emptyKorean.test(token.text) || verbal.test(token.text)) return undefined;
  const { bare, particle } = cutParticle(token.text);
  const meant = meantBy(bare, 'ko', state.lexicon);
  if (!meant?.[0] || !isThing(meant[0])) return undefined;
  use(state, meant[0], { start: token.start, end: token.start + bare.length, text: bare, others: meant.map(({ id }) => id) }, { particle, next: at + 1 });
  return at + 1;
}

function cutParticle(text: string): { bare: string; particle: string } {
  for (let cut = Math.min(longestParticle, text.length - 2); cut > 0; cut--) {
    const particle = text.slice(text.length - cut);
    if (particles.has(particle)) return { bare: text.slice(0, -cut), particle };
  }
  return { bare: text, particle: '' };
}

/** Ends that stand before a noun: 담그는, 끓인. */
const modifies = /[ㄴㄹ]$/;

function leave(state: State, token: Token, at: number): number {
  const { text } = token;
  if (token.script === 'hangul' && (emptyKorean.test(text) || neverNouns.test(text) || isParticle(text) || isPosition(token))) return at + 1;
  const { bare, particle } = cutParticle(text);
  const chosen = chosenFor(state.choices, bare);
  const word: Spoken = { start: token.start, end: token.start + bare.length, text: bare, others: [] };
  const concept = chosen ? state.lexicon.byId(chosen) : undefined;
  if (concept) {
    use(state, concept, word, { particle, next: at + 1 });
    return at + 1;
  }
  state.draft.note(word, chosen === null ? { kind: 'left-out', concept: null } : { kind: 'unknown' });
  const told = modifies.test(jamoOf(text)) && state.tokens[at + 1]?.script === 'hangul' && (state.last !== null || particle === '');
  const noun = token.script !== 'number' && !told && !(verbal.test(text) && !isLast(state, at + 1)) && !(verbal.test(text) && state.last !== null);
  if (!noun && state.last && state.last !== state.subject && /[을를]$/.test(state.particle)) tie(state, isHeld(state.last.concept) ? 'holding' : 'with', state.last);
  if (noun) doubtKoreanNoun(state, { particle, isLast: isLast(state, at + 1), known: false, next: at + 1 });
  else state.open = false;
  return at + 1;
}
