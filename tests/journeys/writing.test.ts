import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser } from '../support/browser.ts';
import { fieldOf, heard, openHouse, say, type TestHouse } from '../support/open-house.ts';

/** Types one syllable with an input method and presses Enter while it is half composed, as browsers report it. */
async function composeAndPressEnter(keys: CDPSession, steps: readonly string[], finished: string): Promise<void> {
  for (const text of steps) await keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 });
  await keys.send('Input.insertText', { text: finished });
  await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 });
}

/** As a browser tells of pasted words; a field that leaves them to the browser stays as it is. */
async function paste(page: Page, text: string): Promise<void> {
  await fieldOf(page).evaluate((field, words) => {
    const { DataTransfer: Data, ClipboardEvent: Pasted } = globalThis as unknown as { DataTransfer: new () => { setData(kind: string, text: string): void }; ClipboardEvent: new (kind: string, more: object) => never };
    const clipboardData = new Data();
    clipboardData.setData('text/plain', words);
    (field as unknown as { dispatchEvent(event: unknown): void }).dispatchEvent(new Pasted('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

const focused = (page: Page) => page.evaluate<string>("document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? ''");

/** Presses Tab until the focus is on something whose name fits. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 40; press++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}`);
}

describe.skipIf(!hasBrowser)('writing (scripted engine)', { timeout: 180_000 }, () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
    await house.enter('mina@home.example');
  });
  afterAll(() => house[Symbol.asyncDispose]());

  it('never sends half a syllable: Enter that ends a composition is the input method\'s', async () => {
    const page = await house.open('/');
    const keys = await house.browser.context.newCDPSession(page);
    await fieldOf(page).focus();
    await composeAndPressEnter(keys, ['ㅇ', '아', '안'], '안');
    await composeAndPressEnter(keys, ['ㄴ', '녀', '녕'], '녕');
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await fieldOf(page).inputValue()).toBe('안녕');
    await page.waitForTimeout(300);
    await fieldOf(page).press('Enter');
    await page.waitForURL(/\/chat\//);
    await heard(page, 'You said: 안녕').waitFor();
    expect(house.engine.requests.map(({ messages }) => messages.at(-1)?.content).filter((text) => text?.includes('안'))).toContain('안녕');
    await page.close();
  });

  it('Shift-Enter makes a line, Enter sends', async () => {
    const page = await house.open('/');
    await fieldOf(page).pressSequentially('one');
    await fieldOf(page).press('Shift+Enter');
    await fieldOf(page).pressSequentially('two');
    expect(await fieldOf(page).inputValue()).toBe('one\ntwo');
    await fieldOf(page).press('Enter');
    await page.waitForURL(/\/chat\//);
    await page.close();
  });

  it('the keyboard alone is enough: skip, write, send, go elsewhere and come back', async () => {
    const page = await house.open('/models');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the page');
    await tabTo(page, /^New talk$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${house.url}/`);
    await tabTo(page, /What is on your mind/);
    await page.keyboard.type('By keys alone');
    await page.keyboard.press('Enter');
    await heard(page, 'You said: By keys alone').waitFor();
    await page.close();
  });

  it('what was typed is there after a reload', async () => {
    const page = await house.open('/');
    await fieldOf(page).fill('half a thought');
    await page.reload();
    await expect.poll(() => fieldOf(page).inputValue()).toBe('half a thought');
    await fieldOf(page).fill('');
    await page.close();
  });

  it('a long pasted text stands beside the field, is there after a reload, and is sent after the words', async () => {
    const long = `${'a line of a long text\n'.repeat(5_000)}the end of it`;
    const page = await house.open('/');
    await fieldOf(page).fill('What is this?');
    await paste(page, long);
    await page.getByRole('button', { name: 'Pasted text, 110 kB' }).waitFor();
    expect(await fieldOf(page).inputValue()).toBe('What is this?');
    await page.reload();
    await page.getByRole('button', { name: 'Pasted text, 110 kB' }).click();
    await page.getByText('How it begins. All of it is sent.').waitFor();
    await page.keyboard.press('Escape');
    expect(await fieldOf(page).inputValue()).toBe('What is this?');
    await say(page, 'What is that?');
    await heard(page, 'You said: What is that?').waitFor();
    expect(house.engine.requests.some(({ messages }) => messages.at(-1)?.content === `What is that?\n\n${long}`)).toBe(true);

    await paste(page, long);
    await page.getByRole('button', { name: 'Take it out' }).click();
    await page.getByRole('button', { name: 'Pasted text' }).waitFor({ state: 'detached' });
    await paste(page, long);
    await page.getByRole('button', { name: 'Pasted text' }).click();
    await page.getByRole('button', { name: 'Put it into the field' }).click();
    expect(await fieldOf(page).inputValue()).toBe(long);
    await fieldOf(page).fill('');
    await page.close();
  });

  it('first words of an AI go into the field, and nothing is sent', async () => {
    const page = await house.open('/');
    await page.getByRole('button', { name: 'Explain how rainbows form, simply' }).click();
    expect(await fieldOf(page).inputValue()).toBe('Explain how rainbows form, simply');
    expect(new URL(page.url()).pathname).toBe('/');
    await fieldOf(page).fill('');
    await page.close();
  });

  it('a slash in the empty field opens what one can begin with, and is a letter elsewhere', async () => {
    const page = await house.open('/');
    await fieldOf(page).press('/');
    await page.getByRole('menu', { name: 'Begin with' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await focused(page)).toMatch(/What is on your mind/);
    await page.keyboard.press('/');
    await page.getByRole('menuitem', { name: 'Give me three ideas for a rainy Sunday' }).click();
    expect(await fieldOf(page).inputValue()).toBe('Give me three ideas for a rainy Sunday');
    await fieldOf(page).fill('either');
    await fieldOf(page).press('/');
    expect(await fieldOf(page).inputValue()).toBe('either/');
    await fieldOf(page).fill('');
    await page.close();
  });
});
