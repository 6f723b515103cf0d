import type { Drawing } from '../marks.ts';
import { animals } from './animals.ts';
import boxes from './boxes.json' with { type: 'json' };
import { buildings, vessels } from './buildings.ts';
import { moreClothes } from './clothes-more.ts';
import { creatures } from './creatures.ts';
import { food } from './food.ts';
import type { Sketches } from './forms.ts';
import { furniture } from './furniture.ts';
import { hats } from './hats.ts';
import { moreInTheHouse } from './house-more.ts';
import { household } from './household.ts';
import { moreOfKorea } from './korea-more.ts';
import { korea } from './korea.ts';
import { moreOfTheLiving } from './living-more.ts';
import { moreMachines } from './machines-more.ts';
import { music } from './music.ts';
import { people } from './people.ts';
import { moreBuildings } from './places-more.ts';
import { plants } from './plants.ts';
import { sky } from './sky.ts';
import { sport } from './sport.ts';
import { moreTools } from './tools-more.ts';
import { moreToPlayWith } from './toys-more.ts';

const themes: readonly Sketches[] = [animals, furniture, household, moreOfKorea, moreInTheHouse, moreBuildings, moreClothes, hats, people, moreToPlayWith, buildings, vessels, moreMachines, moreTools, sport, music, korea, sky, food, plants, creatures, moreOfTheLiving];
const measured: Readonly<Record<string, readonly number[]>> = boxes;

const drawings = new Map<string, Drawing>(themes.flatMap((sketches) => Object.entries(sketches).map(([name, sketch]): [string, Drawing] => {
  const [x = 0, y = 0, width = 100, height = 100] = measured[name] ?? [];
  return [name, { ...sketch, box: { x, y, width, height } }];
})));

/** Of all drawings, by theme. */
export const drawingNames: readonly string[] = [...drawings.keys()];

/** A drawing of our own by its name, without the `@`. */
export function findDrawing(name: string): Drawing | undefined {
  return drawings.get(name);
}
