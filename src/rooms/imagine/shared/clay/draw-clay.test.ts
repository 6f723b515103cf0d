import { createCanvas } from '@napi-rs/canvas';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ArtFiles, openArtFiles } from '../../art-files.ts';
import { placeIds } from '../backdrops/places.ts';
import type { Sprite, Stage } from '../staging/stage.ts';
import { drawClay } from './draw-clay.ts';

const sprite = (more: Partial<Sprite> = {}): Sprite => ({ id: 'dog', thing: 'dog', concept: 'dog', art: '🐕', x: 500, y: 850, height: 300, depth: 0.2, flip: false, turn: 0, colour: null, shadow: 'ground', motion: 'stand', parts: [], ...more });
const stageOf = (more: Partial<Stage> = {}): Stage => ({ shape: 'square', width: 1000, height: 1000, seed: 7, backdrop: { place: 'meadow', time: 'day', weather: null, season: null }, horizon: 600, light: { x: -0.7, warmth: 0, strength: 1 }, sprites: [sprite()], lettering: [], ...more });
const side = 96;

let files: ArtFiles;
beforeAll(() => {
  files = openArtFiles();
});

async function draw(stage: Stage, { files: from = files, t = 0, still = true } = {}): Promise<Uint8ClampedArray> {
  await from.ready(stage);
  const pen = createCanvas(side, side).getContext('2d');
  drawClay(pen, stage, from.arts, { width: side, t, still });
  return pen.getImageData(0, 0, side, side).data;
}

/** Of the part where the sprite is. */
function meanOf(data: Uint8ClampedArray): { red: number; green: number; blue: number } {
  const sum = { red: 0, green: 0, blue: 0, seen: 0 };
  for (let y = Math.round(side * 0.62); y < side * 0.78; y++) {
    for (let x = Math.round(side * 0.42); x < side * 0.58; x++) {
      const at = (y * side + x) * 4;
      sum.red += data[at] ?? 0;
      sum.green += data[at + 1] ?? 0;
      sum.blue += data[at + 2] ?? 0;
      sum.seen++;
    }
  }
  return { red: sum.red / sum.seen, green: sum.green / sum.seen, blue: sum.blue / sum.seen };
}

describe('a picture of clay', () => {
  it('fills the picture at every place, hour and weather', async () => {
    const times = ['dawn', 'day', 'sunset', 'evening', 'night'];
    const weathers = [null, 'rain', 'snow', 'storm', 'fog', 'wind', 'blizzard', 'hail', 'cloudy'];
    for (const [n, place] of [...placeIds, 'a place that nobody knows'].entries()) {
      const data = await draw(stageOf({ backdrop: { place, time: times[n % times.length] ?? 'day', weather: weathers[n % weathers.length] ?? null, season: n % 3 ? null : 'winter' } }));
      let alpha = 255;
      for (let at = 3; at < data.length; at += 4) alpha = Math.min(alpha, data[at] ?? 0);
      expect({ place, alpha }).toEqual({ place, alpha: 255 });
    }
  }, 60_000);

  it('is the same for the same stage, whatever was drawn before', async () => {
    const stage = stageOf({ sprites: [sprite(), sprite({ id: 'chef', art: '🧑‍🍳', x: 200 })], backdrop: { place: 'forest', time: 'sunset', weather: 'snow', season: null } });
    const first = await draw(stage, { files: openArtFiles() });
    await draw(stageOf({ seed: 9 }));
    expect(await draw(stage)).toEqual(first);
    expect(await draw(stage, { t: 5 })).toEqual(first);
  });

  it('moves when it is not still', async () => {
    const stage = stageOf({ backdrop: { place: 'meadow', time: 'day', weather: 'snow', season: null } });
    expect(await draw(stage, { still: false, t: 1 })).not.toEqual(await draw(stage, { still: false, t: 2 }));
  });

  it('dyes a red apple blue', async () => {
    const apple = (colour: string | null) => stageOf({ sprites: [sprite({ art: '🍎', colour })] });
    const [red, blue] = [meanOf(await draw(apple(null))), meanOf(await draw(apple('blue')))];
    expect(red.red).toBeGreaterThan(red.blue + 40);
    expect(blue.blue).toBeGreaterThan(blue.red + 40);
  });

  it('leaves a sticker clear around what is on it, and does without what it has no art for', async () => {
    const data = await draw(stageOf({ shape: 'sticker', backdrop: null, sprites: [sprite(), sprite({ art: '@no-such-drawing' })] }));
    expect(data[3]).toBe(0);
    expect(data.some((value, at) => at % 4 === 3 && value === 255)).toBe(true);
  });
});
