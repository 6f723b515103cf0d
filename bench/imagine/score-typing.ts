import { lexicon } from '../../src/rooms/imagine/shared/lexicon/find-words.ts';
import { readPrompt } from '../../src/rooms/imagine/shared/reading/read-prompt.ts';
import type { Reading } from '../../src/rooms/imagine/shared/reading/reading.ts';
import { stageScene } from '../../src/rooms/imagine/shared/staging/stage-scene.ts';
import type { Stage } from '../../src/rooms/imagine/shared/staging/stage.ts';
import type { Trace } from './lists.ts';

export type TypingScore = {
  readonly id: string;
  readonly keystrokes: number;
  /** Things that were there after one keystroke and not after the next, although nothing was deleted. */
  readonly vanished: number;
  /** How far things moved that stayed, at 512 pixels, where no relation was added. */
  readonly moves: readonly number[];
  /** Whether the last state is the reading of the whole text. */
  readonly same: boolean;
};

const seed = 7;
const picture = 512;

/** Replays a trace key by key as the page reads it. The caret stands where the text changed. */
export function scoreTyping({ id, events }: Trace): TypingScore {
  const { byId } = lexicon();
  let [before, text, stage]: [Reading | null, string, Stage | null] = [null, '', null];
  let vanished = 0;
  const moves: number[] = [];
  for (const { value } of events) {
    const reading: Reading = readPrompt(value, { typing: { caret: caretOf(text, value), before } });
    const next = stageScene(reading.scene, { shape: 'square', seed }, byId);
    if (before && stage && value.length >= text.length) {
      vanished += before.scene.things.filter((thing) => !reading.scene.things.some((other) => other.id === thing.id)).length;
      if (relationsOf(reading) <= relationsOf(before)) moves.push(...movesOf(stage, next));
    }
    [before, text, stage] = [reading, value, next];
  }
  const whole = readPrompt(text).scene;
  return { id, keystrokes: events.length, vanished, moves, same: JSON.stringify(whole) === JSON.stringify(before?.scene) };
}

/** Behind what was put in or taken out. */
function caretOf(from: string, to: string): number {
  let tail = 0;
  while (tail < Math.min(from.length, to.length) && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  return Math.max(to.length - tail, 0);
}

const relationsOf = ({ scene }: Reading): number => scene.things.reduce((sum, { relations }) => sum + relations.length, 0);

function movesOf(from: Stage, to: Stage): number[] {
  const before = new Map(from.sprites.map((sprite) => [sprite.id, sprite]));
  return to.sprites.flatMap((sprite) => {
    const was = before.get(sprite.id);
    return was ? [(Math.hypot(sprite.x - was.x, sprite.y - was.y) / to.width) * picture] : [];
  });
}
