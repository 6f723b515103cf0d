import { openBrowser, type TestBrowser } from '../../tests/support/browser.ts';
import type { Keystroke } from './keystrokes.ts';
import type { ServedModu } from './serve-modu.ts';
import { type Seen, typeInPage, watchPicture } from './type-in-page.ts';

export type PageTyped = { readonly waits: number[]; /** Keystrokes that changed nothing that is seen. */ readonly unchanged: number; /** Traces after which the field read otherwise than it should. */ readonly mistyped: number };

const cold = 'a red fox in front of a house in a snowy forest at night';

/** Types traces on /imagine in a real browser, in one look. */
export async function typeOnPage({ url, ...owner }: ServedModu, look: 'Clay' | 'Paper', traces: readonly (readonly Keystroke[])[]): Promise<PageTyped> {
  await using browser = await enter(url, owner);
  const page = await browser.context.newPage();
  await page.addInitScript(watchPicture);
  await page.goto(`${url}/imagine`);
  const protocol = await browser.context.newCDPSession(page);
  if (look !== 'Clay') {
    await page.locator('textarea').fill('a');
    await page.getByRole('button', { name: 'Look and shape' }).click();
    await page.getByRole('button', { name: look, exact: true }).or(page.getByRole('radio', { name: look, exact: true })).click();
    await page.getByRole('button', { name: 'Look and shape' }).click();
  }
  let mistyped = 0;
  for (const strokes of traces) if (!(await typeInPage(strokes, { page, protocol }))) mistyped++;
  const { waits, unchanged } = await page.evaluate<Seen>('window.seen');
  return { waits, unchanged, mistyped };
}

/** A browser that has never been here opens a prompt. @returns ms from the address to the first picture, and to the one with all its art */
export async function openCold({ url, ...owner }: ServedModu): Promise<{ first: number; whole: number }> {
  await using browser = await enter(url, owner);
  const page = await browser.context.newPage();
  // Then the picture is drawn when something has come, and never for its own sake.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(watchPicture);
  await page.goto(`${url}/imagine?prompt=${encodeURIComponent(cold)}`);
  await page.waitForTimeout(2_500);
  const { draws, doneAt } = await page.evaluate<Seen>('window.seen');
  return { first: draws[0] ?? Number.NaN, whole: doneAt };
}

async function enter(url: string, { email, password }: Pick<ServedModu, 'email' | 'password'>): Promise<TestBrowser> {
  const browser = await openBrowser();
  await browser.context.request.post(`${url}/api/sign-in`, { data: { email, password } });
  return browser;
}
