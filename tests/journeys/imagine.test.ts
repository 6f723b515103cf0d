import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findBarriers, hasBrowser } from '../support/browser.ts';
import { openHouse, type TestHouse } from '../support/open-house.ts';

const english = {
  field: 'What do you see?', prompt: 'a fox and a house at night', words: 'What became of each word', near: 'Near drawings', fox: 'fox: drawn', colours: 'Colours', blue: 'blue', coloured: 'a blue fox and a house at night', leave: 'Leave it out', asRead: 'As it was read',
  undo: 'Undo', options: 'Look and shape', paper: 'Paper', clay: 'Clay', wide: 'Wide', variations: 'Four variations', second: 'Variation 2', keep: 'Keep', kept: 'Kept in your gallery.', film: 'The typing as a film', gallery: 'Gallery', search: 'Search by what you typed',
  menu: /^What can be done with/, share: 'Share by a link', unshare: 'Take the link back', remove: 'Delete', none: 'Nothing kept yet', folder: 'Put into a folder', folderNew: 'A new folder', putThere: 'Put it there', folderName: 'Night', gone: 'This link leads nowhere', note: 'Scene, arranged from drawings, not generated.', story: 'Story', storyTry: 'Begin with this one', storyFilm: 'Show it as a film', pages: '4 pages', close: 'Close',
};
type Words = typeof english;
const korean: Words = {
  field: '무엇이 보이나요?', prompt: '밤에 여우와 집', words: '낱말마다 어떻게 되었는지', near: '비슷한 그림', fox: '여우: 그렸어요', colours: '색', blue: '파란', coloured: '밤에 파란 여우와 집', leave: '빼기', asRead: '처음 읽은 대로',
  undo: '되돌리기', options: '느낌과 모양', paper: '종이', clay: '찰흙', wide: '가로', variations: '네 가지로 보기', second: '2번째 구도', keep: '간직하기', kept: '그림첩에 간직했어요.', film: '쓰는 동안의 필름', gallery: '그림첩', search: '적었던 말로 찾기',
  menu: /할 수 있는 일$/, share: '링크로 공유하기', unshare: '링크 거두기', remove: '지우기', none: '아직 간직한 그림이 없어요', folder: '폴더에 넣기', folderNew: '새 폴더', putThere: '여기에 넣기', folderName: '밤', gone: '이 링크로는 볼 수 없어요', note: '장면: 생성한 것이 아니라 그림들을 배치한 거예요.', story: '이야기', storyTry: '이 이야기로 시작하기', storyFilm: '필름으로 보기', pages: '4쪽', close: '닫기',
};

const visits = [
  { name: 'in English on a desktop', words: english, options: { viewport: { width: 1280, height: 800 } } },
  { name: 'in Korean on a phone of 360 pixels in the dark', words: korean, options: { viewport: { width: 360, height: 740 }, locale: 'ko-KR', hasTouch: true, colorScheme: 'dark' } },
] as const;

const overflow = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
const picture = (page: Page) => page.locator('[data-picture]');
/** A busy machine is not a broken page. */
const eventually = <T>(what: () => T | Promise<T>) => expect.poll(what, { timeout: 20_000 });
/** What the picture shows, in words. */
const seen = async (page: Page) => await picture(page).getByRole('img').first().getAttribute('aria-label');
/** How many colours the canvas has in a coarse look: one that was not drawn has one. */
const colours = (page: Page) => page.evaluate<number>(`(() => { const c = document.querySelector('[data-picture] canvas'); if (!c) return 0; const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data; const s = new Set(); for (let i = 0; i < d.length; i += 4 * 97) s.add(d[i] + ',' + d[i+1] + ',' + d[i+2]); return s.size; })()`);

async function check(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(400);
  expect([name, await findBarriers(page), await overflow(page)]).toEqual([name, [], 0]);
}

async function typeIn(page: Page, words: Words, text: string): Promise<void> {
  await page.getByRole('textbox', { name: words.field }).fill('');
  await page.getByRole('textbox', { name: words.field }).pressSequentially(text, { delay: 25 });
}

/** Words, their choices, look and shape, an arrangement. */
async function arrange(page: Page, words: Words): Promise<void> {
  const chips = page.getByRole('list', { name: words.words });
  await typeIn(page, words, words.prompt);
  await chips.getByRole('button', { name: words.fox }).waitFor();
  await eventually(() => colours(page)).toBeGreaterThan(40);
  await check(page, 'typed');
  await chips.getByRole('button', { name: words.fox }).click();
  await page.getByRole('list', { name: words.colours }).getByRole('button', { name: words.blue, exact: true }).click();
  expect(await page.getByRole('textbox', { name: words.field }).inputValue()).toBe(words.coloured);
  await page.getByRole('button', { name: words.undo, exact: true }).click();
  expect(await page.getByRole('textbox', { name: words.field }).inputValue()).toBe(words.prompt);
  await check(page, 'a word opened');
  const before = await seen(page);
  await page.getByRole('list', { name: words.near }).getByRole('button').first().click();
  await eventually(() => seen(page)).not.toBe(before);
  await page.getByRole('button', { name: words.asRead }).click();
  await eventually(() => seen(page)).toBe(before);
  await page.getByRole('button', { name: words.leave }).click();
  await eventually(() => seen(page)).not.toBe(before);
  await page.getByRole('button', { name: words.asRead }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.options }).click();
  await page.getByRole('button', { name: words.paper, exact: true }).click();
  await picture(page).locator('svg').first().waitFor();
  await page.getByRole('button', { name: words.clay, exact: true }).click();
  await page.getByRole('button', { name: words.wide, exact: true }).click();
  await page.locator('[data-picture=wide]').waitFor();
  await check(page, 'options');
  await page.getByRole('button', { name: words.variations }).click();
  await page.getByRole('button', { name: words.second }).click();
  await check(page, 'variations');
  await page.getByRole('list', { name: words.film }).getByRole('button').nth(1).waitFor();
}

/** A folder, a search, a shared link that is taken back, a deletion that is undone. */
async function lookAfter(house: TestHouse, page: Page, words: Words): Promise<void> {
  const card = page.getByRole('list', { name: words.gallery }).getByRole('listitem');
  const order = async (name: string) => {
    await card.first().getByRole('button', { name: words.menu }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  };
  await card.first().waitFor();
  await check(page, 'gallery');
  await order(words.folder);
  await page.getByLabel(words.folderNew).fill(words.folderName);
  await page.getByRole('button', { name: words.putThere }).click();
  await page.getByRole('button', { name: new RegExp(`^${words.folderName}`) }).waitFor();
  await page.getByRole('searchbox', { name: words.search }).fill('unicorn');
  await eventually(() => card.count()).toBe(0);
  await page.getByRole('searchbox', { name: words.search }).fill('');
  await order(words.share);
  const { pictures: [kept] } = (await (await house.browser.context.request.get(`${house.url}/api/pictures`)).json()) as { pictures: { share: string }[] };
  const link = new URL(kept?.share ?? '').pathname;
  const cookies = await house.browser.context.cookies();
  await house.browser.context.clearCookies();
  const visitor = await house.open(link);
  await visitor.getByText(words.note).waitFor();
  expect(await visitor.evaluate<number>("(async () => { const image = document.querySelector('figure img'); await image.decode(); return image.naturalWidth; })()")).toBeGreaterThan(0);
  await check(visitor, 'shared');
  await house.browser.context.addCookies(cookies);
  await order(words.unshare);
  await eventually(async () => (await house.browser.context.request.get(`${house.url}/api${link.replace('picture', 'pictures')}`)).status()).toBe(404);
  await visitor.reload();
  await visitor.getByText(words.gone).waitFor();
  await visitor.close();
  await order(words.remove);
  await page.getByText(words.none).waitFor();
  await page.getByRole('button', { name: words.undo, exact: true }).last().click();
  await card.first().waitFor();
}

describe.skipIf(!hasBrowser)('imagining', { timeout: 240_000 }, () => {
  it.each(visits)('goes from a first look to a kept, shared and changed picture: $name', async ({ words, options }) => {
    await using house = await openHouse({}, options);
    await house.enter('mina@home.example');
    const page = await house.open('/imagine');
    await page.getByRole('textbox', { name: words.field }).waitFor();
    await page.getByText(words.note).waitFor();
    await check(page, 'empty');
    await arrange(page, words);
    await page.getByRole('button', { name: words.keep, exact: true }).click();
    await page.getByText(words.kept).waitFor();
    await page.getByRole('button', { name: words.gallery, exact: true }).click();
    await page.waitForURL('**/imagine/gallery');
    await lookAfter(house, page, words);
    await page.getByRole('list', { name: words.gallery }).getByRole('link').first().click();
    await page.waitForURL('**/imagine?from=**');
    await page.locator('[data-picture=wide]').waitFor();
    expect(await page.getByRole('textbox', { name: words.field }).inputValue()).toBe(words.prompt);
    await page.reload();
    await page.locator('[data-picture=wide]').waitFor();
    // The one that was taken back is told as a failed request.
    expect(house.browser.troubles.filter((trouble) => !trouble.includes('/api/shared/'))).toEqual([]);
  });

  it.each(visits)('tells a story in pages: $name', async ({ words, options }) => {
    await using house = await openHouse({}, options);
    await house.enter('mina@home.example');
    const page = await house.open('/imagine/story');
    await page.getByRole('button', { name: words.storyTry }).click();
    await page.getByText(words.pages, { exact: true }).waitFor();
    await check(page, 'story');
    await page.getByRole('button', { name: words.storyFilm }).click();
    await page.getByRole('dialog').getByRole('img').waitFor();
    await check(page, 'film of pages');
    await page.getByRole('dialog').getByRole('button', { name: words.close }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(house.browser.troubles).toEqual([]);
  });

  it('syllables in the making are drawn as far as they go, and the field keeps them', async () => {
    await using house = await openHouse({}, { locale: 'ko-KR' });
    await house.enter('mina@home.example');
    const page = await house.open('/imagine');
    const field = page.getByRole('textbox', { name: korean.field });
    await field.focus();
    const keys = await house.browser.context.newCDPSession(page);
    const compose = (text: string) => keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    for (const text of ['ㅇ', '여', '영']) {
      await compose(text);
      expect(await field.inputValue()).toBe(text);
    }
    await keys.send('Input.insertText', { text: '여' });
    for (const text of ['ㅇ', '우', '욱']) {
      await compose(text);
      expect(await field.inputValue()).toBe(`여${text}`);
      if (text !== 'ㅇ') await eventually(() => seen(page)).toContain('여우');
    }
    await keys.send('Input.insertText', { text: '우' });
    expect(await field.inputValue()).toBe('여우');
    await eventually(() => seen(page)).toContain('여우');
  });

  it('what may not be drawn is said kindly, is not drawn and not kept', async () => {
    await using house = await openHouse();
    await house.enter('mina@home.example');
    const page = await house.open('/imagine');
    await typeIn(page, english, 'a cat');
    await eventually(() => seen(page)).toContain('cat');
    await page.getByRole('textbox', { name: english.field }).pressSequentially(' and a naked woman');
    await page.getByText('Put it another way, and it is drawn.').waitFor();
    expect(await seen(page)).not.toContain('woman');
    expect(await page.getByRole('button', { name: english.keep, exact: true }).isDisabled()).toBe(true);
    await typeIn(page, english, 'a dog');
    await eventually(() => seen(page)).toContain('dog');
    expect(await page.getByText('Put it another way, and it is drawn.').count()).toBe(0);
  });

  it('a thing is moved by a hand or by keys, stays moved while typing goes on, and goes back', async () => {
    await using house = await openHouse();
    await house.enter('mina@home.example');
    const page = await house.open('/imagine');
    await typeIn(page, english, 'a cat');
    const cat = picture(page).getByRole('button', { name: /^cat/ });
    const middle = async () => {
      const box = await cat.boundingBox();
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    };
    await cat.waitFor();
    const first = await middle();
    await page.mouse.move(first.x, first.y);
    await page.mouse.down();
    await page.mouse.move(first.x - 60, first.y - 30, { steps: 5 });
    await page.mouse.up();
    await eventually(async () => Math.round((await middle()).x - first.x)).toBe(-60);
    await page.getByRole('textbox', { name: english.field }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' at night');
    expect(Math.round((await middle()).x - first.x)).toBe(-60);
    await cat.focus();
    await page.keyboard.press('ArrowRight');
    await eventually(async () => (await middle()).x - first.x).toBeGreaterThan(-58);
    await page.keyboard.press('0');
    await eventually(async () => Math.round((await middle()).x - first.x)).toBe(0);
    await page.getByRole('button', { name: english.undo, exact: true }).click();
    await eventually(async () => Math.round((await middle()).x - first.x)).not.toBe(0);
  });

  it('goes on drawing when the server is away, and says that nothing is kept yet', async () => {
    await using house = await openHouse();
    await house.enter('mina@home.example');
    const page = await house.open('/imagine');
    await typeIn(page, english, 'a cat');
    await eventually(() => colours(page)).toBeGreaterThan(40);
    await house.browser.context.setOffline(true);
    await page.getByRole('textbox', { name: english.field }).pressSequentially(' at night');
    await eventually(() => seen(page)).toContain('night');
    await page.getByRole('button', { name: english.keep, exact: true }).click();
    await page.getByText('The picture stays here').waitFor();
    await house.browser.context.setOffline(false);
    await page.getByRole('button', { name: english.keep, exact: true }).click();
    await page.getByText(english.kept).waitFor();
  });

  it('is opened from the field of home and of a talk, with what was typed', async () => {
    await using house = await openHouse();
    await house.enter('mina@home.example');
    const page = await house.open('/');
    const home = page.getByRole('main').locator('form textarea');
    await home.fill('a fox in the rain');
    await page.getByRole('main').getByRole('button', { name: 'Imagine', exact: true }).click();
    await page.waitForURL('**/imagine?**');
    expect(await page.getByRole('textbox', { name: english.field }).inputValue()).toBe('a fox in the rain');
    await page.goto(`${house.url}/`);
    await home.fill('hello');
    await home.press('Enter');
    await page.waitForURL('**/chat/**');
    await page.getByRole('log').getByText('You said: hello').first().waitFor();
    await page.getByRole('main').locator('form textarea').last().fill('/imagine two cats');
    await page.getByRole('main').locator('form textarea').last().press('Enter');
    await page.waitForURL('**/imagine?**');
    expect(await page.getByRole('textbox', { name: english.field }).inputValue()).toBe('two cats');
  });

  it('stands still for whoever wants no motion', async () => {
    await using house = await openHouse({}, { reducedMotion: 'reduce' });
    await house.enter('mina@home.example');
    const page = await house.open('/imagine?prompt=a%20cat%20in%20the%20snow');
    await eventually(() => colours(page)).toBeGreaterThan(40);
    await page.waitForTimeout(1_500);
    const pixels = () => page.evaluate<string>(`document.querySelector('[data-picture] canvas').toDataURL()`);
    const before = await pixels();
    await page.waitForTimeout(600);
    expect(await pixels()).toBe(before);
  });
});
