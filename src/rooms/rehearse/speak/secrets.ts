/** What may not be said yet, found by runs of words: a secret need not be told whole to be told. */
import type { Asked } from '../lines/talk.ts';
import { wordsOf } from '../play/words-of.ts';
import type { Locale } from '../shared/acts.ts';

/** So many words in a row are no accident; Korean says more in a word. */
const runLength: Readonly<Record<Locale, number>> = { en: 4, ko: 3 };
/** A word of fewer letters tells nothing ("need from me"). */
const tellingLength: Readonly<Record<Locale, number>> = { en: 5, ko: 3 };

/** The runs of words in a text that say something. */
export function runsOf(text: string, locale: Locale, length: number = runLength[locale]): ReadonlySet<string> {
  const words = text.toLowerCase().replaceAll('’', "'").replaceAll('{person}', ' ').split(/[^\p{L}\p{N}']+/u).map((word) => word.replaceAll(/^'+|'+$/g, '')).filter(Boolean);
  const runs = words.flatMap((_, at) => (at + length <= words.length ? [words.slice(at, at + length)] : []));
  return new Set(runs.filter((run) => run.some((word) => word.length >= tellingLength[locale])).map((run) => run.join(' ')));
}

export type Secrets = { readonly runs: ReadonlySet<string>; readonly phrases: readonly string[] };

/** The hidden interests and the alternative, less what is allowed and what the scene, the facts, hints and told interests say anyway. */
export function secretsOf({ setting, played }: Pick<Asked, 'setting' | 'played'>, allowed: string): Secrets {
  const words = wordsOf(setting);
  const { locale } = setting;
  const isTold = (id: string): boolean => played.state.revealed.includes(id);
  const interests = Object.entries(words.interests);
  const hidden = interests.filter(([id]) => !isTold(id)).map(([, interest]) => interest);
  const open = [allowed, words.scene, words.opening, ...words.facts.flatMap(({ say }) => say), ...interests.flatMap(([id, { label, say, hint }]) => (isTold(id) ? [label, ...say, ...hint] : hint))];
  const known = new Set(open.flatMap((text) => [...runsOf(text, locale)]));
  const runs = [...hidden.flatMap(({ label, say }) => [label, ...say]), words.batna].flatMap((text) => [...runsOf(text, locale)]);
  // Somebody's right guess, said back, would be a yes.
  const phrases = hidden.flatMap((interest) => interest.words).filter((phrase) => /\S\s\S/.test(phrase) && phrase.split(/\s+/).some((word) => word.length >= tellingLength[locale]));
  return { runs: new Set(runs.filter((run) => !known.has(run))), phrases: phrases.map((phrase) => phrase.toLowerCase()).filter((phrase) => !allowed.toLowerCase().includes(phrase)) };
}

export function findSecret(sentence: string, { runs, phrases }: Secrets, locale: Locale): string | undefined {
  const small = sentence.toLowerCase();
  return [...runsOf(sentence, locale)].find((run) => runs.has(run)) ?? phrases.find((phrase) => small.includes(phrase));
}
