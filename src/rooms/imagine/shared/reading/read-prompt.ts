import type { Concept } from '../lexicon/concept.ts';
import { type Lexicon, lexicon as whole } from '../lexicon/find-words.ts';
import { Draft } from './draft.ts';
import { readEnglish } from './english.ts';
import { readKorean } from './korean.ts';
import { finishedPart } from './finished-part.ts';
import type { Reading, ReadOptions } from './reading.ts';
import { takeQuotes, type Token, tokensOf } from './tokens.ts';

/**
 * Prompt -> scene graph, and what became of every word. English and Korean, also in one prompt. Pure and fast (well under a
 * millisecond a prompt).
 */
export function readPrompt(prompt: string, options: ReadOptions = {}, lexicon: Lexicon = whole()): Reading {
  const choices = options.choices ?? {};
  const { quotes, rest } = takeQuotes(options.typing ? finishedPart(prompt, options.typing.caret, lexicon) : prompt);
  const draft = new Draft();
  for (const run of runsOf(tokensOf(rest))) (run.korean ? readKorean : readEnglish)(run.tokens, draft, { lexicon, choices });
  for (const { text, ...span } of quotes) {
    draft.lettering.push(text);
    draft.note(span, { kind: 'lettered' });
  }
  return draft.finish((concept) => nearTo(concept, lexicon));
}

const mostNear = 6;

/** What a person may have meant instead: what the entry itself says, then what is of its kind. */
function nearTo(concept: Concept, lexicon: Lexicon): readonly string[] {
  return (concept.near ?? []).filter((id) => lexicon.byId(id) !== undefined && id !== concept.id).slice(0, mostNear);
}

/** Sentences in turn, each by the language that most of it is in. */
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
