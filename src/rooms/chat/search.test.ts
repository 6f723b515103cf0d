import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { ScriptedEngine } from '../../../tests/support/scripted-engine.ts';
import type { SearchHit } from './contract.ts';
import { openHouse, type Visitor } from './test-house.ts';

type Found = { hits: SearchHit[]; next: string | null };
const search = async (person: Visitor, query: string, cursor?: string) => (await person.ask<Found>('GET', `/api/search?query=${encodeURIComponent(query)}${cursor === undefined ? '' : `&cursor=${cursor}`}`)).body;
const lit = ({ excerpt, lit: places }: SearchHit) => places.map(([start, end]) => excerpt.slice(start, end));

describe.each(databases)('search on $kind, over messages to a scripted engine', ({ open }) => {
  it('finds Korean words of one and two syllables anywhere, English by its beginnings, and all words at once', async () => {
    await using house = await openHouse(open, new ScriptedEngine({ say: () => ['ok'] }));
    const ada = house.visitor('ada');
    const { id } = await ada.start({ title: 't' });
    for (const text of ['내일 회의실에서 만나요', '재미있는 퀴즈를 내 줘', '우리집에 가자', 'The Quick brown fox', 'quickly done, e-mail sent', '회사 의자'.normalize('NFD'), '회\n의 따로']) {
      await ada.events((await ada.send(id, { text, parent: null })).generation.id);
    }
    const texts = async (query: string) => (await search(ada, query)).hits.map((hit) => hit.excerpt);
    expect(await texts('회의')).toEqual(['내일 회의실에서 만나요']);
    expect(await texts('퀴즈')).toEqual(['재미있는 퀴즈를 내 줘']);
    expect(await texts('집')).toEqual(['우리집에 가자']);
    expect(await texts('의자')).toEqual(['회사 의자']);
    expect(await texts('회 의자')).toEqual(['회사 의자']);
    expect(await texts('QUICK')).toEqual(['quickly done, e-mail sent', 'The Quick brown fox']);
    expect(await texts('fox qui')).toEqual(['The Quick brown fox']);
    expect(await texts('e-mail')).toEqual(['quickly done, e-mail sent']);
    expect(await texts('uick')).toEqual([]);
    expect(lit((await search(ada, '회의')).hits[0] as SearchHit)).toEqual(['회의']);
    for (const nothing of ['', ' ', '%', '" OR "', "' | '", '*', '없는말', '\\', '\0']) expect(await texts(nothing)).toEqual([]);
  });

  it('finds what a reply says as soon as it is complete, and a page goes on where the last one ended', async () => {
    await using house = await openHouse(open, new ScriptedEngine({ say: () => ['The answer is forty', '-two.'] }));
    const ada = house.visitor('ada');
    const { id } = await ada.start({ title: 'deep thought' });
    for (let i = 0; i < 45; i++) await ada.events((await ada.send(id, { text: `question ${i}`, parent: null })).generation.id);
    const pages: Found[] = [];
    for (let cursor: string | null | undefined; cursor !== null && pages.length < 9; cursor = pages.at(-1)?.next) pages.push(await search(ada, 'forty-two', cursor));
    expect(pages.map((page) => page.hits.length)).toEqual([20, 20, 5]);
    expect(pages[0]?.hits[0]).toMatchObject({ conversation: id, title: 'deep thought', role: 'assistant', excerpt: 'The answer is forty-two.' });
    expect(new Set(pages.flatMap((page) => page.hits.map((hit) => hit.message))).size).toBe(45);
    expect((await ada.ask('GET', '/api/search?query=x&cursor=abc')).status).toBe(400);
    expect((await ada.ask('GET', '/api/search')).status).toBe(400);
  });

  it('finds a word deep in a long text, and shows the words around it', async () => {
    await using house = await openHouse(open, new ScriptedEngine({ say: () => ['ok'] }));
    const ada = house.visitor('ada');
    const { id } = await ada.start({ title: 't' });
    await ada.events((await ada.send(id, { text: `${'filler text '.repeat(50_000)}바늘 here${' more filler'.repeat(1_000)}` })).generation.id);
    const { hits: [hit] } = await search(ada, '바늘');
    expect(hit?.excerpt).toContain('filler text 바늘 here more');
    expect(hit?.excerpt.length).toBeLessThan(300);
  });

  it('never shows what is another\'s', async () => {
    await using house = await openHouse(open, new ScriptedEngine());
    const [ada, bob] = [house.visitor('ada'), house.visitor('bob')];
    await ada.events((await ada.send((await ada.start()).id, { text: 'a secret' })).generation.id);
    expect((await search(bob, 'secret')).hits).toEqual([]);
    expect((await search(bob, '_ada')).hits).toEqual([]);
    expect((await search(ada, 'secret')).hits).toHaveLength(2);
  });
});
