import { animals } from './animals.ts';
import { buildings } from './buildings.ts';
import { clothes } from './clothes.ts';
import { type Concept, readConcepts } from './concept.ts';
import { drinks } from './drinks.ts';
import { food } from './food.ts';
import { furniture } from './furniture.ts';
import { household } from './household.ts';
import { kitchenware } from './kitchenware.ts';
import { music } from './music.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { plants } from './plants.ts';
import { seaAndSkyAnimals } from './sea-and-sky-animals.ts';
import { study } from './study.ts';
import { tools } from './tools.ts';
import { toysAndSports } from './toys-and-sports.ts';
import { vehicles } from './vehicles.ts';

const lists = [
  animals, buildings, clothes, drinks, food, furniture, household, kitchenware, music, people, places, plants, seaAndSkyAnimals, study, tools, toysAndSports, vehicles,
];

/** Everything that the composer knows, in the order of the lists: of two that have a word in common the first is meant, unless the words around say otherwise. */
export const allConcepts: readonly Concept[] = Object.freeze(lists.flatMap(readConcepts));
