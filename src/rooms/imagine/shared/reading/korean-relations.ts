import type { RelationKind } from '../scene.ts';
import { isAlive } from './kinds.ts';
import { type State, tie } from './korean-state.ts';
import { afterPosition, colourPredicates, counters, dealings, denials, materials, numerals, positions, similes } from './korean-words.ts';

const note = ({ draft, tokens }: State, from: number, to: number): void => {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first && last) draft.note({ start: first.start, end: last.end, text: first.text, others: [] }, { kind: 'heard', concept: null });
};

const joinedNumber = new RegExp(`^(${[...numerals.keys()].toSorted((a, b) => b.length - a.length).join('|')})(\\S+)$`);

/** 세 마리, 5개, 두 명의, 고양이 둘이. */
export function readCount(state: State, at: number): number | undefined {
  const token = state.tokens[at];
  if (!token) return undefined;
  const next = state.tokens[at + 1];
  const apart = next !== undefined && counters.test(next.text);
  const joined = joinedNumber.exec(token.text);
  const [, numeral = '', counter = ''] = joined && counters.test(joined[2] ?? '') ? joined : [];
  const alone = /^(하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열)(?:이|가|은|는|을|를|과|와)?$/.exec(token.text)?.[1];
  const number = token.script === 'number' ? Number(token.text.replace(',', '')) : (numerals.get(token.text) ?? numerals.get(numeral) ?? (alone ? numerals.get(alone) : undefined));
  if (number === undefined || (!apart && counter === '' && token.script !== 'number' && alone === undefined && !numerals.has(token.text))) return undefined;
  if (!apart && counter === '' && token.text.length < 2 && alone === undefined && token.script !== 'number' && next?.script !== 'hangul') return undefined;
  const tail = apart ? next.text : counter || token.text;
  const times = tail.startsWith('쌍') ? 2 : 1;
  give(state, Math.min(999, Math.max(1, Math.round(number * times))), { tail, person: /^(?:사람|분)/.test(tail), counted: state.lastNext === at && (apart || counter !== '' || alone !== undefined) });
  note(state, at, apart ? at + 2 : at + 1);
  return at + (apart ? 2 : 1);
}

/** A number after its noun is that noun's; before one, the next one's. */
function give(state: State, count: number, { tail, person, counted }: { tail: string; person: boolean; counted: boolean }): void {
  const { last, particle, draft, lexicon } = state;
  const follows = counted && last !== null && last.count === null && !tail.endsWith('의') && !/(?:의|에서?|으?로)$/.test(particle);
  if (follows && last) {
    last.count = count;
    if (/[이가은는도]$/.test(tail)) state.subject = last;
    state.particle = /[을를]$/.test(tail) ? '를' : particle;
  } else state.pending.count = count;
  const human = person && !follows && !tail.endsWith('의') ? lexicon.byId('person') : undefined;
  if (human && lexicon.isDrawn(human)) {
    const { relations, ...said } = state.pending;
    const thing = draft.addUnnamed(human, { ...said, relations });
    draft.lead(thing);
    Object.assign(state, { last: thing, subject: /[이가은는도]$/.test(tail) ? thing : state.subject, particle: '', pending: { count: null, colour: null, extent: null, mood: null, action: null, relations: [] } });
  }
  state.open = false;
}

/** B 위에 A, B 앞의 A, A와 B 사이의 C. */
export function readPosition(state: State, at: number): number | undefined {
  const token = state.tokens[at];
  const { last, partner } = state;
  if (!token || token.script !== 'hangul' || !last) return undefined;
  if (partner && partner !== last && /^사이(?:에서?|의|로|에는)?$/.test(token.text)) {
    state.between = [partner, last];
    state.partner = null;
    placeBetween(state);
    note(state, at, at + 1);
    state.open = false;
    return at + 1;
  }
  const found = positions.find(([word]) => token.text.startsWith(word) && afterPosition.test(token.text.slice(word.length)));
  if (!found || !(state.open || state.particle === '')) return undefined;
  note(state, at, at + 1);
  tie(state, found[1], last, { joins: token.text.endsWith('의') });
  state.open = false;
  return at + 1;
}

/** The subject that is there stands between the two; else whoever comes. */
function placeBetween(state: State): void {
  const { subject, between } = state;
  if (!subject || !between || between.includes(subject)) return;
  const [left, right] = between;
  subject.relations.push({ kind: 'right', to: left });
  right.relations.push({ kind: 'right', to: subject });
  state.between = null;
}

/** B 모양의 A, B 없는 A, B로 만든 A: B is not there as a thing. */
export function readQualifier(state: State, at: number): number | undefined {
  const token = state.tokens[at];
  const { last, particle } = state;
  if (!token || !last || token.script !== 'hangul') return undefined;
  if (token.text === '같이' && !state.open) return undefined;
  const made = /^(?:으?로|이|가)?$/.test(particle) && materials.test(token.text);
  if (!similes.test(token.text) && !denials.test(token.text) && !(made && particle.endsWith('로'))) return undefined;
  note(state, at, at + 1);
  state.draft.absorb(last);
  if (state.subject === last) state.subject = null;
  state.pending.relations = state.pending.relations.filter(({ to }) => to !== last);
  Object.assign(state, { last: null, open: false, particle: '' });
  return at + 1;
}

/** B를 탄 A, B를 쓰고 있는 A, B 먹는 A, B에 앉은 A. */
export function readDealing(state: State, at: number): number | undefined {
  const token = state.tokens[at];
  const { last, subject, particle, lexicon } = state;
  if (!token || !last || token.script !== 'hangul') return undefined;
  const found = dealings.find(([pattern]) => pattern.test(token.text));
  if (!found) return undefined;
  const [, kind] = found;
  const action = lexicon.korean(token.text)?.concepts.find((concept) => concept.kind === 'action');
  const object = last !== subject && (/[을를도만]$/.test(particle) || particle === '');
  if (kind === 'on' || kind === 'in' ? !particle.endsWith('에') : !object) return undefined;
  note(state, at, at + 1);
  tie(state, kind === 'holding' && isAlive(last.concept) ? 'with' : kind, last);
  if (action && kind !== 'wearing' && subject) subject.action ??= action.id;
  else if (action && kind !== 'wearing') state.pending.action ??= action.id;
  state.open = false;
  const ending = state.tokens[at + 1];
  return ending && /^(?:있|채)/.test(ending.text) ? at + 2 : at + 1;
}

/** 사과가 빨갛다. */
export function readPredicate(state: State, at: number): number | undefined {
  const token = state.tokens[at];
  if (!token || token.script !== 'hangul') return undefined;
  const colour = colourPredicates.find(([pattern]) => pattern.test(token.text))?.[1];
  if (!colour || /[은는한]$/.test(token.text)) return undefined;
  const target = state.subject ?? state.pending;
  if (target.colour !== null && target !== state.pending) return undefined;
  target.colour = colour;
  note(state, at, at + 1);
  return at + 1;
}

/** What an 에 or 에서 after a thing says, where no position follows. */
export function locative(kind: string): RelationKind {
  if (kind === 'furniture') return 'on';
  return kind === 'vehicle' || kind === 'boat' || kind === 'aircraft' || kind === 'spacecraft' || kind === 'building' ? 'in' : 'beside';
}
