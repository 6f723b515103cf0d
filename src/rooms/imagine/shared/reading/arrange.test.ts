import { expect, it } from 'vitest';
import { lexicon } from '../lexicon/find-words.ts';
import { sensesOf } from '../lexicon/senses.ts';
import { templates } from './arrange.ts';

const known = (id: string): boolean => lexicon().byId(id) !== undefined;

it('arrangements tell concepts that are there, by things that are there', () => {
  const astray = [...templates()].flatMap(([id, { things, settings }]) => [
    ...[id, ...things.map((thing) => thing.id)].filter((each) => !known(each)),
    ...things.flatMap(({ relation }) => (relation && !things.some((thing) => thing.id === relation.to) ? [`${id}: ${relation.to}`] : [])),
    ...Object.entries(settings).flatMap(([kind, setting]) => (lexicon().byId(setting)?.kind === kind ? [] : [`${id}: ${setting}`])),
  ]);
  expect(astray).toEqual([]);
});

it('the senses of homographs are concepts that are there', () => {
  const astray = (['en', 'ko'] as const).flatMap((language) => [...sensesOf(language)].flatMap(([word, senses]) => senses.filter(({ concept }) => !known(concept)).map(({ concept }) => `${word}: ${concept}`)));
  expect(astray).toEqual([]);
});
