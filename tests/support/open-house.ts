import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from './browser.ts';
import { ScriptedEngine, type Script } from './scripted-engine.ts';
import { startPlatform, type TestPlatform, testPassword } from './start-platform.ts';

/** A whole server with a scripted engine, and a browser in front of it. */
export interface TestHouse extends AsyncDisposable {
  readonly platform: TestPlatform;
  readonly browser: TestBrowser;
  readonly engine: ScriptedEngine;
  readonly url: string;
  /** Makes a person and signs this browser in as them. */
  enter(email: string): Promise<void>;
  /** A new tab at a path. */
  open(path: string): Promise<Page>;
}

export async function openHouse(script: Script = {}, options: BrowserContextOptions = {}): Promise<TestHouse> {
  if (!existsSync(fileURLToPath(new URL('../../dist/web/index.html', import.meta.url)))) throw new Error('The page is not built: say `npm run build`.');
  await using opened = new AsyncDisposableStack();
  const engine = new ScriptedEngine(script);
  const platform = opened.use(await startPlatform({ engine }));
  const browser = opened.use(await openBrowser(options));
  const life = opened.move();
  const { url } = platform;
  return {
    platform, browser, engine, url,
    enter: async (email) => {
      await platform.person(email, 'owner');
      const answer = await browser.context.request.post(`${url}/api/sign-in`, { data: { email, password: testPassword } });
      if (!answer.ok()) throw new Error(`Could not sign in: ${answer.status()} ${await answer.text()}`);
    },
    open: (path) => browser.open(url + path),
    [Symbol.asyncDispose]: () => life.disposeAsync(),
  };
}

/** The field in which one writes, on home and in a talk. */
export const fieldOf = (page: Page) => page.getByRole('main').locator('form textarea').last();

/** What the AI answered, in the talk itself and not in a title made of it. */
export const heard = (page: Page, text: string) => page.getByRole('log').getByText(text).first();

/** Writes and sends; on home this opens a talk. */
export async function say(page: Page, text: string): Promise<void> {
  await fieldOf(page).fill(text);
  await fieldOf(page).press('Enter');
  await page.waitForURL(/\/chat\//);
}
