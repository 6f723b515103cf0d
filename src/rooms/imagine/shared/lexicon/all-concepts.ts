import { actions } from './actions.ts';
import { animals } from './animals.ts';
import { bodyAndMood } from './body-and-mood.ts';
import { buildings } from './buildings.ts';
import { clothes } from './clothes.ts';
import { coloursAndSizes } from './colours-and-sizes.ts';
import { type Concept, readConcepts } from './concept.ts';
import { drinks } from './drinks.ts';
import { events } from './events.ts';
import { fantasy } from './fantasy.ts';
import { feastsAndCulture } from './feasts-and-culture.ts';
import { food } from './food.ts';
import { furniture } from './furniture.ts';
import { household } from './household.ts';
import { jobs } from './jobs.ts';
import { kitchenware } from './kitchenware.ts';
import { music } from './music.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { plants } from './plants.ts';
import { seaAndSkyAnimals } from './sea-and-sky-animals.ts';
import { sky } from './sky.ts';
import { study } from './study.ts';
import { styles } from './styles.ts';
import { symbols } from './symbols.ts';
import { technology } from './technology.ts';
import { timesAndWeather } from './times-and-weather.ts';
import { tools } from './tools.ts';
import { toysAndSports } from './toys-and-sports.ts';
import { trades } from './trades.ts';
import { vehicles } from './vehicles.ts';

const lists = [
  animals, seaAndSkyAnimals, people, jobs, trades, fantasy, food, drinks, plants, coloursAndSizes, timesAndWeather, vehicles, buildings, furniture, household,
  kitchenware, toysAndSports, music, clothes, technology, study, tools, sky, feastsAndCulture, places, bodyAndMood, symbols, actions, styles, events,
];

/** Everything that the composer knows, in the order of the lists: of two that have a word in common the first is meant, unless the words around say otherwise. */
export const allConcepts: readonly Concept[] = Object.freeze(lists.flatMap(readConcepts));
