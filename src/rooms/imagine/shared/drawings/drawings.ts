import type { Drawing } from '../marks.ts';
import { animals } from './animals.ts';
import boxes from './boxes.json' with { type: 'json' };
import { buildings, vessels } from './buildings.ts';
import { moreClothes } from './clothes-more.ts';
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
import { moreWished } from './wished-more.ts';

const themes: readonly Sketches[] = [
  animals, moreOfTheLiving, people, plants, food, hats, moreClothes, furniture, household, moreInTheHouse, buildings, moreBuildings, vessels, moreMachines,
  moreTools, sport, moreToPlayWith, music, korea, moreOfKorea, sky, moreWished,
];
const measured: Readonly<Record<string, readonly number[]>> = boxes;

const sketches = themes.flatMap((theme) => Object.entries(theme));
const drawings = new Map<string, Drawing>(sketches.map(([name, sketch]) => {
  const [x = 0, y = 0, width = 100, height = 100] = measured[name] ?? [];
  return [name, { ...sketch, box: { x, y, width, height } }];
}));

/** Of all drawings, by theme. */
export const drawingNames: readonly string[] = sketches.map(([name]) => name);

/** A drawing of our own by its name, without the `@`. */
export function findDrawing(name: string): Drawing | undefined {
  return drawings.get(name);
}
