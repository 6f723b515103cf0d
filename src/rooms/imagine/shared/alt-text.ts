import { tellInEnglish } from './alt-text/english.ts';
import { tellInKorean } from './alt-text/korean.ts';
import { type Lexicon, lexicon as whole } from './lexicon/find-words.ts';
import type { Scene } from './scene.ts';

export type Language = 'en' | 'ko';

/** What is to be seen, in words: the alternative text of a picture, made from its scene and never from the prompt. */
export function altText(scene: Scene, language: Language, lexicon: Lexicon = whole()): string {
  return language === 'ko' ? tellInKorean(scene, lexicon) : tellInEnglish(scene, lexicon);
}

/** The language that a prompt is in. */
export const languageOf = (prompt: string): Language => (/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/.test(prompt) ? 'ko' : 'en');
