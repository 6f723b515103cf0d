import { tellInEnglish } from './alt-text/english.ts';
import { tellInKorean } from './alt-text/korean.ts';
import type { Language } from './language.ts';
import { type Lexicon, lexicon as whole } from './lexicon/find-words.ts';
import type { Scene } from './scene.ts';

/** What is to be seen, in words: the alternative text of a picture, made from its scene and never from the prompt. */
export function altText(scene: Scene, language: Language, lexicon: Lexicon = whole()): string {
  return language === 'ko' ? tellInKorean(scene, lexicon) : tellInEnglish(scene, lexicon);
}
