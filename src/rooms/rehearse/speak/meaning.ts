import { answerPart } from '../lines/answer-part.ts';
import { movePart } from '../lines/move-part.ts';
import { type Asked, readTalk } from '../lines/talk.ts';

/** `lead`: the line's own answer to what was heard, for when the model has none. */
export type Meaning = { readonly text: string; readonly lead?: string };

/**
 * What the model is to say. A question is answered with the scenario's whole line, for only that knows the answer; else the model gets the
 * move alone and finds its own words for what it heard. Given a whole line, small models copy it.
 */
export function meaningOf(asked: Asked, line: string): Meaning {
  const talk = readTalk(asked);
  const move = talk.chosen.asks ? undefined : movePart(talk);
  if (move === undefined) return { text: line };
  const answer = answerPart(talk);
  const finish = (text: string): string => talk.tongue.finish(text, talk.words);
  return { text: finish(move), ...(answer !== undefined && { lead: finish(answer) }) };
}
