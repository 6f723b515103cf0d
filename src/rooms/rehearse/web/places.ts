/** Where the library's talks happen. `places.test.ts` holds that every scenario has a place. */
import { m } from '../../../web/ui/words.ts';

export const places = ['work', 'home', 'family', 'friends', 'korea'] as const;
export type Place = (typeof places)[number];

export const placeNames: Readonly<Record<Place, () => string>> = {
  work: m.rehearse_place_work, home: m.rehearse_place_home, family: m.rehearse_place_family, friends: m.rehearse_place_friends, korea: m.rehearse_place_korea,
};

const placeOf: Readonly<Record<string, Place>> = {
  'ask-for-a-raise': 'work',
};

export const findPlace = (scenario: string): Place | undefined => placeOf[scenario];
