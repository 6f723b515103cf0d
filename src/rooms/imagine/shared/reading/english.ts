import type { Concept } from '../lexicon/concept.ts';
import { type Lexicon, plainEnglish } from '../lexicon/find-words.ts';
import { chooseSense } from '../lexicon/senses.ts';
import type { Draft, DraftThing, Spoken } from './draft.ts';
import { afterArticle, matchAt, nextIsNoun, spokenAt, tieAt, type TieHere } from './english-match.ts';
import type { Match, State } from './english-state.ts';
import { addEnglishThing, doubtNoun, hearEvent } from './english-things.ts';
import { copulas, determiners, emptyWords, participles, plainWords, portions, whereWords } from './english-words.ts';
import { isShown } from './arrange.ts';
import { isAlive, isSetting, isThing } from './kinds.ts';
import { nothing, type Pending } from './pending.ts';
import { chosenFor, type Choices } from './reading.ts';
import { meantBy } from './spelling.ts';
import type { Token } from './tokens.ts';

/** Reads English into a draft. */
export function readEnglish(tokens: readonly Token[], draft: Draft, { lexicon, choices }: { lexicon: Lexicon; choices: Choices }): void {
  const state: State = { tokens, plain: tokens.map(({ text }) => plainEnglish(text)), draft, lexicon, choices, pending: nothing(), last: null, lastEnd: -1, relation: null, chain: null, joined: false, within: false, head: 'none', known: false };
  for (let at = 0; at < tokens.length; ) at = step(state, at);
}

function step(state: State, at: number): number {
  const token = state.tokens[at];
  const plain = state.plain[at] ?? '';
  if (!token) return at + 1;
  if (token.script === 'stop') return stop(state, token, at);
  if (token.script === 'number') return readNumber(state, token, at);
  if (token.script === 'emoji') return readEmoji(state, token, at);
  const match = matchAt(state, at);
  const tie = tieAt(state, at);
  if (tie && (!match || tie.to >= match.to) && !isNounHere(state, tie, match)) return relate(state, tie);
  if (match && !isEmptyHere(state, match)) return take(state, match);
  if (plain === 'and') return join(state, at);
  if (determiners.has(plain)) state.within = true;
  if (emptyWords.has(plain)) return leave(state, at, plain);
  return readUnknown(state, token, at);
}

function stop(state: State, { text }: Token, at: number): number {
  state.relation = null;
  state.lastEnd = -1;
  state.joined = true;
  state.within = false;
  if (/[.;!?\n]/.test(text)) Object.assign(state, { last: null, chain: null, head: 'none', known: false, joined: false });
  return at + 1;
}

function join(state: State, at: number): number {
  Object.assign(state, { relation: null, lastEnd: -1, joined: true, within: true });
  return at + 1;
}

function leave(state: State, at: number, plain: string): number {
  if (!copulas.has(plain)) state.lastEnd = -1;
  return at + 1;
}

function readNumber(state: State, token: Token, at: number): number {
  const said = Math.round(Number(token.text.replace(',', '')));
  state.pending.count = Math.min(Math.max(1, said), 999);
  state.within = true;
  state.draft.note(spokenAt(state, at, at + 1), { kind: 'heard', concept: null });
  return at + 1;
}

function readEmoji(state: State, token: Token, at: number): number {
  const concept = state.lexicon.byEmoji(token.text);
  state.lastEnd = -1;
  if (concept) take(state, { from: at, to: at + 1, text: token.text, found: { concepts: [concept], plural: false } });
  return at + 1;
}

/** "A painting", "two saws", "the reading": after an article a verb's form is a noun, and at the end it is no tie. */
function isNounHere(state: State, { said, to }: TieHere, match: Match | undefined): boolean {
  if (!match || !/(?:ing|ed|s)$/.test(said)) return false;
  const next = state.tokens[to];
  const action = match.found.concepts.some(({ kind }) => kind === 'action');
  return !next || next.script === 'stop' || (state.within && !action);
}

/** "Does" is no deer: a small word is a noun only after an article. */
function isEmptyHere({ within, plain }: State, { from, to }: Match): boolean {
  return to === from + 1 && !within && emptyWords.has(plain[from] ?? '');
}

function relate(state: State, { kind, from, to, said }: TieHere): number {
  const { draft, last } = state;
  draft.note(spokenAt(state, from, to), { kind: 'heard', concept: null });
  const verb = /^\w+(?:ing|s)\b/.test(said) && (kind === 'holding' || kind === 'riding' || kind === 'wearing');
  const action = verb ? state.lexicon.english(said.split(' ')[0] ?? '')?.concepts.find((each) => each.kind === 'action') : undefined;
  // Who wears and holds is alive; where a thing is, is said of the nearest.
  const holder = kind === 'wearing' || kind === 'holding' || kind === 'with' || kind === 'riding' || kind === 'as' ? draft.things.findLast(({ concept }) => isAlive(concept)) : undefined;
  if (action && holder) holder.action ??= action.id;
  const passive = said === 'by' ? participles.get(state.plain[from - 1] ?? '') : undefined;
  state.relation = passive ? { kind: passive, of: last, said, reversed: true } : { kind, of: holder ?? last ?? draft.things.at(-1) ?? null, said };
  Object.assign(state, { lastEnd: -1, within: false, joined: false });
  return to;
}

function take(state: State, match: Match): number {
  const { draft, choices, lexicon } = state;
  const others = match.found.concepts.map(({ id }) => id);
  const word = spokenAt(state, match.from, match.to, others);
  const chosen = chosenFor(choices, match.text);
  if (chosen === null) {
    draft.note(word, { kind: 'left-out', concept: match.found.concepts[0] ?? null });
    return match.to;
  }
  const concept = (chosen === undefined ? undefined : lexicon.byId(chosen)) ?? senseAt(state, match);
  if ((portions.has(match.text) || (isThing(concept) && !isShown(concept, lexicon))) && state.plain[match.to] === 'of' && matchAt(state, afterArticle(state, match.to + 1))) {
    if (concept.kind === 'amount') state.pending.count ??= concept.many ?? null;
    draft.note(word, { kind: 'heard', concept });
    return match.to + 1;
  }
  use(state, concept, word, match);
  return match.to;
}

const wordsAround = 6;

function senseAt(state: State, { from, to, text, found }: Match): Concept {
  const { plain, relation, lexicon } = state;
  const { concepts, each } = found;
  const adjective = nextIsNoun(state, to) || copulas.has(plain[from - 1] ?? '');
  const quality = concepts.find(({ kind }) => kind === 'colour' || kind === 'extent');
  if (adjective && quality) return quality;
  const action = concepts.find(({ kind }) => kind === 'action');
  if (action && text.endsWith('ing')) return action;
  if (each && state.pending.count !== null && state.pending.count > 1 && lexicon.isDrawn(each)) return each;
  const [before, after] = [plain.slice(Math.max(0, from - wordsAround), from).join(' '), plain.slice(to, to + wordsAround).join(' ')];
  const known = chooseSense(text, { before, after, around: `${before} ${after}`, language: 'en' }, lexicon.byId);
  if (known) return known;
  const place = concepts.find(({ kind }) => kind === 'place');
  const thing = concepts.find((concept) => isThing(concept) && lexicon.isDrawn(concept));
  if (place && thing) return relation !== null && whereWords.test(relation.said) && state.draft.settings.place === null && !(relation.said === 'on' && thing.kind === 'building') ? place : thing;
  const first = concepts[0] as Concept;
  if (adjective) return concepts.find(({ kind }) => kind === 'mood') ?? first;
  const noun = state.within && !nextIsNoun(state, to) ? concepts.find((concept) => isThing(concept) && lexicon.isDrawn(concept)) : undefined;
  return isSetting(first) || first.kind === 'mood' ? first : (noun ?? first);
}

function use(state: State, concept: Concept, word: Spoken, match: Match): void {
  const { draft, pending, plain } = state;
  const heard = () => draft.note(word, { kind: 'heard', concept });
  const told = copulas.has(plain[match.from - 1] ?? '') || /^(?:very|so|really)$/.test(plain[match.from - 1] ?? '') ? !nextIsNoun(state, match.to) : false;
  const target = told && state.last ? state.last : pending;
  switch (concept.kind) {
    case 'place': case 'time': case 'weather': case 'season': case 'style':
      draft.set(concept.kind, concept.id);
      Object.assign(state, { relation: null, lastEnd: -1, within: false });
      return heard();
    case 'colour':
      target.colour = concept.id;
      if (target === pending) state.within = true;
      return heard();
    case 'amount':
      pending.count = concept.many ?? null;
      state.within = true;
      return heard();
    case 'extent':
      target.extent = concept.id as Pending['extent'];
      if (target === pending) state.within = true;
      return heard();
    case 'mood':
      if (target === pending && state.last && !state.within && !nextIsNoun(state, match.to)) state.last.mood ??= concept.id;
      else target.mood = concept.id;
      return heard();
    case 'action':
      act(state, concept, match);
      return heard();
    case 'event':
      return hearEvent(state, concept, word, match);
    default:
      return addEnglishThing(state, concept, word, match);
  }
}

/** "A fox running", "a running fox", "a fox chasing a hen". */
function act(state: State, concept: Concept, { to }: Match): void {
  const doer = doerOf(state);
  if (doer && !state.within) {
    doer.action ??= concept.id;
    state.relation = { kind: 'does', of: doer, said: 'does' };
  } else {
    state.pending.action = concept.id;
    if (!nextIsNoun(state, to)) state.within = false;
  }
  state.lastEnd = -1;
  state.joined = false;
}

/** Who does what is told: the last being that was named. */
function doerOf({ last, draft }: State): DraftThing | null {
  return last && (isAlive(last.concept) ? last : (draft.things.findLast(({ concept }) => isAlive(concept)) ?? last));
}

function readUnknown(state: State, token: Token, at: number): number {
  const { draft, lexicon, plain } = state;
  const text = plain[at] ?? '';
  const chosen = chosenFor(state.choices, text);
  const meant = chosen ? [lexicon.byId(chosen)].flatMap((concept) => concept ?? []) : token.script === 'latin' && !plainWords.has(text) && !/(?:ing|ed|ly|er|est|ful|less|ish)$/.test(text) ? meantBy(text, 'en', lexicon)?.filter((concept) => isThing(concept) && lexicon.isDrawn(concept)) : undefined;
  if (meant && meant.length > 0) return take(state, { from: at, to: at + 1, text, found: { concepts: meant, plural: false } });
  draft.note(spokenAt(state, at, at + 1), chosen === null ? { kind: 'left-out', concept: null } : { kind: 'unknown' });
  if (!nextIsNoun(state, at + 1) && !/(?:ing|ed|ly)$/.test(text) && !plainWords.has(text)) doubtNoun(state, { from: at, known: false });
  const doer = /(?:ing|ed|s)$/.test(text) && !state.within ? doerOf(state) : null;
  if (doer && isAlive(doer.concept)) state.relation = { kind: 'does', of: doer, said: 'does' };
  state.lastEnd = -1;
  return at + 1;
}
