import type { Locale } from '../shared/acts.ts';
import { exitReasons, refusalReasons, type Watched } from '../shared/watched.ts';
import { findHelp } from './find-help.ts';
import { careSigns, exitSigns, refusalSigns, type Sign } from './signs.ts';
import { exitWords, refusalWords } from './words.ts';

export type Watching = {
  readonly locale: Locale;
  /** An ISO 3166 country code, for the right help line. */
  readonly region?: string;
  /** A scenario's own words tell what somebody means to do; in a turn the talk has begun, and only grave harm ends it. */
  readonly where: 'scenario' | 'turn';
};

/** In a turn these are acts of the talk (a threat, a guilt trip) and answered in it; in a scenario they are its purpose. */
const onlyAsPurpose: ReadonlySet<string> = new Set(['harassment', 'manipulation', 'stalking']);

/**
 * Looks for danger to the person and for an intent to harm somebody, in English and Korean whatever the locale. It reads words, not
 * minds: it misses what is hinted at, and what it finds is tested on both kinds of examples (`watch-text.test.ts`).
 */
export function watchText(text: string, { locale, region, where }: Watching): Watched {
  const plain = simplify(text);
  for (const reason of exitReasons) {
    if (!shows(plain, exitSigns[reason]) || (reason === 'self-harm' && isAboutAnother(plain))) continue;
    const trouble = reason === 'self-harm' ? 'self-harm' : 'abuse';
    return { kind: 'safe-exit', reason, words: exitWords[reason][locale], help: findHelp(trouble, locale, region) };
  }
  for (const reason of refusalReasons) {
    if (where === 'turn' && onlyAsPurpose.has(reason)) continue;
    if (shows(plain, refusalSigns[reason])) return { kind: 'refuse', reason, ...refusalWords[reason][locale] };
  }
  const care = careSigns.filter(({ sign }) => sign.looks.test(plain)).flatMap(({ trouble }) => findHelp(trouble, locale, region));
  return { kind: 'ok', help: where === 'scenario' ? care : [] };
}

function shows(text: string, signs: readonly Sign[]): boolean {
  return signs.some(({ looks, unless }) => looks.test(text) && !(unless?.test(text) ?? false));
}

/** "죽고 싶다고" and "wants to die": somebody else's words, which a person may rehearse to answer. */
function isAboutAnother(text: string): boolean {
  const own = /\b(?:i|i'm|im|me|myself)\b[^.!?\n]{0,30}\b(?:die|myself|suicid|my life)|(?:저는?|나는?|난|내가|제가)[^.!?\n]{0,12}죽고\s*싶/;
  const others = /죽고\s*싶(?:다고|대|다는|어\s*해|어\s*하)|\b(?:friend|brother|sister|he|she|they|son|daughter)\b[^.!?\n]{0,20}\bsaid[^.!?\n]{0,10}(?:i want|he wants|she wants)/;
  return others.test(text) && !own.test(text);
}

/** One way of writing for what looks the same: width, case, curly quotes, invisible characters, stretched spaces. */
function simplify(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '').replace(/[’‘`´]/g, "'").replace(/[ \t]+/g, ' ');
}
