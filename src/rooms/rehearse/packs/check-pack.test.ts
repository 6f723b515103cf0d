import { describe, expect, it } from 'vitest';
import { checkPack } from './check-pack.ts';
import { library } from './library.ts';

describe('every scenario of the library', () => {
  it.each(library().map((scenario) => [scenario.id, scenario] as const))('%s: the good script beats the poor one, and begging wins nothing, in each language at each difficulty', (_, scenario) => {
    expect(checkPack(scenario).findings.filter(({ kind }) => kind === 'fault')).toEqual([]);
  });
});
