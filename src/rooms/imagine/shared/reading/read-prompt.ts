import { type Lexicon, lexicon as whole } from '../lexicon/find-words.ts';
import { arrange, isShown } from './arrange.ts';
import { Draft } from './draft.ts';
import { readEnglish } from './english.ts';
import { finishedPart } from './finished-part.ts';
import { readKorean } from './korean.ts';
import { offerFor } from './near.ts';
import type { Reading, ReadOptions } from './reading.ts';
import { takeQuotes, type Token, tokensOf } from './tokens.ts';

/**
 * Prompt -> scene graph, and what became of every word. English and Korean, also in one prompt. Pure and fast (well under a
 * millisecond a prompt); it never throws, whatever the text is.
 */
export function readPrompt(prompt: string, options: ReadOptions = {}, lexicon: Lexicon = whole()): Reading {
  const choices = options.choices ?? {};
  const { quotes, rest } = takeQuotes(options.typing ? finishedPart(prompt, options.typing, lexicon) : prompt);
  const draft = new Draft();
  for (const run of runsOf(tokensOf(rest))) (run.korean ? readKorean : readEnglish)(run.tokens, draft, { lexicon, choices });
  fillEmpty(draft, lexicon);
  const { scene, words } = draft.finish((word, concept, how) => offerFor(word, concept, lexicon, how));
  const lettered = quotes.map(({ start, end }) => ({ start, end, became: { kind: 'lettered' as const } }));
  return { scene: { ...scene, lettering: quotes.map(({ text }) => text) }, words: [...words, ...lettered].toSorted((a, b) => a.start - b.start) };
}

/** Where nothing is named, what is heard of may be the subject itself: a feast, a feeling, something that is done. */
function fillEmpty(draft: Draft, lexicon: Lexicon): void {
  if (draft.things.length > 0 || draft.hasDoubt()) return;
  const { place, time, weather } = draft.settings;
  for (const kind of ['event', 'mood', 'action'] as const) {
    if (kind === 'mood' && (place ?? time ?? weather) !== null) continue;
    const said = draft.takeHeard((concept) => concept.kind === kind && isShown(concept, lexicon));
    if (said && arrange(draft, said.concept, said.word, lexicon)) return;
  }
}

/** Sentences in turn, each by the language that it is in: Korean where any of it is, for English words stand in Korean sentences. */
function runsOf(tokens: readonly Token[]): { korean: boolean; tokens: Token[] }[] {
  const runs: { korean: boolean; tokens: Token[] }[] = [];
  let sentence: Token[] = [];
  const close = () => {
    if (sentence.length > 0) runs.push({ korean: sentence.some(({ script }) => script === 'hangul'), tokens: sentence });
    sentence = [];
  };
  for (const token of tokens) {
    sentence.push(token);
    if (token.script === 'stop' && /[.;!?\n。]/.test(token.text)) close();
  }
  close();
  return runs;
}
