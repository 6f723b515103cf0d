import { type Lexicon, lexicon, plainEnglish } from '../../src/rooms/imagine/shared/lexicon/find-words.ts';
import { pluralOf } from '../../src/rooms/imagine/shared/lexicon/plural.ts';
import { readPrompt } from '../../src/rooms/imagine/shared/reading/read-prompt.ts';
import type { Prompt } from './lists.ts';

export type Score = {
  readonly prompt: Prompt;
  /** What was drawn first; null: nothing but the background. */
  readonly drawn: string | null;
  readonly head: 'right' | 'wrong' | 'none';
  /** Right, or one of the near drawings that a tap on a word offers is. */
  readonly oneTap: boolean;
  /** Words that carry meaning, and how many of them are to be seen. */
  readonly words: number;
  readonly seen: number;
};

const plainName = (name: string): string => plainEnglish(name.replace(/\s*\(.*\)/, '')).replaceAll(/\b(?:an?|the) /g, '');

/** Whether a concept is what the list calls by one of these names: a "black cat" is a cat, a "heart with arrow" a heart, a "bat (animal)" a bat, and `grey-dog` a dog. */
export function isCalled(id: string, names: readonly string[], { byId, english }: Lexicon): boolean {
  const terms = (byId(id)?.en ?? []).map((term) => plainName(term.split('/')[0] ?? ''));
  return names.some((name) => {
    const plain = plainName(name);
    const asId = plain.replaceAll(' ', '-');
    if (id === asId || id.endsWith(`-${asId}`) || id.startsWith(`${asId}-with-`) || english(plain)?.concepts.some((each) => each.id === id)) return true;
    return terms.some((term) => term === plain || pluralOf(term) === plain || pluralOf(plain) === term || term.endsWith(` ${plain}`) || term.startsWith(`${plain} with `) || term.startsWith(`${plain} in `));
  });
}

/**
 * The scene check: whether the head noun of the prompt is to be seen, as a thing, as what an arrangement of things tells, or as
 * the place, the time or the weather. For a prompt of which no right picture exists, right is to draw nothing. It looks at the
 * scene graph, not at pixels, and can't be compared with scores of detectors.
 */
export function scoreReading(prompt: Prompt, all: Lexicon = lexicon()): Score {
  const { scene, words } = readPrompt(prompt.prompt, {}, all);
  const names = [prompt.head.concept, ...prompt.head.also];
  const first = scene.things[0]?.concept ?? null;
  const told = words.flatMap(({ became }) => (became.kind === 'drawn' ? [became.concept] : []));
  const seenOf = [...scene.things.map(({ concept }) => concept), ...told, scene.place, scene.time, scene.weather, scene.season];
  const right = prompt.nothing ? first === null : seenOf.some((id) => id !== null && isCalled(id, names, all));
  const near = words.flatMap(({ became }) => ('near' in became ? became.near : []));
  const carrying = words.filter(({ became }) => became.kind !== 'lettered');
  return {
    prompt, drawn: first, head: right ? 'right' : first === null ? 'none' : 'wrong', oneTap: right || near.some((id) => isCalled(id, names, all)),
    words: carrying.length, seen: carrying.filter(({ became }) => became.kind === 'drawn' || became.kind === 'heard').length,
  };
}

export type Totals = { readonly prompts: number; readonly right: number; readonly oneTap: number; readonly wrong: number; readonly seen: number };

/** Shares, from 0 to 1. */
export function totalsOf(scores: readonly Score[]): Totals {
  const share = (test: (score: Score) => boolean) => scores.filter(test).length / Math.max(1, scores.length);
  const sum = (of: (score: Score) => number) => scores.reduce((all, score) => all + of(score), 0);
  return { prompts: scores.length, right: share(({ head }) => head === 'right'), oneTap: share(({ oneTap }) => oneTap), wrong: share(({ head }) => head === 'wrong'), seen: sum(({ seen }) => seen) / Math.max(1, sum(({ words }) => words)) };
}
