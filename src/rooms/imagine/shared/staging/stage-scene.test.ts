import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Concept } from '../lexicon/concept.ts';
import { readConcepts } from '../lexicon/concept.ts';
import { relationKinds, type Scene, shapes, type Thing } from '../scene.ts';
import { aspectOf } from './measure.ts';
import type { Sprite } from './stage.ts';
import { stageScene } from './stage-scene.ts';

const concepts = new Map<string, Concept>(readConcepts(`
fox | animal | 🐺 | 0.6 | fox | 여우
dog | animal | 🐕 | 0.6 | dog | 개
house | building | 🏠 | 6 | house | 집
tree | tree | 🌳 | 7 | tree | 나무
table | furniture | 🪑 | 0.8 | table | 탁자
apple | fruit | 🍎 | 0.08 | apple | 사과
hat | clothing | 🎩 | 0.2 | hat | 모자
moon | sky | 🌕 | 1 | moon | 달
boat | boat | ⛵ | 5 | boat | 배
balloon | toy | 🎈 | 0.4 | balloon | 풍선
`).map((concept) => [concept.id, concept]));
const lookUp = (id: string) => concepts.get(id);

const thing = (concept: string, more: Partial<Thing> = {}): Thing => ({ id: concept, concept, count: 1, colour: null, extent: null, roles: [], action: null, mood: null, relations: [], ...more });
const sceneOf = (...things: Thing[]): Scene => ({ version: 1, place: null, time: null, weather: null, season: null, style: null, things, lettering: [] });
const stage = (scene: Scene, seed = 7) => stageScene(scene, { shape: 'square', seed }, lookUp);
const spriteOf = (scene: Scene, id: string, seed = 7): Sprite => {
  const found = stage(scene, seed).sprites.find((sprite) => sprite.id === id);
  if (!found) throw new Error(`${id} is not on the stage`);
  return found;
};
const centre = ({ y, height }: Sprite) => y - height / 2;

const anyThing = fc.record({ concept: fc.constantFrom(...concepts.keys()), count: fc.integer({ min: 1, max: 60 }), extent: fc.constantFrom(null, 'tiny', 'huge'), kind: fc.constantFrom(null, ...relationKinds), to: fc.nat(5) });
const anyScene = fc.array(anyThing, { maxLength: 6 }).map((given) => {
  const ids = given.map(({ concept }, n) => `${concept}.${n}`);
  return sceneOf(...given.map(({ concept, count, extent, kind, to }, n) => thing(concept, { id: ids[n] ?? '', count, extent, relations: kind ? [{ kind, to: ids[to] ?? 'nobody' }] : [] })));
});

describe('a stage', () => {
  it('is the same for the same scene, shape, seed and touches, and has everything that is not worn', () => {
    fc.assert(fc.property(anyScene, fc.constantFrom(...shapes), fc.nat(), (scene, shape, seed) => {
      const once = stageScene(scene, { shape, seed }, lookUp);
      expect(stageScene(scene, { shape, seed }, lookUp)).toEqual(once);
      const worn = new Set(scene.things.flatMap(({ relations }) => relations.filter(({ kind }) => kind === 'wearing').map(({ to }) => to)));
      const shown = new Set(once.sprites.map((sprite) => sprite.thing));
      for (const { id } of scene.things) expect(shown.has(id) || worn.has(id)).toBe(true);
      for (const sprite of once.sprites) expect([sprite.x, sprite.y, sprite.height].every(Number.isFinite) && sprite.height > 0).toBe(true);
    }));
  });

  it('keeps the middle of everything inside the picture', () => {
    fc.assert(fc.property(anyScene, fc.constantFrom(...shapes), fc.nat(), (scene, shape, seed) => {
      const { sprites, width, height } = stageScene(scene, { shape, seed }, lookUp);
      for (const sprite of sprites) {
        expect(sprite.x).toBeGreaterThanOrEqual(0);
        expect(sprite.x).toBeLessThanOrEqual(width);
        expect(centre(sprite)).toBeGreaterThanOrEqual(-height * 0.02);
        expect(centre(sprite)).toBeLessThanOrEqual(height);
      }
    }));
  });

  it('moves nothing that stands when something is added that is put nowhere', () => {
    const rest = [thing('house'), thing('tree', { count: 3 }), thing('moon'), thing('apple')];
    for (let n = 0; n <= rest.length; n++) {
      expect(spriteOf(sceneOf(thing('fox'), ...rest.slice(0, n)), 'fox')).toEqual(spriteOf(sceneOf(thing('fox')), 'fox'));
    }
  });

  it('draws as many as were asked for, apart from one another', () => {
    for (const count of [1, 2, 3, 4, 5, 7, 12, 20]) {
      const { sprites, width } = stage(sceneOf(thing('dog', { count })));
      expect(sprites).toHaveLength(count);
      for (const { x, height, art } of sprites) expect(x - (height * aspectOf(art)) / 2 > -30 && x + (height * aspectOf(art)) / 2 < width + 30).toBe(true);
    }
  });

  it('puts things to one another as the prompt says', () => {
    for (let seed = 0; seed < 40; seed++) {
      for (const [a, b] of [['fox', 'table'], ['apple', 'dog'], ['dog', 'tree'], ['house', 'apple']] as const) {
        const pair = (kind: (typeof relationKinds)[number]) => {
          const scene = sceneOf(thing(a, { relations: [{ kind, to: b }] }), thing(b));
          return [spriteOf(scene, a, seed), spriteOf(scene, b, seed), stage(scene, seed).sprites.map(({ id }) => id)] as const;
        };
        for (const kind of ['left', 'right', 'above', 'under', 'on'] as const) {
          const [first, second] = pair(kind);
          if (kind === 'left') expect(first.x).toBeLessThan(second.x - 20);
          if (kind === 'right') expect(first.x).toBeGreaterThan(second.x + 20);
          if (kind === 'above' || kind === 'on') expect(centre(first)).toBeLessThan(centre(second) - 5);
          if (kind === 'under') expect(centre(first)).toBeGreaterThan(centre(second) + 5);
        }
        expect(pair('behind')[2].indexOf(a)).toBeLessThan(pair('behind')[2].indexOf(b));
        expect(pair('in-front')[2].indexOf(a)).toBeGreaterThan(pair('in-front')[2].indexOf(b));
      }
    }
  });

  it('gives what is worn to who wears it', () => {
    const scene = sceneOf(thing('fox', { relations: [{ kind: 'wearing', to: 'hat' }] }), thing('hat', { colour: 'red' }));
    expect(stage(scene).sprites.map(({ id, parts }) => ({ id, parts }))).toEqual([{ id: 'fox', parts: [{ art: '🎩', at: 'head', colour: 'red' }] }]);
  });

  it('leaves things where a hand put them', () => {
    const scene = sceneOf(thing('fox'), thing('house'));
    const before = spriteOf(scene, 'fox');
    const { sprites } = stageScene(scene, { shape: 'square', seed: 7, touches: { fox: { dx: 0.1, dy: -0.05, scale: 2, turn: 15, flip: true } } }, lookUp);
    expect(sprites.find(({ id }) => id === 'fox')).toMatchObject({ x: before.x + 100, y: before.y - 50, height: before.height * 2, turn: 15, flip: true });
  });

  it('has no backdrop on a sticker, and fills in what the prompt leaves out elsewhere', () => {
    expect(stageScene(sceneOf(thing('fox')), { shape: 'sticker', seed: 1 }, lookUp).backdrop).toBeNull();
    expect(stage(sceneOf(thing('boat'))).backdrop).toMatchObject({ place: 'sea', time: 'day' });
    const aboard = stage(sceneOf(thing('fox', { relations: [{ kind: 'in', to: 'boat' }] }), thing('boat')));
    expect(aboard.backdrop).toMatchObject({ place: 'sea' });
    expect(aboard.sprites.map(({ id, shadow }) => `${id} ${shadow}`)).toEqual(['fox none', 'boat water']);
    expect(stage({ ...sceneOf(thing('fox')), place: 'moon' }).backdrop).toMatchObject({ place: 'moon', time: 'night' });
  });

  it('sets lettering across the picture, three lines at most', () => {
    const { lettering } = stage({ ...sceneOf(), lettering: ['생일 축하해, 민지', 'Happy birthday', 'a', 'b'] });
    expect(lettering.map(({ text }) => text)).toEqual(['생일 축하해, 민지', 'Happy birthday', 'a']);
    for (const { size } of lettering) expect(size).toBeGreaterThanOrEqual(34);
  });
});
