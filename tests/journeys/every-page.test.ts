import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findBarriers, hasBrowser } from '../support/browser.ts';
import { heard, openHouse, say } from '../support/open-house.ts';

const reply = 'A **table**:\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n```ts\nconst answer: number = 42;\n```\n\nand $a^2 + b^2 = c^2$.\n\n- [x] read\n- [ ] try it';
const looks = [
  { name: 'a desktop in light', options: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' } },
  { name: 'a phone of 360 pixels in dark, in Korean', options: { viewport: { width: 360, height: 740 }, colorScheme: 'dark', locale: 'ko-KR', hasTouch: true } },
] as const;

const overflow = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe.skipIf(!hasBrowser)('every page (scripted engine)', { timeout: 180_000 }, () => {
  it.each(looks)('has no serious barrier, no sideways scrolling and no error on $name', async ({ options }) => {
    await using house = await openHouse({ say: () => [reply] }, options);
    const page = await house.open('/setup');
    const check = async (name: string) => {
      await page.locator('h1').first().waitFor({ state: 'attached' });
      await page.waitForTimeout(300);
      expect([name, await findBarriers(page), await overflow(page)]).toEqual([name, [], 0]);
    };
    await check('setup');
    await house.enter('mina@home.example');
    await page.goto(`${house.url}/`);
    await check('home');
    await page.locator('form textarea').fill('Show me');
    await page.locator('form button[type=submit]').click();
    await page.waitForURL(/\/chat\//);
    await page.getByText('42').first().waitFor();
    await check('talk');
    for (const path of ['search?query=table', 'me', 'models', 'keys', 'people', 'nowhere']) {
      await page.goto(`${house.url}/${path}`);
      await check(path);
    }
    if (options.viewport.width < 400) {
      await page.getByRole('button', { name: '메뉴' }).click();
      await page.getByRole('dialog').waitFor();
      await check('drawer');
    }
    await house.browser.context.clearCookies();
    for (const path of ['sign-in', 'join#none']) {
      await page.goto(`${house.url}/${path}`);
      await check(path);
    }
    expect(house.browser.troubles).toEqual([]);
  });

  it('shows the theme that was chosen from the first paint on', async () => {
    await using house = await openHouse({}, { colorScheme: 'light' });
    await house.enter('mina@home.example');
    const page = await house.open('/');
    const paper = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');
    const light = await paper();
    const toggle = page.getByRole('button', { name: /^Light or dark/ }).first();
    await toggle.click();
    await toggle.click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload({ waitUntil: 'commit' });
    await page.locator('#page').waitFor({ state: 'attached' });
    expect(await paper()).toBe(dark);
  });

  it('says what to do when the server cannot say who is here, and comes up when it can', async () => {
    await using house = await openHouse();
    await house.enter('mina@home.example');
    await house.browser.context.route('**/api/me', (route) => route.abort());
    const page = await house.open('/');
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await house.browser.context.unroute('**/api/me');
    await again.click();
    await page.locator('form textarea').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('mina');
  });

  it('says what to do when the server is away, and goes on when it is back', async () => {
    await using house = await openHouse();
    await house.enter('mina@home.example');
    const page = await house.open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await house.browser.context.setOffline(true);
    await page.locator('form textarea').fill('Are you there?');
    await page.locator('form textarea').press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.locator('form textarea').inputValue()).toBe('Are you there?');
    await house.browser.context.setOffline(false);
    await say(page, 'Are you there?');
    await heard(page, 'You said: Are you there?').waitFor();
  });
});
