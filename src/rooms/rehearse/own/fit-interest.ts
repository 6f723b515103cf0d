import { speechLevel } from '../acts/korean/speech-level.ts';
import type { InterestWords } from '../shared/scenario.ts';
import type { Situation } from '../shared/situation.ts';
import { cues } from '../speak/cues.ts';
import { overlap } from '../speak/overlap.ts';
import { runsOf } from '../speak/secrets.ts';
import { exampleOf, type Written } from './interest-prompt.ts';

const shortest = 6;
const longest = 160;
/** Two texts that share more than this of their words say the same. */
const same = 0.6;

/**
 * An interest as a model wrote it, as the scenario holds it; undefined where it does not fit. It has to be told in the
 * first person, in the language and the level of the other; what the person wants is not what the other does, and a sign may not give it away.
 */
export function fitInterest({ wants, says, signs }: Written, situation: Situation): InterestWords | undefined {
  const [label, say, hint] = [clean(wants), says.map(clean), signs.map(clean)];
  const lines = [...say, ...hint];
  const isFit = [label, ...lines].every((text) => isWritten(text, situation)) && lines.every((line) => isSaid(line, situation)) && isOwn(label, situation)
    && say.every((line) => isInFirstPerson(line, situation) && overlap(line, situation.want, situation.locale) <= same) && new Set([label, ...lines]).size === lines.length + 1 && !tells(hint, [label, ...say], situation);
  return isFit ? { label, say, hint, words: wordsOf(label, say, situation) } : undefined;
}

/** Whether two of them are the same one. */
export function isSame(one: InterestWords, other: InterestWords, { locale }: Situation): boolean {
  return overlap(one.label, other.label, locale) > same || overlap(other.label, one.label, locale) > same || one.say.some((line) => other.say.includes(line));
}

function clean(text: string): string {
  return text.replaceAll(/[{}\0]/g, '').replaceAll(/\s+/g, ' ').trim().toWellFormed();
}

function isWritten(text: string, { locale, other, person, want }: Situation): boolean {
  const foreign = locale === 'en' ? /[^\p{Script=Latin}\p{Script=Common}]/u : /[^\p{Script=Hangul}\p{Script=Common}\p{Script=Latin}]/u;
  const latin = text.match(/[A-Za-z]{2,}/g) ?? [];
  const known = JSON.stringify([other, person, want]);
  return text.length >= shortest && text.length <= longest && !foreign.test(text) && (locale === 'en' || (/\p{Script=Hangul}/u.test(text) && latin.every((word) => known.includes(word))))
    && !cues[locale].outOfRole.test(text) && !cues[locale].script.test(text);
}

/** Somebody's own words: in their level of speech, and not with their own name. */
function isSaid(line: string, { locale, other }: Situation): boolean {
  const level = locale === 'ko' ? speechLevel(line) : undefined;
  return !line.includes(other.name) && (level === undefined || level === (other.level ?? 'haeyo'));
}

/** Korean leaves the first person out. */
function isInFirstPerson(line: string, { locale }: Situation): boolean {
  return locale === 'ko' || /\b(?:i|i['’](?:m|ve|d|ll)|me|my|mine|we|us|our)\b/i.test(line);
}

/** Neither what the person wants, nor what the model was shown. */
function isOwn(label: string, { locale, want, other }: Situation): boolean {
  return [want, ...exampleOf(locale, other.level ?? 'haeyo').map(({ wants }) => wants)].every((text) => overlap(label, text, locale) <= same);
}

function tells(hint: readonly string[], told: readonly string[], { locale }: Situation): boolean {
  const secret = new Set(told.flatMap((text) => [...runsOf(text, locale)]));
  return hint.some((line) => [...runsOf(line, locale)].some((run) => secret.has(run)));
}

/** The words of a question that touches it: those that it is told with. */
function wordsOf(label: string, say: readonly string[], { locale }: Situation): string[] {
  const words = [label, ...say].join(' ').toLowerCase().split(/[^\p{L}\p{N}'’]+/u).filter((word) => word.length > (locale === 'ko' ? 1 : 4));
  const bare = locale === 'ko' ? words.map((word) => (word.length > 2 ? word.replace(/(?:을|를|이|가|은|는|에|의|도)$/u, '') : word)) : words;
  return [...new Set(bare)].slice(0, 20);
}
