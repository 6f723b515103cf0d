import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { lexicon } from '../../src/rooms/imagine/shared/lexicon/find-words.ts';
import { readPrompt } from '../../src/rooms/imagine/shared/reading/read-prompt.ts';
import { aspectOf } from '../../src/rooms/imagine/shared/staging/measure.ts';
import { stageScene } from '../../src/rooms/imagine/shared/staging/stage-scene.ts';
import type { Sprite } from '../../src/rooms/imagine/shared/staging/stage.ts';
import { isCalled } from './score-reading.ts';

const askedSchema = z.object({
  tag: z.string(),
  prompt: z.string(),
  include: z.array(z.object({ class: z.string(), count: z.int(), color: z.string().optional(), position: z.tuple([z.string(), z.int()]).optional() })),
});
export type Asked = z.infer<typeof askedSchema>;

/** A list in the manner of GenEval (Ghosh et al. 2023): prompts, and what has to be in the picture. */
export function readAsked(file: string): Asked[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => askedSchema.parse(JSON.parse(line)));
}

const seed = 1;
/** Of both sizes together: two that are nearer than this stand in one place (GenEval's own threshold). */
const tooNear = 0.1;
/** The dye that a colour's name asks for. */
const dyeOf: Readonly<Record<string, string>> = { gray: 'grey' };

/**
 * What is wrong on the stage: too few, too many, another colour, another side; empty where all is as it was asked for. It looks at
 * what is placed and not at pixels, and is incomparable with published scores, which come from a detector.
 */
export function faultsOf({ prompt, include }: Asked): string[] {
  const all = lexicon();
  const { sprites } = stageScene(readPrompt(prompt).scene, { shape: 'square', seed }, all.byId);
  const found = include.map(({ class: name }) => sprites.filter(({ concept }) => isCalled(concept, [name], all)));
  return include.flatMap(({ class: name, count, color, position }, n) => {
    const these = found[n] ?? [];
    if (these.length !== count) return [`${these.length} of ${count} ${name}`];
    if (color !== undefined && !these.every(({ colour, concept }) => (colour ?? all.byId(concept)?.colour) === (dyeOf[color] ?? color))) return [`${name} is not ${color}`];
    const other = position && found[position[1]]?.[0];
    if (position && these[0] && (!other || !sideOf(these[0], other).includes(position[0]))) return [`${name} is not ${position[0]}`];
    return [];
  });
}

function sideOf(one: Sprite, other: Sprite): string[] {
  const [a, b] = [boxOf(one), boxOf(other)];
  const past = (distance: number, sizes: number) => Math.sign(distance) * Math.max(0, Math.abs(distance) - tooNear * sizes);
  const [dx, dy] = [past(a.x - b.x, a.width + b.width), past(a.y - b.y, a.height + b.height)];
  const length = Math.hypot(dx, dy);
  if (length === 0) return [];
  return [...(dx / length < -0.5 ? ['left of'] : []), ...(dx / length > 0.5 ? ['right of'] : []), ...(dy / length < -0.5 ? ['above'] : []), ...(dy / length > 0.5 ? ['below'] : [])];
}

function boxOf({ x, y, height, art }: Sprite): { x: number; y: number; width: number; height: number } {
  return { x, y: y - height / 2, width: height * aspectOf(art), height };
}
