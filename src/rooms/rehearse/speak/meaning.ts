import { movePart } from '../lines/move-part.ts';
import { type Asked, readTalk } from '../lines/talk.ts';

/**
 * What the model is to say. A question is answered with the scenario's whole line, for only that knows the answer; else the model gets the
 * move alone and finds its own words for what it heard. Given a whole line, small models copy it.
 */
export function meaningOf(asked: Asked, line: string): string {
  const talk = readTalk(asked);
  if (talk.chosen.asks) return line;
  const move = movePart(talk);
  return move === undefined ? line : talk.tongue.finish(move, talk.words);
}
