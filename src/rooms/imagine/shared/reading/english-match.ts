import type { Found, Lexicon } from '../lexicon/find-words.ts';
import type { Spoken } from './draft.ts';
import type { Match, State } from './english-state.ts';
import { determiners, longestTie, type Tie, tieOf } from './english-words.ts';
import { isAlive, isThing } from './kinds.ts';
import type { Token } from './tokens.ts';

type Text = Pick<State, 'tokens' | 'plain' | 'lexicon'>;

/** The longest entry that begins here. */
export function matchAt({ tokens, plain, lexicon }: Text, at: number): Match | undefined {
  const first = plain[at] ?? '';
  if (tokens[at]?.script !== 'latin' && tokens[at]?.script !== 'number') return undefined;
  const longest = Math.max(1, lexicon.longestFrom(first.split(' ')[0] ?? ''));
  for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
    if (tokens.slice(at + 1, at + length).some(({ script }) => script === 'stop' || script === 'emoji')) continue;
    const text = length === 1 ? first : plain.slice(at, at + length).join(' ');
    const found = lexicon.english(text) ?? ownerOf(tokens[at + length - 1], text, lexicon);
    if (found && !isColoured(text, found, lexicon) && !isComposed(text, found, lexicon)) return { from: at, to: at + length, text, found };
  }
  return undefined;
}

/** "A red fox" is the entry for any fox: the colour is read for itself. */
function isColoured(text: string, { concepts }: Found, lexicon: Lexicon): boolean {
  const cut = text.indexOf(' ');
  if (cut < 0 || !lexicon.english(text.slice(0, cut))?.concepts.some(({ kind }) => kind === 'colour')) return false;
  return lexicon.english(text.slice(cut + 1))?.concepts[0] === concepts[0];
}

/** "A boy riding a bike" is an entry of the cyclist, and a boy: told by its parts it stays one. */
function isComposed(text: string, { concepts: [whole] }: Found, lexicon: Lexicon): boolean {
  const [first = '', second = ''] = text.split(' ');
  if (!whole || !isAlive(whole) || !second.endsWith('ing')) return false;
  const [being] = lexicon.english(first)?.concepts ?? [];
  return being !== undefined && isAlive(being) && !whole.id.includes(being.id);
}

/** The girl's: girl. */
function ownerOf(token: Token | undefined, text: string, lexicon: Lexicon): Found | undefined {
  return token && /['’]s$/i.test(token.text) ? lexicon.english(text.slice(0, -1)) : undefined;
}

export type TieHere = { readonly kind: Tie; readonly from: number; readonly to: number; readonly said: string };

/** The longest words that tie two things, from here on. */
export function tieAt({ tokens, plain }: Text, at: number): TieHere | undefined {
  for (let length = Math.min(longestTie, tokens.length - at); length > 0; length--) {
    const said = plain.slice(at, at + length).join(' ');
    const kind = tieOf.get(said);
    if (kind) return { kind, from: at, to: at + length, said };
  }
  return undefined;
}

/** Whether a thing follows at once: what stands before it tells what it is like. */
export function nextIsNoun(text: Text, at: number): boolean {
  const next = matchAt(text, at);
  if (!next) return false;
  const { concepts } = next.found;
  return concepts.some((concept) => isThing(concept) || concept.kind === 'event') || (concepts.some(({ kind }) => kind === 'colour' || kind === 'extent' || kind === 'mood') && nextIsNoun(text, next.to));
}

export const afterArticle = ({ plain }: Text, at: number): number => (determiners.has(plain[at] ?? '') ? at + 1 : at);

export const spokenAt = ({ tokens, plain }: Text, from: number, to: number, others: readonly string[] = []): Spoken => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, text: plain.slice(from, to).join(' '), others });
