import { m } from '../../../web/ui/words.ts';
import type { Place } from './find-place.ts';

export const placeNames: Readonly<Record<Place, () => string>> = {
  work: m.rehearse_place_work, home: m.rehearse_place_home, family: m.rehearse_place_family, friends: m.rehearse_place_friends, korea: m.rehearse_place_korea,
};
