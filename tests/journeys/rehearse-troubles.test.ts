import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers, hasBrowser } from '../support/browser.ts';
import { openHouse, type TestHouse } from '../support/open-house.ts';

const field = (page: Page) => page.locator('main form textarea');

describe.skipIf(!hasBrowser)('a rehearsal where something goes wrong', { timeout: 180_000 }, () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
    await house.enter('mina@home.example');
  });
  afterAll(() => house[Symbol.asyncDispose]());

  /** A rehearsal of the library's raise, with these turns, on the page. */
  async function rehearse(...turns: readonly string[]): Promise<{ page: Page; id: string }> {
    const { request } = house.browser.context;
    const { id } = (await (await request.post(`${house.url}/api/rehearsals`, { data: { scenario: 'ask-for-a-raise', locale: 'en', difficulty: 'normal' } })).json()) as { id: string };
    for (const text of turns) await request.post(`${house.url}/api/rehearsals/${id}/turns`, { data: { text } });
    const page = await house.open(`/rehearsal/${id}`);
    await page.locator(`#turn-${turns.length}`).waitFor();
    return { page, id };
  }

  it('what is refused says why and what can be done instead, and the words stay in the field', async () => {
    const { page } = await rehearse('Thank you for your time.');
    await field(page).fill('I will beat you up if you say no.');
    await field(page).press('Enter');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/not practised here[^]*you can practise/);
    expect(await field(page).inputValue()).toBe('I will beat you up if you say no.');
    expect(await page.locator('#turn-2').count()).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    await page.close();
  });

  it('a person in danger leaves the stage for help: numbers to call, and asking for help as the rehearsal', async () => {
    const { page } = await rehearse();
    await field(page).fill('I want to kill myself.');
    await field(page).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Let us stop here' }).waitFor();
    expect(await page.locator('a[href^="tel:"], a[href^="https:"]').count()).toBeGreaterThan(0);
    expect(await field(page).count()).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Rehearse asking somebody for help' }).click();
    await page.waitForURL('**/rehearse/new');
    expect(await page.locator('main input[maxlength="60"]').inputValue()).toBe('somebody I trust');
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });

  it('without a connection the words stay, also over a reload, and are said once when it is back', async () => {
    const { page } = await rehearse('Thank you for your time.');
    await house.browser.context.setOffline(true);
    await field(page).fill('What matters most to you in this?');
    await field(page).press('Enter');
    await page.getByRole('alert').waitFor();
    await house.browser.context.setOffline(false);
    await page.reload();
    await page.locator('#turn-1').waitFor();
    expect(await field(page).inputValue()).toBe('What matters most to you in this?');
    await field(page).press('Enter');
    await page.locator('#turn-2').waitFor();
    expect(await page.locator('#turn-3').count()).toBe(0);
    expect(await field(page).inputValue()).toBe('');
    await page.close();
  });

  it('words that arrived while the answer got lost are not said again', async () => {
    const { page } = await rehearse();
    await page.route('**/turns', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await field(page).fill('Thank you for making the time.');
    await field(page).press('Enter');
    await page.locator('#turn-1').waitFor();
    await expect.poll(() => field(page).inputValue()).toBe('');
    expect(await page.locator('#turn-2').count()).toBe(0);
    await page.close();
  });

  it('what is written while the answer comes is still in the field then', async () => {
    const { page } = await rehearse();
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/turns', async (route) => {
      await held;
      await route.continue();
    });
    await field(page).fill('Thank you for making the time.');
    await field(page).press('Enter');
    await page.getByText('is thinking').waitFor();
    await field(page).pressSequentially('And I have');
    answer();
    await page.locator('#turn-1').waitFor();
    expect(await field(page).inputValue()).toBe('And I have');
    await page.unroute('**/turns');
    await page.close();
  });

  it('a second tab goes along, also when a turn is taken back', async () => {
    const { page, id } = await rehearse();
    const second = await house.open(`/rehearsal/${id}`);
    await second.locator('#turn-0').waitFor();
    await field(page).fill('Thank you for making the time.');
    await field(page).press('Enter');
    await second.locator('#turn-1').waitFor();
    await page.getByRole('button', { name: 'Take my last turn back' }).click();
    await second.locator('#turn-1').waitFor({ state: 'detached' });
    await page.close();
    await second.close();
  });

  it('works with the keyboard alone, from the field to the debrief', async () => {
    const { page, id } = await rehearse('Thank you for your time.');
    const tabTo = async (name: RegExp) => {
      for (let press = 0; press < 60; press++) {
        await page.keyboard.press('Tab');
        // Only what can be pressed: a scrolling region holds the same words.
        const label = await page.evaluate<string>("document.activeElement.matches('a, button') ? document.activeElement.getAttribute('aria-label') + ' ' + document.activeElement.textContent : ''");
        if (name.test(label)) return;
      }
      throw new Error(`Tab does not lead to ${name}`);
    };
    await field(page).focus();
    await page.keyboard.type('What matters most to you in this?');
    await page.keyboard.press('Enter');
    await page.locator('#turn-2').waitFor();
    await tabTo(/I am stuck/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Take this line' }).first().waitFor();
    await page.reload();
    await page.locator('#turn-2').waitFor();
    await tabTo(/What can be done with this talk/);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'End the talk' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(/Go on another day/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('See the debrief').waitFor();
    await tabTo(/See the debrief/);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/rehearsal/${id}/debrief`);
    await page.locator('input[type=range]').focus();
    await page.keyboard.press('Home');
    expect(await page.locator('input[type=range]').getAttribute('aria-valuetext')).toBe('turn 0');
    await page.keyboard.press('ArrowRight');
    await page.getByText('Turn 1', { exact: false }).first().waitFor();
    await page.close();
  });

  it('a deleted rehearsal can be brought back', async () => {
    const { page } = await rehearse('Thank you for your time.');
    await page.goto(`${house.url}/rehearse`);
    const list = page.locator('section', { has: page.getByRole('heading', { name: 'Your rehearsals' }) }).getByRole('listitem');
    await list.first().waitFor();
    const before = await list.count();
    await list.first().getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect.poll(() => list.count()).toBe(before - 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => list.count()).toBe(before);
    await page.close();
  });

  it('an own scenario is changed in the form, shared as a file and opened again', async () => {
    const { request } = house.browser.context;
    const situation = { locale: 'en', other: { name: 'Robin', role: 'flatmate' }, person: {}, want: 'that he moves out by the end of March', theyWant: ['time to find a new place'] };
    const { id } = (await (await request.post(`${house.url}/api/scenarios`, { data: { situation } })).json()) as { id: string };
    const page = await house.open(`/rehearse/edit/${id}`);
    const next = page.getByRole('button', { name: 'Next', exact: true });
    await next.click();
    await page.locator('main input[maxlength="40"]').fill('Alex');
    for (let step = 0; step < 3; step++) await next.click();
    await page.getByRole('button', { name: 'See what becomes of it' }).click();
    const interest = page.getByLabel('They want').first();
    await interest.fill('A flat nearby, for the children');
    await page.getByLabel('How they would say it').first().fill('One line only.');
    await page.getByRole('button', { name: 'Keep it and prepare' }).click();
    await page.getByRole('alert').getByText('At least 3 lines').waitFor();
    await page.getByLabel('How they would say it').first().fill('I need a flat nearby.\nThe children go to school here.\nIt has to be near the school.');
    await page.getByRole('button', { name: 'Keep it and prepare' }).click();
    await page.waitForURL(`**/rehearse/prepare/${id}`);
    await page.getByText('Alex', { exact: true }).waitFor();
    const file = await (await request.get(`${house.url}/api/scenarios/${id}/export`)).text();
    expect(file).toContain('A flat nearby, for the children');
    await page.goto(`${house.url}/rehearse`);
    await page.locator('input[type=file]').setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"format":') });
    await page.getByRole('alert').getByText('nothing was taken in').waitFor();
    await page.locator('input[type=file]').setInputFiles({ name: 'scenario.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await page.waitForURL('**/rehearse/prepare/**');
    await page.getByText('Alex', { exact: true }).waitFor();
    expect(page.url()).not.toContain(id);
    await page.close();
  });

  it('home leads there, and takes along what was typed', async () => {
    const page = await house.open('/');
    await page.locator('form textarea').fill('Ask my landlord for the deposit');
    await page.getByRole('main').getByRole('button', { name: 'Rehearse' }).click();
    await page.waitForURL('**/rehearse/new');
    expect(await page.locator('main textarea').first().inputValue()).toBe('Ask my landlord for the deposit');
    await page.goto(`${house.url}/`);
    expect(await page.locator('form textarea').inputValue()).toBe('Ask my landlord for the deposit');
    await page.locator('form textarea').fill('Ask for Friday off');
    await page.getByRole('main').getByRole('button', { name: 'Rehearse' }).click();
    await page.getByRole('button', { name: 'Begin with the new one' }).click();
    expect(await page.locator('main textarea').first().inputValue()).toBe('Ask for Friday off');
    await page.close();
  });
});
