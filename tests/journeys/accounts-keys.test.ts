import { describe, expect, it } from 'vitest';
import { hasBrowser } from '../support/browser.ts';
import { openHouse } from '../support/open-house.ts';

describe.skipIf(!hasBrowser)('keys (scripted engine)', { timeout: 120_000 }, () => {
  it('a key is shown once, with an example that names this server; it works until it is removed', async () => {
    await using house = await openHouse();
    await house.enter('mina@home.example');
    // The tests' own key of this person stands in the list already.
    const page = await house.open('/keys');
    await page.getByRole('button', { name: 'Make a key' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Make a key' }).click();
    await page.getByText('Write a name, up to 100 characters.').waitFor();
    await page.getByLabel('What is it for?').fill('Editor');
    await page.getByRole('dialog').getByRole('button', { name: 'Make a key' }).click();
    const key = await page.getByRole('textbox', { name: 'The key Editor' }).inputValue();
    const example = await page.getByRole('textbox', { name: 'Example for the openai client' }).inputValue();
    expect(example).toContain(`baseURL: '${house.url}/v1'`);
    expect(example).toContain(key);
    const asks = async (path: string) => (await house.platform.ask(key, 'GET', path)).status;
    expect([await asks('/v1/models'), await asks('/api/keys')]).toEqual([200, 403]);

    await page.getByRole('button', { name: 'I have it' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'Editor' });
    await row.getByText('Talk, See models').waitFor();
    await page.reload();
    await row.waitFor();
    expect(await page.content()).not.toContain(key);

    await row.getByRole('button', { name: 'Remove the key Editor' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await row.waitFor({ state: 'detached' });
    expect(await asks('/v1/models')).toBe(401);
  });

  it('a member is offered only what a member may do', async () => {
    await using house = await openHouse();
    await house.platform.person('owner@home.example', 'owner');
    const { id } = await house.platform.person('jun@home.example', 'member');
    const page = await house.open((await house.platform.modu.accounts.signInLink(id)).slice(house.url.length));
    await page.waitForURL(`${house.url}/`);
    await page.goto(`${house.url}/keys`);
    await page.getByRole('button', { name: 'Make a key' }).click();
    const scopes = page.getByRole('dialog').getByRole('checkbox');
    expect(await scopes.evaluateAll((boxes) => boxes.map((box) => box.parentElement?.querySelector('span > span')?.textContent))).toEqual(['Talk', 'Rehearse', 'Imagine', 'See models']);
    for (const box of await scopes.all()) await box.uncheck();
    await page.getByLabel('What is it for?').fill('Nothing');
    await page.getByRole('dialog').getByRole('button', { name: 'Make a key' }).click();
    await page.getByText('Choose at least one.').waitFor();
  });
});
