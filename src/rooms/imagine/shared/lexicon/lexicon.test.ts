import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colourValueOf } from '../art/dyes.ts';
import { allConcepts } from './all-concepts.ts';
import type { Concept } from './concept.ts';
import { lexicon } from './find-words.ts';

const ids = new Map(allConcepts.map((concept) => [concept.id, concept]));
const settings = new Set<Concept['kind']>(['place', 'time', 'weather', 'season', 'style', 'colour', 'amount', 'extent', 'action', 'mood', 'event']);
const require = createRequire(import.meta.url);
const assets = join(dirname(require.resolve('@lobehub/fluent-emoji-3d/package.json')), 'assets');
const vectors = require('@iconify-json/noto/chars.json') as Readonly<Record<string, string>>;
const hexOf = (emoji: string): string => Array.from(emoji, (sign) => sign.codePointAt(0)?.toString(16)).join('-');
const isThere = (emoji: string): boolean => [hexOf(emoji), hexOf(emoji.replaceAll('\ufe0f', ''))].some((hex) => existsSync(join(assets, `${hex}.webp`)) || hex in vectors);
const notDyes = ['colour-rainbow', 'pastel', 'neon', 'transparent'];
const naming = (found: (concept: Concept) => boolean): string[] => allConcepts.filter(found).map(({ id }) => id);

describe('the lexicon', () => {
  it('has every id once', () => expect(allConcepts.length).toBe(ids.size));

  it('knows at least 4,000 words in each language', () => {
    expect(new Set(allConcepts.flatMap(({ en }) => en)).size).toBeGreaterThan(4000);
    expect(new Set(allConcepts.flatMap(({ ko }) => ko)).size).toBeGreaterThan(4000);
  });

  it('has words in both languages for every concept, and none twice', () => {
    expect(naming(({ en, ko }) => en.length === 0 || ko.length === 0)).toEqual([]);
    expect(naming(({ en, ko }) => new Set(en).size !== en.length || new Set(ko).size !== ko.length)).toEqual([]);
    expect(naming(({ en }) => en.some((word) => word !== word.toLowerCase()))).toEqual([]);
  });

  it('draws with art that is there, as a render or at least as a vector', () => {
    const emoji = allConcepts.flatMap(({ art, wears = [], holds = [] }) => [art, ...wears, ...holds]).filter((art) => art !== '' && !art.startsWith('@'));
    expect([...new Set(emoji)].filter((art) => !isThere(art))).toEqual([]);
  });

  it('gives every thing a height', () => expect(naming(({ kind, size }) => !settings.has(kind) && !(size !== null && size > 0))).toEqual([]));

  it('refers to concepts that are there, and lives only in places', () => {
    expect(allConcepts.flatMap(({ near = [] }) => near).filter((id) => !ids.has(id))).toEqual([]);
    expect(allConcepts.flatMap(({ lives }) => lives ?? []).filter((id) => ids.get(id)?.kind !== 'place')).toEqual([]);
    expect(allConcepts.flatMap(({ colour }) => colour ?? []).filter((id) => ids.get(id)?.kind !== 'colour')).toEqual([]);
  });

  it('has something to offer for what it knows and does not draw', () => expect(naming(({ kind, art, near = [] }) => !settings.has(kind) && art === '' && near.length === 0)).toEqual([]));

  it('has a dye for every colour', () => expect(naming(({ id, kind }) => kind === 'colour' && !notDyes.includes(id) && colourValueOf(id) === undefined)).toEqual([]));

  it('says a number with every amount', () => expect(naming(({ kind, many }) => kind === 'amount' && many === undefined)).toEqual([]));

  it('keeps a lighthouse, a hanbok and an Eiffel tower apart from what only looks like them', () => {
    const drawnAs = (word: string): string[] => (lexicon().english(word)?.concepts ?? []).map(({ art }) => art);
    expect(drawnAs('lighthouse')).not.toContain('🗼');
    expect(drawnAs('eiffel tower')).not.toContain('🗼');
    expect(drawnAs('hanbok')).not.toContain('👘');
  });
});
