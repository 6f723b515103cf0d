import { expect, test } from 'vitest';
import { speechLevel } from '../acts/korean/speech-level.ts';
import { splitSentences } from '../acts/split-text.ts';
import { library } from '../packs/library.ts';

test('all that is said in Korean is said in the level of who says it', () => {
  const slips = library().flatMap(({ id, locales: { ko } }) => {
    if (ko === undefined) return [];
    const { opening, interests, facts, lines, other } = ko;
    const said = [opening, ...Object.values(interests).flatMap(({ say, hint }) => [...say, ...hint]), ...facts.flatMap(({ say }) => say), ...lines.map(({ text }) => text)];
    return said.flatMap((text) => splitSentences(text)).filter(({ text }) => ![undefined, other.level].includes(speechLevel(text))).map(({ text }) => `${id}: ${text}`);
  });
  expect(slips).toEqual([]);
});
