import { describe, expect, it } from 'vitest';
import { hasBrowser } from '../support/browser.ts';
import { fieldOf, heard, openHouse, say } from '../support/open-house.ts';

const visits = [
  { locale: 'en-US', lang: 'en', name: 'Mina', start: 'Start talking', words: 'Hello there', answer: 'You said: Hello there', other: '한국어로 보기', greeting: /, Mina/, otherGreeting: /Mina 님/ },
  { locale: 'ko-KR', lang: 'ko', name: '민아', start: '이야기 시작하기', words: '안녕, 만나서 반가워', answer: 'You said: 안녕, 만나서 반가워', other: 'View in English', greeting: /민아 님/, otherGreeting: /, 민아/ },
];

describe.skipIf(!hasBrowser)('the first visit (scripted engine)', { timeout: 180_000 }, () => {
  it.each(visits)('makes an owner from a name and has them talking, in the browser\'s language: $lang', async ({ locale, lang, name, start, words, answer, greeting }) => {
    await using house = await openHouse({}, { locale });
    const page = await house.open('/');
    await page.waitForURL('**/setup');
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    await page.getByRole('textbox').first().fill(name);
    await page.getByRole('button', { name: start }).click();
    await page.getByRole('heading', { level: 1, name: greeting }).waitFor();
    await say(page, words);
    await heard(page, answer).waitFor();
    expect(house.browser.troubles).toEqual([]);
  });

  it.each(visits)('switches from $lang to the other language at once, and what was typed stays', async ({ locale, words, other, otherGreeting }) => {
    await using house = await openHouse({}, { locale });
    await house.enter('Mina@home.example');
    const page = await house.open('/');
    await fieldOf(page).fill(words);
    await page.getByRole('button', { name: other }).first().click();
    await page.getByRole('heading', { level: 1, name: new RegExp(otherGreeting.source.replace('민아', 'mina'), 'i') }).waitFor();
    expect(await fieldOf(page).inputValue()).toBe(words);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: new RegExp(otherGreeting.source.replace('민아', 'mina'), 'i') }).waitFor();
    expect(await fieldOf(page).inputValue()).toBe(words);
  });

  it('is over once: the setup page leads home afterwards, and signing out leads to the way in', async () => {
    await using house = await openHouse();
    await house.enter('mina@home.example');
    const page = await house.open('/setup');
    await page.waitForURL(`${house.url}/`);
    await house.browser.context.request.post(`${house.url}/api/sign-out`, { data: {} });
    await page.goto(`${house.url}/models`);
    await page.getByLabel('Password').waitFor();
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  });
});
