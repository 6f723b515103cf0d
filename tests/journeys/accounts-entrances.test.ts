import { describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser } from '../support/browser.ts';
import { fieldOf, openHouse } from '../support/open-house.ts';
import { testPassword } from '../support/start-platform.ts';

describe.skipIf(!hasBrowser)('the ways in (scripted engine)', { timeout: 120_000 }, () => {
  it('from elsewhere the first visit takes the printed link, an email and a password', async () => {
    await using house = await openHouse({}, { extraHTTPHeaders: { 'x-forwarded-for': '203.0.113.7' } });
    const page = await house.open('/');
    await page.getByRole('heading', { name: 'Your link is the key' }).waitFor();
    const wrong = await house.open('/setup#not-the-token');
    const fill = async (form: typeof page) => {
      await form.getByLabel('Name').fill('Ada');
      await form.getByLabel('Email').fill('ada@home.example');
      await form.getByLabel('Password').fill(testPassword);
      await form.getByRole('button', { name: 'Start talking' }).click();
    };
    await fill(wrong);
    await wrong.getByText('This link is not the one that Modu printed.').waitFor();
    const link = (await house.platform.modu.accounts.setupLink()) ?? '';
    const right = await house.open(link.slice(house.url.length));
    await right.getByLabel('Name').fill('Ada');
    await right.getByRole('button', { name: 'Start talking' }).click();
    await right.getByText('This is not an email address yet.').waitFor();
    await fill(right);
    await fieldOf(right).waitFor();
    expect(await house.platform.modu.accounts.findFirstOwner()).toMatchObject({ name: 'Ada', email: 'ada@home.example' });
  });

  it('a one-time link signs in once and leaves the address; used again it says so', async () => {
    await using house = await openHouse();
    const { id } = await house.platform.person('mina@home.example', 'owner');
    const link = await house.platform.modu.accounts.signInLink(id);
    const page = await house.open(link.slice(house.url.length));
    await fieldOf(page).waitFor();
    await using browser = await openBrowser();
    const late = await browser.open(link);
    await late.getByText('This link was used already or is too old.').waitFor();
    expect(late.url()).toBe(`${house.url}/sign-in`);
  });

  it('whoever was going to a page is there once they have signed in', async () => {
    await using house = await openHouse();
    const { key } = await house.platform.person('mina@home.example', 'owner');
    const talk = await house.platform.ask(key, 'POST', '/api/conversations', { title: 'What I came for' });
    const path = `/chat/${(talk.body as { id: string }).id}`;
    const page = await house.open(path);
    await page.getByLabel('Email').fill('mina@home.example');
    await page.getByLabel('Password').fill(testPassword);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'What I came for' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(path);
  });

  it('a wrong password is said at the form; a new one signs the other devices out and works from then on', async () => {
    await using house = await openHouse();
    await house.enter('mina@home.example');
    const page = await house.open('/me');
    await using elsewhere = await openBrowser();
    const other = await elsewhere.open(`${house.url}/sign-in`);
    const signIn = async (password: string) => {
      await other.getByLabel('Email').fill('mina@home.example');
      await other.getByLabel('Password').fill(password);
      await other.getByRole('button', { name: 'Sign in' }).click();
    };
    await signIn('not this one');
    await other.getByText('The email or the password is wrong.').waitFor();
    await signIn(testPassword);
    await fieldOf(other).waitFor();

    await page.getByLabel('New password').fill('a new battery staple');
    await page.getByRole('button', { name: 'Change how I sign in' }).click();
    await page.getByText('Write your current password too.').waitFor();
    await page.getByLabel('Current password').fill(testPassword);
    await page.getByRole('button', { name: 'Change how I sign in' }).click();
    await page.getByText('Saved.').waitFor();
    await other.waitForURL('**/sign-in');
    await signIn('a new battery staple');
    await fieldOf(other).waitFor();

    await other.goto(`${house.url}/me`);
    await other.getByRole('button', { name: 'Sign out everywhere' }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click();
    await Promise.all([page, other].map((each) => each.waitForURL('**/sign-in')));
    expect((await house.browser.context.request.get(`${house.url}/api/keys`)).status()).toBe(401);
  });

  it('an owner who gave only a name adds an email and a password, and signs in with them', async () => {
    await using house = await openHouse();
    const page = await house.open('/');
    await page.getByLabel('Name').fill('Mina');
    await page.getByRole('button', { name: 'Start talking' }).click();
    await fieldOf(page).waitFor();
    await page.goto(`${house.url}/me`);
    expect(await page.getByLabel('Email').inputValue()).toBe('');
    await page.getByLabel('Email').fill('mina@home.example');
    await page.getByRole('button', { name: 'Add email and password' }).click();
    await page.getByText('It needs at least 8 characters.').waitFor();
    await page.getByLabel('Password').fill(testPassword);
    await page.getByRole('button', { name: 'Add email and password' }).click();
    await page.getByRole('button', { name: 'Change how I sign in' }).waitFor();
    await page.getByRole('button', { name: 'Sign out here' }).click();
    await page.waitForURL('**/sign-in');
    await page.getByLabel('Email').fill('mina@home.example');
    await page.getByLabel('Password').fill(testPassword);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await fieldOf(page).waitFor();
  });
});
