/** What people ask and tell in any talk, whatever it is about: a meal, a bad night, good news. It is answered as such, whoever answers. */
import type { Answered } from './book.ts';
import { pickLine } from './pick-line.ts';
import type { Talk } from './talk.ts';

/** These are answered by lines of their own, unless the occasion goes before them. */
const weighty: readonly Answered[] = ['raise', 'command', 'insult', 'threat', 'offer', 'trade', 'concession', 'demand', 'begging', 'refusal', 'postpone', 'apology', 'blame'];

export function answerOccasion(talk: Talk): string | undefined {
  const { tongue, heard: { question }, chosen, asked: { text } } = talk;
  if (chosen.act === 'command' || chosen.act === 'insult' || chosen.act === 'wordless') return undefined;
  const gives = talk.move.kind === 'accept' || talk.move.kind === 'concede';
  const [occasions, words] = chosen.asks && question !== null ? [tongue.occasions?.asked, question.text] : [tongue.occasions?.told, text];
  for (const { heard, unless, lines, first, holds, grants } of occasions ?? []) {
    if ((holds === true && gives) || (grants === true && talk.isAboutTerms)) continue;
    if ((!chosen.asks && first !== true && weighty.includes(chosen.act)) || !heard.test(words) || unless?.test(words) === true) continue;
    const line = pickLine(talk, 'occasion', [lines]);
    if (line !== undefined) return line;
  }
  return undefined;
}
