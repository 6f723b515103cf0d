import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser } from '../support/browser.ts';
import { fieldOf, heard, openHouse, say, type TestHouse } from '../support/open-house.ts';

const log = (page: Page) => page.getByRole('log');
const edit = async (page: Page, text: string) => {
  await page.getByRole('button', { name: 'Change the message' }).last().click();
  await page.getByRole('textbox', { name: 'Your message, to change' }).fill(text);
  await page.getByRole('button', { name: 'Send the changed message' }).click();
};

describe.skipIf(!hasBrowser)('changing what was said (scripted engine)', { timeout: 180_000 }, () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
    await house.enter('mina@home.example');
  });
  afterAll(() => house[Symbol.asyncDispose]());

  it('a changed message is a branch; both can be looked at, and the choice survives a reload', async () => {
    house.engine.script = {};
    const page = await house.open('/');
    await say(page, 'First wording');
    await heard(page, 'You said: First wording').waitFor();
    await edit(page, 'Second wording');
    await heard(page, 'You said: Second wording').waitFor();
    expect(await log(page).innerText()).not.toContain('First wording');
    await page.getByRole('button', { name: 'The branch before' }).first().click();
    await heard(page, 'You said: First wording').waitFor();
    expect(await log(page).innerText()).toContain('1/2');
    await page.reload();
    await heard(page, 'You said: First wording').waitFor();
    await page.close();
  });

  it('another answer stands beside the first', async () => {
    house.engine.script = { say: () => ['The first answer'] };
    const page = await house.open('/');
    await say(page, 'Tell me');
    await heard(page, 'The first answer').waitFor();
    house.engine.script = { say: () => ['The second answer'] };
    await page.getByRole('button', { name: 'Write another answer' }).click();
    await heard(page, 'The second answer').waitFor();
    await page.getByRole('button', { name: 'The branch before' }).click();
    await heard(page, 'The first answer').waitFor();
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'The next branch' }).press('Enter');
    await heard(page, 'The second answer').waitFor();
    await page.close();
  });

  it('Escape stops a reply, and what is there stays', async () => {
    house.engine.script = { say: () => Array.from({ length: 400 }, (_, index) => `word${index} `), msBetween: 40 };
    const page = await house.open('/');
    await say(page, 'Count');
    await heard(page, 'word3 ').waitFor();
    await fieldOf(page).press('Escape');
    await heard(page, 'Stopped. What is here is kept.').waitFor();
    expect(await log(page).innerText()).toContain('word3');
    await page.close();
  });

  it('while words come in, the lines that are being read do not move', async () => {
    house.engine.script = { say: () => Array.from({ length: 120 }, (_, index) => `Paragraph ${index}. ${'Words and more words. '.repeat(12)}\n\n`), msBetween: 25 };
    const page = await house.open('/');
    await say(page, 'Write a lot');
    await heard(page, 'Paragraph 1.').waitFor();
    const place = () => heard(page, 'Paragraph 0.').evaluate((element) => element.getBoundingClientRect().top);
    const before = await place();
    await page.getByRole('button', { name: 'To the newest words' }).waitFor();
    expect(Math.abs((await place()) - before)).toBeLessThan(2);
    await page.getByRole('button', { name: 'To the newest words' }).click();
    await heard(page, 'Paragraph 119.').waitFor();
    await expect.poll(() => page.locator('.talk-scroller').evaluate((element) => element.scrollHeight - element.scrollTop - element.clientHeight), { timeout: 20_000 }).toBeLessThan(40);
    await page.close();
  });

  it('what could not be sent stays, survives a reload, and goes out once when it is sent again', async () => {
    house.engine.script = {};
    const page = await house.open('/');
    await say(page, 'Before the break');
    await heard(page, 'You said: Before the break').waitFor();
    await page.route('**/messages', (route) => route.abort());
    await fieldOf(page).fill('Into the void');
    await fieldOf(page).press('Enter');
    await page.getByText('Not sent. Your words are safe here.').waitFor();
    await page.unroute('**/messages');
    await page.reload();
    await page.getByText('Not sent. Your words are safe here.').waitFor();
    await page.getByRole('button', { name: 'Send again' }).click();
    await heard(page, 'You said: Into the void').waitFor();
    expect((await log(page).innerText()).match(/^Into the void$/gm)).toHaveLength(1);
    await page.close();
  });
});
