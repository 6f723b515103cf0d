import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ArtFiles, openArtFiles } from '../../art-files.ts';
import { placeIds } from '../backdrops/places.ts';
import { shapes } from '../scene.ts';
import type { Sprite, Stage } from '../staging/stage.ts';
import { writePaper } from './write-paper.ts';

const sprite = (more: Partial<Sprite> = {}): Sprite => ({ id: 'dog', thing: 'dog', concept: 'dog', art: '🐕', x: 500, y: 850, height: 300, depth: 0.2, flip: false, turn: 0, colour: null, shadow: 'ground', motion: 'stand', parts: [], ...more });
const stageOf = (more: Partial<Stage> = {}): Stage => ({ shape: 'square', width: 1000, height: 1000, seed: 7, backdrop: { place: 'meadow', time: 'day', weather: null, season: null }, horizon: 600, light: { x: -0.7, warmth: 0, strength: 1 }, sprites: [sprite()], lettering: [], ...more });

let files: ArtFiles;
const write = async (stage: Stage, alt = 'A dog'): Promise<string> => {
  await files.ready(stage, 'paper');
  return writePaper(stage, files.paper, { alt });
};
beforeAll(() => {
  files = openArtFiles();
});

/** Every element that is opened is closed, and nothing stands where it may not. */
function expectWellFormed(svg: string): void {
  const open: string[] = [];
  for (const [tag, slash, name = '', attributes = '', empty] of svg.matchAll(/<(\/?)([a-zA-Z]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (slash) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name);
    expect(attributes).not.toMatch(/\son\w+=|style=/i);
    expect(tag).not.toMatch(/<(?:script|style|foreignObject|image|a|animate|set)[\s>/]/i);
  }
  expect(open).toEqual([]);
  expect(svg.replaceAll(/<\/?[a-zA-Z]+(?:\s[\w:-]+="[^"<]*")*\s*\/?>/g, '')).not.toMatch(/[<>]/);
}

const references = (svg: string) => [...svg.matchAll(/(?:href="|url\()([^")]*)/g)].map(([, to]) => to);

describe('a picture of paper', () => {
  it('is drawn for every place, hour, season and weather', async () => {
    const times = ['dawn', 'day', 'sunset', 'evening', 'night'];
    const weathers = [null, 'rain', 'snow', 'storm', 'fog', 'wind', 'blizzard', 'hail', 'cloudy'];
    const seasons = [null, 'spring', 'autumn', 'winter'];
    for (const [n, place] of [...placeIds, 'a place that nobody knows'].entries()) {
      for (const [k, time] of [times[n % times.length] ?? 'day', times[(n + 2) % times.length] ?? 'day'].entries()) {
        const svg = await write(stageOf({ backdrop: { place, time, weather: weathers[(n + k) % weathers.length] ?? null, season: seasons[(n * 3 + k) % seasons.length] ?? null } }));
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        expectWellFormed(svg);
      }
    }
  });

  it('is inert whatever its letters and its description say', async () => {
    const hostile = `"/><script>alert(1)</script><image href="https://x.example/a.png"/> ' onload='x' ]]> & \u0000 \u{1f98a} \ud800`;
    const svg = await write(stageOf({ lettering: [{ text: hostile, x: 500, y: 100, size: 60, turn: 4 }] }), hostile);
    expectWellFormed(svg);
    expect(references(svg).every((to) => to?.startsWith('#'))).toBe(true);
    expect((await sharp(Buffer.from(svg)).metadata()).format).toBe('svg');
    expect((await sharp(Buffer.from(svg)).resize(64).png().toBuffer()).length).toBeGreaterThan(500);
  });

  it('points only to pieces that are in it, each with an id of its own', async () => {
    const svg = await write(stageOf({ sprites: ['🐕', '🏠', '🚗', '🍎', '🧑‍🍳'].flatMap((art, n) => [sprite({ art, x: 150 + n * 160 }), sprite({ art, colour: 'blue', x: 150 + n * 160 })]) }));
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const to of references(svg)) expect(ids).toContain(to?.slice(1));
  });

  it('is the same for the same stage, in every shape', async () => {
    for (const shape of shapes) {
      const stage = stageOf({ shape, height: shape === 'wide' ? 563 : 1000, horizon: shape === 'wide' ? 340 : 600, backdrop: shape === 'sticker' ? null : stageOf().backdrop });
      expect(await write(stage)).toBe(await write(stage));
    }
  });

  it('dyes what has the main colour, and nothing else', async () => {
    const [plain, blue] = [await write(stageOf({ sprites: [sprite({ art: '🍎' })] })), await write(stageOf({ sprites: [sprite({ art: '🍎', colour: 'blue' })] }))];
    const reds = (svg: string) => [...svg.matchAll(/(?:fill|stop-color)="#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})"/g)].filter(([, r = '', g = '', b = '']) => Number.parseInt(r, 16) > 150 && Number.parseInt(g, 16) < 90 && Number.parseInt(b, 16) < 110).length;
    expect(reds(plain)).toBeGreaterThan(0);
    expect(reds(blue)).toBe(0);
  });
});
