import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { ScriptedEngine } from '../../../tests/support/scripted-engine.ts';
import { firstWords } from './first-words.ts';
import { openHouse, testModel } from './test-house.ts';

const namer = (title: string) => new ScriptedEngine({ say: (request) => (request.sampling.maxTokens === 16 ? [title] : ['an answer']) });

describe.each(databases)('the name of a conversation, by a scripted engine, on $kind', ({ open }) => {
  it('is how it begins, then what a model above the starter calls it', async () => {
    const engine = namer('"Rainbows, simply"\nand more');
    await using house = await openHouse(open, engine);
    house.models.set('good', testModel('good', { starter: false }));
    const ada = house.visitor('ada');
    const live = await ada.live();
    const { id } = await ada.start();
    await ada.events((await ada.send(id, { text: 'why is there a rainbow?', model: 'good' })).generation.id);
    await expect.poll(() => ada.read(id)).toMatchObject({ title: 'Rainbows, simply', titledBy: 'model' });
    expect(engine.requests[1]).toMatchObject({ model: 'good', sampling: { maxTokens: 16 } });
    expect(engine.requests[1]).not.toHaveProperty('cacheKey');
    expect((await ada.ask('GET', '/api/conversations?query=rainbows')).body).toMatchObject({ conversations: [{ id }] });
    await ada.events((await ada.send(id, { text: 'and then?', model: 'good' })).generation.id);
    expect(engine.requests).toHaveLength(3);
    live.close();
  });

  it.each([
    ['**Title:** "Rainbows, simply"', 'Rainbows, simply'],
    ['## *Why it rains*', 'Why it rains'],
    ['Title: `sorted()` and [lists](https://example.org)', 'sorted() and lists'],
    ['제목: 「무지개 이야기」.', '무지개 이야기'],
    ['"**"', 'hello'],
  ])('holds nothing of what a model wraps around it: %s', async (written, title) => {
    await using house = await openHouse(open, namer(written));
    house.models.set('good', testModel('good', { starter: false }));
    const ada = house.visitor('ada');
    const { id } = await ada.start();
    await ada.events((await ada.send(id, { text: 'hello', model: 'good' })).generation.id);
    await expect.poll(async () => (await ada.read(id)).title).toBe(title);
  });

  it('stays how it begins with the starter, in Korean with a model that has none, and where a person gave one', async () => {
    const engine = namer('No');
    await using house = await openHouse(open, engine);
    house.models.set('good', testModel('good', { starter: false }));
    const ada = house.visitor('ada');
    const titles: string[] = [];
    for (const [start, text, model] of [[{}, 'hello', 'tiny'], [{}, '무지개는 왜 생겨?', 'good'], [{ title: 'mine' }, 'hello', 'good']] as const) {
      const { id } = await ada.start(start);
      await ada.events((await ada.send(id, { text, model })).generation.id);
      titles.push((await ada.read(id)).title);
    }
    expect(titles).toEqual(['hello', '무지개는 왜 생겨?', 'mine']);
    expect(engine.requests).toHaveLength(3);
  });
});

describe('the first words of a message', () => {
  it('are one short line that ends where a word ends', () => {
    expect(firstWords('  # Hello\n\n**world**  ')).toBe('Hello world');
    expect(firstWords('word '.repeat(100))).toBe(`${'word '.repeat(11)}word…`);
    expect(firstWords('가'.repeat(100))).toBe(`${'가'.repeat(60)}…`);
    expect(firstWords('👨‍👩‍👧'.repeat(100))).toBe(`${'👨‍👩‍👧'.repeat(60)}…`);
    expect(firstWords('***')).toBe('');
  });
});
