/** What people ask and tell in any talk, whatever it is about: a meal, a bad night, good news. It is answered as such, whoever answers. */
import type { Answered, Occasion } from './book.ts';
import { pickLine } from './pick-line.ts';
import type { Talk } from './talk.ts';

/** These are answered by lines of their own, unless the occasion goes before them. */
const weighty: readonly Answered[] = ['raise', 'threat', 'offer', 'trade', 'concession', 'demand', 'begging', 'refusal', 'postpone', 'apology', 'blame'];
/** Letters of a turn that are looked through. */
const longestTold = 600;
const deaf: readonly Answered[] = ['command', 'insult', 'wordless'];

export function answerOccasion(talk: Talk): string | undefined {
  const { tongue: { occasions }, heard: { question }, chosen } = talk;
  const text = talk.asked.text.slice(0, longestTold);
  if (occasions === undefined || deaf.includes(chosen.act)) return undefined;
  if (chosen.asks && question !== null) return firstLine(talk, occasions.asked, question.text);
  return firstLine(talk, occasions.told.filter(({ first }) => first === true || !weighty.includes(chosen.act)), text);
}

/** A question that came with a present, an apology or good news: the answer, and a word for the other. */
export function withRest(talk: Talk, answer: string): string {
  const { tongue: { occasions }, heard: { question } } = talk;
  const text = talk.asked.text.slice(0, longestTold);
  const rest = question === null ? '' : text.replace(question.text, ' ').trim();
  const line = rest.length < shortestRest ? undefined : firstLine(talk, occasions?.told.filter(({ beside }) => beside === true) ?? [], rest);
  if (line === undefined) return answer;
  return text.endsWith(question?.text ?? '') ? `${line} ${answer}` : `${answer} ${line}`;
}

/** Letters of what is left beside a question. */
const shortestRest = 6;

function firstLine(talk: Talk, occasions: readonly Occasion[], words: string): string | undefined {
  const gives = talk.move.kind === 'accept' || talk.move.kind === 'concede';
  for (const { heard, unless, lines, holds, grants } of occasions) {
    if ((holds === true && gives) || (grants === true && talk.speaksOfTerms) || !heard.test(words) || unless?.test(words) === true) continue;
    const line = pickLine(talk, 'occasion', [lines]);
    if (line !== undefined) return line;
  }
  return undefined;
}
