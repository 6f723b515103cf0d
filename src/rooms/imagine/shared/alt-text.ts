import type { Language } from './language.ts';
import { type Lexicon, lexicon as whole } from './lexicon/find-words.ts';
import { pluralOf } from './lexicon/plural.ts';
import type { RelationKind, Scene, Thing } from './scene.ts';

/** What is to be seen, in words: the alternative text of a picture, made from its scene and never from the prompt. */
export function altText(scene: Scene, language: Language, lexicon: Lexicon = whole()): string {
  return language === 'ko' ? inKorean(scene, lexicon) : inEnglish(scene, lexicon);
}

const nameOf = (id: string, language: Language, lexicon: Lexicon): string => lexicon.byId(id)?.[language][0]?.split('/')[0] ?? id.replaceAll('-', ' ');

const wordsOfRelation: Record<RelationKind, readonly [string, string]> = {
  on: ['on', '위에'], under: ['under', '아래에'], in: ['in', '안에'], beside: ['next to', '옆에'], behind: ['behind', '뒤에'], 'in-front': ['in front of', '앞에'], above: ['above', '위쪽에'],
  left: ['to the left of', '왼쪽에'], right: ['to the right of', '오른쪽에'], riding: ['riding', '타고'], holding: ['holding', '들고'], wearing: ['wearing', '입고'], with: ['with', '함께'],
};

const numbers = ['no', 'a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const article = (word: string): string => (/^[aeiou]/.test(word) ? 'an' : 'a');

function inEnglish(scene: Scene, lexicon: Lexicon): string {
  const noun = ({ concept, count, colour, extent, roles }: Thing): string => {
    const described = [extent ?? '', colour === null ? '' : nameOf(colour, 'en', lexicon), nameOf(concept, 'en', lexicon), ...roles.map((role) => nameOf(role, 'en', lexicon))].filter(Boolean).join(' ');
    return count === 1 ? `${article(described)} ${described}` : `${numbers[count] ?? count} ${pluralOf(described)}`;
  };
  const byId = new Map(scene.things.map((thing) => [thing.id, thing]));
  const told = new Set<string>();
  const phrases = scene.things.flatMap((thing) => {
    if (told.has(thing.id)) return [];
    told.add(thing.id);
    const tied = thing.relations.flatMap(({ kind, to }) => {
      const other = byId.get(to);
      if (!other) return [];
      const known = told.has(to);
      told.add(to);
      return [`${wordsOfRelation[kind][0]} ${known ? `the ${nameOf(other.concept, 'en', lexicon)}` : noun(other)}`];
    });
    return [[noun(thing), ...tied].join(' ')];
  });
  const where = [scene.place && `in the setting "${nameOf(scene.place, 'en', lexicon)}"`, scene.time && `at ${nameOf(scene.time, 'en', lexicon)}`, scene.weather && `with ${nameOf(scene.weather, 'en', lexicon)}`].filter(Boolean).join(', ');
  const letters = scene.lettering.map((text) => `, with the words “${text}”`).join('');
  const text = `${phrases.length > 0 ? phrases.join(', and ') : 'An empty scene'}${where === '' ? '' : `, ${where}`}${letters}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function inKorean(scene: Scene, lexicon: Lexicon): string {
  const noun = ({ concept, count, colour, roles }: Thing): string => {
    const described = [colour === null ? '' : nameOf(colour, 'ko', lexicon), ...roles.map((role) => nameOf(role, 'ko', lexicon)), nameOf(concept, 'ko', lexicon)].filter(Boolean).join(' ');
    return count === 1 ? described : `${described} ${count}${counterOf(lexicon.byId(concept)?.kind)}`;
  };
  const byId = new Map(scene.things.map((thing) => [thing.id, thing]));
  const tied = new Set(scene.things.flatMap(({ relations }) => relations.map(({ to }) => to)));
  const phrases = scene.things.filter(({ id, relations }) => relations.length > 0 || !tied.has(id)).map((thing) => {
    const ties = thing.relations.flatMap(({ kind, to }) => {
      const other = byId.get(to);
      return other ? [`${noun(other)}${kind === 'riding' || kind === 'holding' || kind === 'wearing' ? objectParticle(noun(other)) : kind === 'with' ? togetherParticle(noun(other)) : ''} ${wordsOfRelation[kind][1]}`] : [];
    });
    return [...ties, ...(ties.length > 0 ? ['있는'] : []), noun(thing)].join(' ');
  });
  const where = [scene.time, scene.weather, scene.place].flatMap((id) => (id === null ? [] : [nameOf(id, 'ko', lexicon)])).join(', ');
  const letters = scene.lettering.map((text) => `, ‘${text}’라고 쓰여 있음`).join('');
  return `${phrases.length > 0 ? phrases.join(', ') : '빈 장면'}${where === '' ? '' : ` (배경: ${where})`}${letters}`;
}

const counterOf = (kind: string | undefined): string => (kind === 'person' ? '명' : kind === 'animal' || kind === 'bird' || kind === 'fish' || kind === 'insect' ? '마리' : '개');
const hasFinal = (word: string): boolean => {
  const code = word.charCodeAt(word.length - 1) - 0xac00;
  return code >= 0 && code < 11_172 && code % 28 > 0;
};
const objectParticle = (word: string): string => (hasFinal(word) ? '을' : '를');
const togetherParticle = (word: string): string => (hasFinal(word) ? '과' : '와');
