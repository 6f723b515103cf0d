import { expect, test } from 'vitest';
import { library } from '../packs/library.ts';
import { findPlace } from '../web/find-place.ts';

test('every scenario of the library stands under a place on the page', () => {
  expect(library().filter(({ id }) => findPlace(id) === undefined).map(({ id }) => id)).toEqual([]);
});
