import type { Found, Lexicon } from '../lexicon/find-words.ts';
import { hasFinal, jamoOf } from './jamo.ts';
import { isAlive } from './kinds.ts';
import { afterFinal, afterPosition, afterVowel, dealings, doings, longestParticle, particles, positions, spots } from './korean-words.ts';
import type { Token } from './tokens.ts';

/** A noun as it stands: what the lexicon has for it, its particle, how many tokens it takes and where it ends without its particle. */
export type Noun = { readonly text: string; readonly found: Found; readonly particle: string; readonly tokens: number; readonly end: number };

type Text = { readonly tokens: readonly Token[]; readonly lexicon: Lexicon };

const mostJoined = 4;

export const isParticle = (rest: string): boolean => rest === '' || particles.has(rest);

/** The longest noun that begins at a token, over several tokens if need be, with its particle. */
export function nounAt({ tokens, lexicon }: Text, at: number): Noun | undefined {
  for (let length = Math.min(mostJoined, tokens.length - at); length > 0; length--) {
    const run = tokens.slice(at, at + length);
    const last = run.at(-1);
    if (!last || run.some(({ script }) => script === 'stop' || script === 'emoji')) continue;
    const found = withoutParticle(run.map(({ text }) => text).join(''), lexicon, last.text.length);
    if (found && !isComposed(run, found.found, lexicon)) return { ...found, tokens: length, end: last.end - found.particle.length };
  }
  return undefined;
}

/** 피아노 치는 소녀 is an entry of the pianist, and a girl: told by its parts it stays one. */
function isComposed(run: readonly Token[], { concepts: [whole] }: Found, lexicon: Lexicon): boolean {
  const last = run.at(-1);
  if (run.length < 2 || !whole || !isAlive(whole) || !last) return false;
  const [being] = withoutParticle(last.text, lexicon)?.found.concepts ?? [];
  return being !== undefined && isAlive(being) && !whole.id.includes(being.id) && run.slice(0, -1).some(({ text }) => (text.length > 1 && /[ㄴㄹ]$/.test(jamoOf(text))) || dealings.some(([pattern]) => pattern.test(text)));
}

/** @param own length of the token that the particle is part of */
export function withoutParticle(text: string, lexicon: Lexicon, own = text.length): { text: string; found: Found; particle: string } | undefined {
  const plain = /[a-z]/i.test(text) ? text.toLowerCase() : text;
  for (let cut = 0; cut <= longestParticle && cut < plain.length && cut <= own; cut++) {
    const particle = plain.slice(plain.length - cut);
    if (cut > 0 && !particles.has(particle)) continue;
    const bare = plain.slice(0, plain.length - cut);
    if (!fits(particle, bare)) continue;
    const found = lexicon.korean(bare) ?? (/^[a-z -]+$/.test(bare) ? lexicon.english(bare) : undefined);
    if (found) return { text: bare, found, particle };
  }
  return undefined;
}

/** 은 follows a consonant and 는 a vowel; what is no Korean takes any. */
function fits(particle: string, noun: string): boolean {
  if (!/[\uac00-\ud7a3]$/.test(noun)) return true;
  return hasFinal(noun) ? !afterVowel.test(particle) : !afterFinal.test(particle);
}

/** Two nouns written as one: 고양이우주비행사, 숲속, 집앞에. @returns how long the first is */
export function splitAt(text: string, lexicon: Lexicon): number | undefined {
  for (let length = text.length - 1; length >= 1; length--) {
    const rest = text.slice(length);
    const position = positions.some(([word]) => rest.startsWith(word) && afterPosition.test(rest.slice(word.length)));
    if (length === 1 && !position) continue;
    if (!lexicon.korean(text.slice(0, length))) continue;
    if (position || (rest.length > 1 && withoutParticle(rest, lexicon))) return length;
  }
  return undefined;
}

/** The noun in 벚꽃길, and the place that the rest says. */
export function spotNoun(text: string, lexicon: Lexicon): { length: number; place: string; tail: number } | undefined {
  for (const [end, place] of Object.entries(spots)) {
    const at = text.lastIndexOf(end);
    if (at < 2 || !isParticle(text.slice(at + end.length)) || !lexicon.korean(text.slice(0, at))) continue;
    return { length: at, place, tail: at + end.length };
  }
  return undefined;
}

/** The noun in 배드민턴하는 and 팽이치기하는. */
export function doneNoun(text: string, lexicon: Lexicon): string | undefined {
  const bare = doings.exec(text)?.[1];
  return bare !== undefined && bare !== text && bare.length > 1 && lexicon.korean(bare) ? bare : undefined;
}
