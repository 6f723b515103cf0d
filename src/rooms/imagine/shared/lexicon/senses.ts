import type { Concept } from './concept.ts';
import { englishSenses, koreanSenses } from './homographs.ts';

/** `before`: right before the word; `after`: right after it, with its particle; `around`: within some words, in their order. */
export type Context = { readonly before: string; readonly after: string; readonly around: string; readonly language: 'en' | 'ko' };

type Cue = { readonly beside: boolean; readonly test: (context: Context) => boolean };
type Sense = { readonly concept: string; readonly cues: readonly Cue[] };
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

function readCue(cue: string, language: 'en' | 'ko'): Cue {
  const text = cue.slice(1);
  if (cue.startsWith('=')) return { beside: true, test: ({ after }) => after.startsWith(text) };
  if (cue.startsWith('<')) return { beside: true, test: ({ before }) => [before, before.replace(/ ?\b(?:an?|the|my|her|his)$/, '')].some((words) => words === text || words.endsWith(` ${text}`)) };
  if (cue === '*') return { beside: false, test: () => true };
  return { beside: false, test: language === 'ko' ? ({ around }) => around.includes(cue) : ({ around }) => ` ${around}`.includes(` ${cue}`) };
}

/** The sense of a word; nothing where the list has none, or leaves it to the grammar. */
export function chooseSense(text: string, context: Context, byId: (id: string) => Concept | undefined): Concept | undefined {
  const known = sensesOf(context.language).get(text.replace(/^(?:an?|the) /, ''))?.flatMap(({ concept, cues }) => {
    const found = byId(concept);
    return found ? [{ found, cues }] : [];
  });
  if (!known) return undefined;
  const cued = [true, false].map((beside) => known.find(({ cues }) => cues.some((cue) => cue.beside === beside && cue.test(context)))).find((sense) => sense !== undefined);
  if (cued) return cued.found;
  const usual = known.find(({ cues }) => cues.length === 0)?.found;
  return known.some(({ found: { kind } }) => kind === 'place') && usual?.kind !== 'place' ? undefined : usual;
}
