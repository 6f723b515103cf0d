import { lexicon } from '../../shared/lexicon/find-words.ts';
import type { Reading, Word } from '../../shared/reading/reading.ts';

/** Colours that a word can be given by a tap. */
export const tapColours = ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'pink', 'brown', 'black', 'white'] as const;

/**
 * A colour is put into the prompt as a word before the noun, or in place of the one that stands there: the prompt stays the whole
 * truth, and undo takes it back.
 */
export function writeColour(prompt: string, reading: Reading, word: Word, colour: string): string {
  const korean = /[\uac00-\ud7a3]/.test(prompt.slice(word.start, word.end));
  const name = lexicon().byId(colour)?.[korean ? 'ko' : 'en'][0] ?? colour;
  const before = reading.words.findLast(({ start }) => start < word.start);
  const replaced = before && before.became.kind === 'heard' && before.became.concept !== null && lexicon().byId(before.became.concept)?.kind === 'colour' && prompt.slice(before.end, word.start).trim() === '' ? before : undefined;
  if (replaced) return prompt.slice(0, replaced.start) + name + prompt.slice(replaced.end);
  return `${prompt.slice(0, word.start)}${name} ${prompt.slice(word.start)}`;
}
