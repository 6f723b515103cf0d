import type { Concept } from '../lexicon/concept.ts';
import type { Lexicon } from '../lexicon/find-words.ts';
import { hasFinal } from '../reading/jamo.ts';
import type { Relation, RelationKind, Scene, Thing } from '../scene.ts';

/** 집 앞에 있는 여우. */
const positions: Partial<Record<RelationKind, string>> = { on: '위', under: '아래', in: '안', beside: '옆', behind: '뒤', 'in-front': '앞', above: '위쪽', left: '왼쪽', right: '오른쪽' };
/** Joined to what follows, and before the noun. */
type Forms = readonly [joined: string, before: string];
const riding: Forms = ['타고', '탄'];
const holding: Forms = ['들고', '든'];
/** How it is worn: Korean has a verb for each part of the body. */
const wearings: readonly (readonly [RegExp, Forms])[] = [
  [/hat|cap|crown|helmet|glasses|mask|goggles|beret|hood|veil|gat$|wig|tiara|beanie/, ['쓰고', '쓴']], [/shoe|boot|sneaker|sandal|sock|slipper|heel|skate|flop|flats|gomusin/, ['신고', '신은']], [/scarf|cape|belt|bandana|shawl/, ['두르고', '두른']], [/tie$|backpack|bag/, ['매고', '맨']], [/glove|ring$|mitten/, ['끼고', '낀']],
];
const dressed: Forms = ['입고', '입은'];
const numerals = ['', '', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열', '열한', '열두'];
const counters: Partial<Record<Concept['kind'], string>> = { person: '명', animal: '마리', bird: '마리', fish: '마리', insect: '마리', vehicle: '대', aircraft: '대', flower: '송이', tree: '그루', building: '채', boat: '척' };
const extents = { tiny: '아주 작은', small: '작은', big: '커다란', huge: '거대한' } as const;
const weathers: Readonly<Record<string, string>> = { rain: '비 오는', 'heavy-rain': '비가 쏟아지는', snow: '눈 내리는', fog: '안개 낀', wind: '바람 부는', storm: '폭풍우 치는', thunder: '천둥 치는', blizzard: '눈보라 치는', cloudy: '흐린', clear: '맑은', hail: '우박 내리는', 'falling-petals': '꽃잎 날리는', 'falling-leaves': '낙엽 지는' };
const times: Readonly<Record<string, string>> = { sunset: '해 질 녘', dusk: '땅거미 질 무렵', noon: '한낮', 'starry-night': '별이 빛나는 밤' };

/** A noun with all that is said of it, and where it is. */
export function tellInKorean(scene: Scene, lexicon: Lexicon): string {
  const where = whereOf(scene, lexicon);
  const what = phrasesOf(scene, lexicon).join(', ');
  const letters = scene.lettering.map((text) => `‘${text}’라는 글씨`);
  const told = [what, ...letters, where === '' ? '' : what === '' ? where : `배경은 ${where}`].filter(Boolean);
  return told.length === 0 ? '빈 그림' : told.join(', ');
}

function phrasesOf({ things }: Scene, lexicon: Lexicon): string[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const targets = new Set(things.flatMap(({ relations }) => relations.map(({ to }) => to)));
  const named = new Set<string>();
  const name = (thing: Thing): string => {
    if (named.has(thing.id)) return nameOf(thing.concept, lexicon);
    named.add(thing.id);
    return nounOf(thing, lexicon);
  };
  return things.filter(({ id, relations }) => relations.length > 0 || !targets.has(id)).map((thing) => {
    const ties = thing.relations.filter(({ to }) => byId.has(to)).map((tie) => tell(tie, name(byId.get(tie.to) ?? thing)));
    const action = actionOf(thing, lexicon);
    const before = ties.map(([joined, last], n) => (n === ties.length - 1 && action === '' ? last : joined));
    return [...before, action, name(thing)].filter(Boolean).join(' ');
  });
}

/** Said of the one, by its form before the other verbs and before the noun. */
function tell({ kind, to }: Relation, other: string): Forms {
  const position = positions[kind];
  if (position !== undefined) return [`${other} ${position}에서`, `${other} ${position}에 있는`];
  if (kind === 'with') return [`${other}${hasFinal(other) ? '과' : '와'} 함께`, `${other}${hasFinal(other) ? '과' : '와'} 함께 있는`];
  const [joined, before] = kind === 'riding' ? riding : kind === 'holding' ? holding : (wearings.find(([worn]) => worn.test(to))?.[1] ?? dressed);
  const object = `${other}${hasFinal(other) ? '을' : '를'}`;
  return [`${object} ${joined}`, `${object} ${before}`];
}

/** Whoever holds and rides is told by that; the rest by what it does. */
function actionOf({ action, relations }: Thing, lexicon: Lexicon): string {
  if (action === null || action === 'wear' || action === 'hold' || relations.some(({ kind }) => kind === 'riding' || kind === 'holding' || kind === 'wearing')) return '';
  return lexicon.byId(action)?.ko.find((form) => form.endsWith('는')) ?? '';
}

function nounOf({ concept, count, colour, extent, roles, mood }: Thing, lexicon: Lexicon): string {
  const described = [extent === null ? '' : extents[extent], mood === null ? '' : (lexicon.byId(mood)?.ko.find((form) => /[한은는운]$/.test(form)) ?? ''), colour === null ? '' : nameOf(colour, lexicon), nameOf(concept, lexicon), ...roles.map((role) => nameOf(role, lexicon))].filter(Boolean).join(' ');
  const kind = lexicon.byId(concept)?.kind;
  return count === 1 ? described : `${described} ${numerals[count] ?? count}${count < numerals.length ? ' ' : ''}${(kind && counters[kind]) ?? '개'}`;
}

function nameOf(id: string, lexicon: Lexicon): string {
  if (id === 'shake-hands') return '악수하는 두 손';
  const concept = lexicon.byId(id);
  const name = concept?.ko[0] ?? id;
  return concept?.kind === 'action' ? `${name} 모습` : name;
}

function whereOf({ place, time, weather }: Scene, lexicon: Lexicon): string {
  const of = weather === null ? '' : (weathers[weather] ?? nameOf(weather, lexicon));
  const when = time === null ? '' : (times[time] ?? nameOf(time, lexicon));
  const at = place === null ? '' : nameOf(place, lexicon);
  return [of, when !== '' && at !== '' ? `${when}의` : when, at === '' && when === '' && of !== '' ? '날' : at].filter(Boolean).join(' ');
}
