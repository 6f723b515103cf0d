import type { Concept } from './concept.ts';
import { englishSenses, koreanSenses } from './homographs.ts';

/** `before`: right before the word; `after`: right after it, with its particle; `around`: within some words, in their order. */
export type Context = { readonly before: string; readonly after: string; readonly around: string; readonly language: 'en' | 'ko' };

type Sense = { readonly concept: string; readonly cues: readonly ((context: Context) => boolean)[] };
type Senses = ReadonlyMap<string, readonly Sense[]>;

const lists = { en: englishSenses, ko: koreanSenses } as const;
const read: Partial<Record<'en' | 'ko', Senses>> = {};

/** All senses of a language's list, by word. */
export function sensesOf(language: 'en' | 'ko'): Senses {
  return (read[language] ??= new Map(lists[language].split('\n').flatMap((line) => {
    const [word = '', ...senses] = line.split('|').map((cell) => cell.trim());
    return word === '' ? [] : [[word, senses.filter(Boolean).map((sense) => readSense(sense, language))] as const];
  })));
}

function readSense(text: string, language: 'en' | 'ko'): Sense {
  const [concept = '', cues = ''] = text.split(':').map((part) => part.trim());
  return { concept, cues: cues.split(' ').filter(Boolean).map((cue) => readCue(cue.replaceAll('_', ' '), language)) };
}

function readCue(cue: string, language: 'en' | 'ko'): (context: Context) => boolean {
  const text = cue.slice(1);
  if (cue.startsWith('=')) return ({ after }) => after.startsWith(text);
  if (cue.startsWith('<')) return ({ before }) => before === text || before.endsWith(` ${text}`);
  return language === 'ko' ? ({ around }) => around.includes(cue) : ({ around }) => ` ${around}`.includes(` ${cue}`);
}

/** The sense of a word among what the lexicon has for it; nothing where the word has none in the list. */
export function chooseSense(text: string, concepts: readonly Concept[], context: Context): Concept | undefined {
  const known = sensesOf(context.language).get(text)?.flatMap(({ concept, cues }) => {
    const found = concepts.find(({ id }) => id === concept);
    return found ? [{ found, cues }] : [];
  });
  if (!known) return undefined;
  return (known.find(({ cues }) => cues.some((cue) => cue(context))) ?? known.find(({ cues }) => cues.length === 0))?.found;
}
