import { createCanvas } from '@napi-rs/canvas';
import { beforeAll, describe, expect, it } from 'vitest';
import { openArtFiles } from '../../art-files.ts';
import { paintMarks } from '../clay/paint-marks.ts';
import { allConcepts } from '../lexicon/all-concepts.ts';
import type { Drawing, Fill, Mark } from '../marks.ts';
import { writePaper } from '../paper/write-paper.ts';
import type { Stage } from '../staging/stage.ts';
import { drawingNames, findDrawing } from './drawings.ts';

const art = openArtFiles();
const drawn = drawingNames.flatMap((name): { name: string; drawing: Drawing }[] => {
  const drawing = findDrawing(name);
  return drawing ? [{ name, drawing }] : [];
});
const stage: Stage = {
  shape: 'square', width: 1000, height: 1000, seed: 1, backdrop: null, horizon: 500, light: { x: -1, warmth: 0, strength: 0.5 }, lettering: [],
  sprites: drawn.map(({ name }) => ({ id: name, thing: name, concept: name, art: `@${name}`, x: 500, y: 900, height: 400, depth: 0, flip: false, turn: 0, colour: null, shadow: 'none', motion: 'none', parts: [] })),
};

beforeAll(async () => {
  await art.ready(stage, 'clay');
  await art.ready(stage, 'paper');
});

describe('own drawings', () => {
  it('has every drawing that the lexicon names', () => {
    const named = new Set(allConcepts.flatMap((concept) => [concept.art, ...(concept.wears ?? []), ...(concept.holds ?? [])]).filter((name) => name.startsWith('@')));
    expect([...named].filter((name) => !findDrawing(name.slice(1)))).toEqual([]);
  });

  it('are told apart by their names', () => {
    expect(new Set(drawingNames).size).toBe(drawingNames.length);
  });

  it('are made of numbers and colours', () => {
    expect(drawn.filter(({ drawing }) => drawing.marks.some((mark) => !isSound(mark))).map(({ name }) => name)).toEqual([]);
  });

  it('fill their boxes, within two units', () => {
    expect(drawn.filter(({ drawing }) => !fills(drawing)).map(({ name }) => name)).toEqual([]);
  });

  it('are cut of paper too, down to the last', () => {
    const paper = writePaper(stage, art.paper, { alt: 'All of them' });
    expect(paper).not.toMatch(/NaN|undefined|Infinity/);
    // A shadow, an edge and itself.
    expect(paper.match(/<use /g)?.length).toBeGreaterThan(drawn.length * 3 - 1);
  });

  it('hold what they are given inside or beside their boxes', () => {
    expect(drawn.filter(({ drawing: { box, anchors } }) => box && Object.values(anchors ?? {}).some(({ x, y, size }) => x < box.x - size || x > box.x + box.width + size || y < box.y - size || y > box.y + box.height + size || size <= 0)).map(({ name }) => name)).toEqual([]);
  });
});

function isSound(mark: Mark): boolean {
  if (mark.kind === 'group') return [mark.x, mark.y, mark.scale, mark.turn, mark.opacity].every(isNumber) && mark.marks.every(isSound);
  if (mark.kind === 'art') return [mark.x, mark.y, mark.width, mark.height].every(isNumber);
  return /^M[-MLHVCSQTAZ\d., e]+$/i.test(mark.d) && coloursOf(mark.fill, mark.stroke?.colour).every((colour) => /^#[0-9a-f]{6}$|^rgba\(/.test(colour)) && isNumber(mark.volume);
}

const isNumber = (value: number | undefined): boolean => value === undefined || Number.isFinite(value);
const coloursOf = (fill: Fill | undefined, stroke: string | undefined): string[] => [...(fill === undefined ? [] : typeof fill === 'string' ? [fill] : fill.stops.map(([, colour]) => colour)), ...(stroke === undefined ? [] : [stroke])];

const scale = 1;
const room = 30;

/** What is plainly there lies in the box, and the box is no larger than what is there at all. */
function fills({ marks, box }: Drawing): boolean {
  if (!box) return false;
  const side = (100 + 2 * room) * scale;
  const canvas = createCanvas(side, side);
  const pen = canvas.getContext('2d');
  pen.scale(scale, scale);
  pen.translate(room, room);
  paintMarks(pen, marks, art.arts, { lightX: -0.7, shadow: '#3b2a5c', scale, width: 100, height: 100 });
  const { data } = pen.getImageData(0, 0, side, side);
  const [plain, all] = [edges(data, side, 110), edges(data, side, 3)];
  const own = [box.x, box.y, box.x + box.width, box.y + box.height];
  return own.every((edge, n) => {
    const outward = n < 2 ? -1 : 1;
    return (edge - (plain[n] ?? 0)) * outward > -2 && (edge - (all[n] ?? 0)) * outward < 2;
  });
}

function edges(data: Uint8ClampedArray, side: number, alpha: number): number[] {
  let [left, top, right, bottom] = [side, side, 0, 0];
  for (let at = 3; at < data.length; at += 4) {
    if ((data[at] ?? 0) < alpha) continue;
    const [x, y] = [((at - 3) / 4) % side, Math.floor((at - 3) / 4 / side)];
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x + 1), Math.max(bottom, y + 1)];
  }
  return [left, top, right, bottom].map((edge) => edge / scale - room);
}
