import { describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser } from '../support/browser.ts';
import { fieldOf, heard, openHouse, say } from '../support/open-house.ts';
import { testPassword } from '../support/start-platform.ts';

describe.skipIf(!hasBrowser)('people (scripted engine)', { timeout: 120_000 }, () => {
  it('an invited person joins and talks; suspended, their open page leaves by itself; welcomed back, they sign in', async () => {
    await using house = await openHouse();
    await house.enter('owner@home.example');
    const owner = await house.open('/people');
    await owner.getByRole('button', { name: 'Make a link' }).click();
    const link = await owner.getByRole('textbox', { name: 'Invitation link' }).inputValue();

    await using browser = await openBrowser();
    const page = await browser.open(link);
    await page.getByLabel('Name').fill('Jun');
    await page.getByLabel('Email').fill('jun@home.example');
    await page.getByLabel('Password').fill('too few');
    await page.getByRole('button', { name: 'Come in' }).click();
    await page.getByText('It needs at least 8 characters.').waitFor();
    expect(await page.evaluate<string>('document.activeElement.name')).toBe('password');
    await page.getByLabel('Password').fill(testPassword);
    await page.getByRole('button', { name: 'Come in' }).click();
    await page.getByRole('heading', { level: 1, name: /, Jun/ }).waitFor();
    await say(page, 'Hello');
    await heard(page, 'You said: Hello').waitFor();

    await owner.reload();
    const jun = owner.getByRole('listitem').filter({ hasText: 'jun@home.example' });
    await jun.getByRole('button', { name: 'More for Jun' }).click();
    await owner.getByRole('menuitem', { name: 'Suspend' }).click();
    await jun.getByText('Suspended').waitFor();
    await page.waitForURL('**/sign-in');

    await owner.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await jun.getByText('Suspended').waitFor({ state: 'detached' });
    await page.getByLabel('Email').fill('jun@home.example');
    await page.getByLabel('Password').fill(testPassword);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await fieldOf(page).waitFor();
    await page.goto(link);
    await page.getByRole('heading', { name: 'You are in already' }).waitFor();
  });

  it('an invitation that was taken back says so', async () => {
    await using house = await openHouse();
    await house.enter('owner@home.example');
    const page = await house.open('/people');
    await page.getByRole('button', { name: 'Make a link' }).click();
    const link = await page.getByRole('textbox', { name: 'Invitation link' }).inputValue();
    await page.getByRole('button', { name: /^Take back/ }).click();
    await page.getByText('Taken back.').waitFor();
    await using browser = await openBrowser();
    const visitor = await browser.open(link);
    await visitor.getByLabel('Name').fill('Jun');
    await visitor.getByLabel('Email').fill('jun@home.example');
    await visitor.getByLabel('Password').fill(testPassword);
    await visitor.getByRole('button', { name: 'Come in' }).click();
    await visitor.getByRole('heading', { name: 'This invitation has ended' }).waitFor();
    expect(await visitor.getByRole('textbox').count()).toBe(0);
  });

  it('the last owner keeps the role, and the page says why; with a second one it can be given up', async () => {
    await using house = await openHouse();
    await house.enter('owner@home.example');
    await house.platform.person('mia@home.example', 'admin');
    const page = await house.open('/people');
    await page.getByText('Somebody has to be the owner.').waitFor();
    expect(await page.getByLabel('Role of owner').count()).toBe(0);
    await page.getByLabel('Role of mia').selectOption('owner');
    await page.getByText('mia has a new role: Owner.').waitFor();
    await page.getByLabel('Role of owner').selectOption('member');
    await page.getByText('Only owners and admins see who is here.').waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: 'mia' }).count()).toBe(0);
  });
});
