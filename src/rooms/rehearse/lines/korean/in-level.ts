import { speechLevels, type SpeechLevel } from '../../shared/acts.ts';

const order = ['hae', 'haeyo', 'hasipsio', 'haera'] as const satisfies readonly SpeechLevel[];

/**
 * A Korean line written once for all levels of speech: where the level shows, its four forms stand in angle brackets, in the order
 * 해체, 해요체, 하십시오체, 해라체: `필요<해|해요|합니다|하다>`. So a character never slips: the level is built in, not hoped for.
 * A form left out at the end is the one of 해체.
 */
export function inLevel(text: string, level: SpeechLevel): string {
  const at = order.indexOf(level);
  return text.replace(/<([^<>]*)>/g, (_, forms: string) => {
    const all = forms.split('|');
    return all[at] ?? all[0] ?? '';
  });
}

/** For tests: every place where the level shows has a form for each. */
export function hasAllLevels(text: string): boolean {
  return [...text.matchAll(/<([^<>]*)>/g)].every(([, forms = '']) => forms.split('|').length === speechLevels.length);
}
