import { type Act, type Locale, type Offer, type Reading, type SpokenAct, trustedPrecision } from '../shared/acts.ts';
import type { MoveKind } from '../play/state.ts';
import { speechLevel } from './korean/speech-level.ts';
import measured from './measured.json' with { type: 'json' };
import { findOffers, type IssueInWords, type ReadPiece } from './offers/find-offers.ts';
import { languageOf, readSentence } from './read-sentence.ts';
import { type Piece, splitClauses, splitSentences } from './split-text.ts';

/**
 * A person's turn. `issues`: what the scenario is about, so that amounts find their place. `lastMove`, `lastReply`: what the other did and said before, for
 * a bare "5 then". `today` (YYYY-MM-DD): what "by Friday" counts from; without it, a Monday. Replays must pass the same day.
 */
export type Turn = {
  readonly text: string;
  readonly locale: Locale;
  readonly issues: readonly IssueInWords[];
  readonly lastMove?: MoveKind | undefined;
  readonly lastReply?: string | undefined;
  readonly today?: string | undefined;
};

/** Of a longer turn only the beginning and the end are read. */
const longest = { beginning: 3000, end: 1000 };

/** Acts that already say what is done with an amount. */
const withAmounts: readonly Act[] = ['offer', 'concession', 'trade', 'demand', 'accept', 'threat', 'begging', 'standard', 'evidence', 'refusal'];

/** What a turn does with words. Pure; never throws, whatever is written; nothing recognised gives no acts ("unclear"). */
export function readTurn(turn: Turn): Reading {
  const sentences = sentencesOf(turn.text).map((piece) => ({ ...piece, hits: readSentence(piece.text) }));
  const spoken = new Map<Act, SpokenAct & { readonly at: number }>();
  for (const sentence of sentences) {
    for (const { act, at, sure } of sentence.hits) {
      if ((spoken.get(act)?.confidence ?? 0) < sure) spoken.set(act, { act, quote: quoteAt(sentence, at), confidence: sure, at: sentence.start + at });
    }
  }
  const offers = findOffers(sentences.map((sentence): ReadPiece => ({ ...sentence, acts: sentence.hits.map(({ act }) => act) })), turn);
  addOffer(spoken, offers, turn);
  const levels = turn.locale === 'ko' ? levelsOf(sentences) : [];
  const level = mostOften(levels.map((each) => each.level));
  return { acts: inOrder([...spoken.values()], languageOf(turn.text) ?? turn.locale), offers, levels, ...(level === undefined ? {} : { level }) };
}

function sentencesOf(text: string): Piece[] {
  if (text.length <= longest.beginning + longest.end) return splitSentences(text);
  const from = text.length - longest.end;
  return [...splitSentences(text.slice(0, longest.beginning)), ...splitSentences(text.slice(from)).map((piece) => ({ ...piece, start: piece.start + from }))];
}

/** The clause around a sign, or the whole sentence where the clause would be a single word. */
function quoteAt(sentence: Piece, at: number): string {
  const clause = splitClauses(sentence).findLast(({ start }) => start - sentence.start <= at);
  return clause === undefined || !/\S\s+\S/.test(clause.text) ? sentence.text : clause.text;
}

/** An amount was put on the table, and no act says so yet. */
function addOffer(spoken: Map<Act, SpokenAct & { readonly at: number }>, offers: readonly Offer[], { text }: Turn): void {
  const first = offers[0];
  if (first === undefined || withAmounts.some((act) => spoken.has(act))) return;
  const at = text.indexOf(first.quote);
  const sentence = splitSentences(text).findLast(({ start }) => start <= at);
  spoken.set('offer', { act: 'offer', quote: sentence?.text ?? first.quote, confidence: 0.8, at });
}

function inOrder(spoken: readonly (SpokenAct & { readonly at: number })[], language: Locale): Reading['acts'] {
  const known: Readonly<Partial<Record<string, { precision: number }>>> = measured[language];
  return [...spoken].sort((a, b) => a.at - b.at).map(({ act, quote, confidence }) => ({ act, quote, confidence, counts: (known[act]?.precision ?? 1) >= trustedPrecision }));
}

function levelsOf(sentences: readonly Piece[]): Reading['levels'] {
  return sentences.flatMap(({ text }) => {
    const level = speechLevel(text);
    return level === undefined ? [] : [{ quote: text, level }];
  });
}

function mostOften<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
