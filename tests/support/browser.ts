import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));

/** Whether journeys can run here; where they can't, it is said aloud once. */
export const hasBrowser = program !== undefined;
if (!hasBrowser) console.warn('Journeys skipped: there is no Chromium. Debian: apt-get install chromium');

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];

export interface TestBrowser extends AsyncDisposable {
  readonly context: BrowserContext;
  /** A new tab; everything that goes wrong in it is kept in `troubles`. */
  open(url: string): Promise<Page>;
  /** Errors that pages wrote to the console or threw, and requests to other places. */
  readonly troubles: readonly string[];
}

/** The system's Chromium with an empty profile of its own. */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<TestBrowser> {
  if (!program) throw new Error('There is no Chromium here.');
  const folder = await mkdtemp(join(tmpdir(), 'modu-browser-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: program, headless: true, args: flags, viewport: { width: 1280, height: 800 }, locale: 'en-US', ...options,
  });
  // A busy machine is not a broken page.
  context.setDefaultTimeout(60_000);
  const troubles: string[] = [];
  context.on('console', (message) => void (message.type() === 'error' && troubles.push(`${message.text()} ${message.location().url}`)));
  context.on('weberror', (error) => void troubles.push(String(error.error())));
  return {
    context,
    troubles,
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    [Symbol.asyncDispose]: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds on the page as it stands that is serious or critical, a line each. */
export async function findBarriers(page: Page): Promise<string[]> {
  const axe = await readFile(axeFile, 'utf8');
  // Not addScriptTag: the page's own rules (CSP) forbid inline scripts.
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; impact: string | null; help: string; nodes: { html: string; failureSummary?: string }[] }[] }> } };
    return (await axe.run()).violations;
  });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 160)} ${failureSummary ?? ''}`));
}
