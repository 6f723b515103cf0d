import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser } from '../support/browser.ts';
import { fieldOf, heard, openHouse, say, type TestHouse } from '../support/open-house.ts';

describe.skipIf(!hasBrowser)('finding and keeping talks (scripted engine)', { timeout: 180_000 }, () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
    await house.enter('mina@home.example');
  });
  afterAll(() => house[Symbol.asyncDispose]());

  it('a word of two syllables is found, lit, and opens the talk at its place', async () => {
    const page = await house.open('/');
    await say(page, '다음 회의는 월요일이에요');
    await heard(page, 'You said:').waitFor();
    const talk = page.url();
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('회의');
    await page.getByRole('main').locator('mark').first().waitFor();
    expect(new Set(await page.getByRole('main').locator('mark').allInnerTexts())).toEqual(new Set(['회의']));
    await page.getByRole('main').getByRole('link').first().click();
    await page.waitForURL(`${talk}?message=*`);
    await expect.poll(() => page.evaluate('document.activeElement.tagName'), { timeout: 20_000 }).toBe('ARTICLE');
    await page.close();
  });

  it('a talk can be named, deleted, and brought back', async () => {
    const page = await house.open('/');
    await say(page, 'A talk to keep');
    await heard(page, 'You said: A talk to keep').waitFor();
    const list = page.getByRole('navigation', { name: 'Talks' });
    const pick = async (item: string) => {
      await page.getByRole('main').getByRole('button', { name: /^What to do with/ }).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await pick('Rename');
    await page.getByRole('textbox', { name: 'The talk\'s name' }).fill('Named by me');
    await page.keyboard.press('Enter');
    await list.getByText('Named by me').waitFor();
    await pick('Delete');
    await page.waitForURL(`${house.url}/`);
    expect(await list.getByText('Named by me').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await list.getByText('Named by me').click();
    await heard(page, 'You said: A talk to keep').waitFor();
    await page.close();
  });

  it('a talk is taken out as Markdown', async () => {
    const page = await house.open('/');
    await say(page, 'To take along');
    await heard(page, 'You said: To take along').waitFor();
    await page.getByRole('main').getByRole('button', { name: /^What to do with/ }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Save as Markdown' }).click()]);
    expect(file.suggestedFilename()).toMatch(/\.md$/);
    await page.close();
  });

  it('a talk of a thousand messages draws only what is near, and its first message can be jumped to', async () => {
    const { key } = await house.platform.person('long@home.example');
    await house.browser.context.request.post(`${house.url}/api/sign-in`, { data: { email: 'long@home.example', password: 'correct horse battery staple' } });
    const { body } = await house.platform.ask(key, 'POST', '/api/conversations', {});
    const { id } = body as { id: string };
    let first = '';
    for (let turn = 0; turn < 500; turn++) {
      const sent = await house.platform.ask(key, 'POST', `/api/conversations/${id}/messages`, { text: `Turn ${turn}: **bold** words, a [link](https://example.org) and \`code\`` });
      first ||= (sent.body as { message: { id: string } }).message.id;
    }
    const page = await house.open(`/chat/${id}`);
    await heard(page, 'You said: Turn 499').waitFor();
    expect(await page.getByRole('article').count()).toBe(1_000);
    expect(await page.locator('.markdown strong').count()).toBeLessThan(60);
    await page.goto(`${house.url}/chat/${id}?message=${first}`);
    await expect.poll(() => page.locator(`[data-message="${first}"]`).evaluate((element) => element.getBoundingClientRect().top), { timeout: 20_000 }).toBeLessThan(800);
    await page.close();
  });

  it('a megabyte can be pasted and sent, and is shown folded', async () => {
    const page = await house.open('/');
    await fieldOf(page).focus();
    await page.evaluate("document.execCommand('insertText', false, 'A long story. '.repeat(75_000))");
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.waitForURL(/\/chat\//);
    await page.getByRole('button', { name: /^Show all of it \(1,050,000 letters\)$/ }).first().waitFor();
    await page.close();
  });
});
