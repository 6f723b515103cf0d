import type { Concept, Kind } from '../lexicon/concept.ts';
import type { Scene } from '../scene.ts';
import type { Light, Stage } from './stage.ts';

/** Where a kind of thing is shown when neither the prompt nor the thing names a place. `studio`: before a sheet of paper. */
const homes: Partial<Record<Kind, string>> = {
  fish: 'underwater', boat: 'sea', spacecraft: 'space', aircraft: 'sky', vehicle: 'road', building: 'meadow', landmark: 'meadow', sky: 'sky', furniture: 'room',
  animal: 'meadow', bird: 'meadow', insect: 'garden', person: 'meadow', fantasy: 'meadow', plant: 'garden', tree: 'meadow', flower: 'garden',
};

/**
 * What is behind: chosen by the prompt, else by the first thing alone, so that it stays as more is typed; or by the boat or the like
 * that the first thing is `aboard`.
 */
export function chooseBackdrop(scene: Scene, first: Concept | undefined, aboard: Concept | undefined): NonNullable<Stage['backdrop']> {
  const place = scene.place ?? (aboard && homes[aboard.kind]) ?? first?.lives ?? (first && homes[first.kind]) ?? (first ? 'studio' : 'meadow');
  return { place, time: scene.time ?? (place === 'space' || place === 'moon' ? 'night' : 'day'), weather: scene.weather, season: scene.season ?? (scene.weather === 'snow' ? 'winter' : null) };
}

/** Height of the horizon (or of the floor's edge) as a part of the picture's, from above. */
const horizons: Record<string, number> = {
  space: 1, sky: 1, underwater: 0.84, studio: 0.7, sea: 0.56, beach: 0.5, moon: 0.66, rooftop: 0.7,
  room: 0.66, bedroom: 0.66, 'living-room': 0.66, kitchen: 0.66, bathroom: 0.66, classroom: 0.66, office: 0.66, hospital: 0.66, library: 0.66, cafe: 0.66, restaurant: 0.66, gym: 0.66, museum: 0.66, church: 0.66, stage: 0.7,
};
export const horizonOf = (place: string): number => horizons[place] ?? 0.6;

const waters: Record<string, number> = { sea: 1, beach: 0.3, lake: 0.42, river: 0.42, harbour: 0.45, island: 0.5 };
/** How much of the ground is water, from the horizon on. */
export const waterOf = (place: string): number => waters[place] ?? 0;

/** Places where things float instead of standing. */
export const floats = (place: string): boolean => place === 'space' || place === 'sky' || place === 'underwater';

const warmths: Record<string, number> = { dawn: 0.6, sunrise: 0.7, morning: 0.25, day: 0, noon: 0, afternoon: 0.15, sunset: 1, evening: 0.8, dusk: 0.7, night: -1, 'starry-night': -1, midnight: -1 };
const dim = new Set(['rain', 'heavy-rain', 'storm', 'thunder', 'snow', 'hail', 'fog', 'cloudy', 'blizzard', 'sandstorm']);

/** From the left by day, from the right in the evening: one light for all. */
export function chooseLight({ time, weather }: NonNullable<Stage['backdrop']>): Light {
  const warmth = warmths[time] ?? 0;
  return { x: warmth >= 0.7 ? 0.8 : -0.7, warmth, strength: weather !== null && dim.has(weather) ? 0.45 : warmth === -1 ? 0.5 : 1 };
}
