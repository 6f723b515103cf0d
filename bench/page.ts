/**
 * The page in a real browser with an empty profile: what is fetched before the first use, when one can write, how long the page
 * is blocked, and how a talk of 1,000 messages opens. The server runs in this process with a scripted engine.
 *
 *   npm run bench -- page [RUNS]
 */
import { performance } from 'node:perf_hooks';
import type { Page } from 'playwright-core';
import { openBrowser } from '../tests/support/browser.ts';
import { ScriptedEngine } from '../tests/support/scripted-engine.ts';
import { startPlatform, type TestPlatform, testPassword } from '../tests/support/start-platform.ts';

const runs = Number(process.argv[2] ?? 5);
const email = 'bench@home.example';

type Visit = { readyMs: number; blockedMs: number; longestMs: number; scriptBytes: number; allBytes: number };

await using platform = await startPlatform({ engine: new ScriptedEngine({ say: () => ['A **short** answer with `code`.\n\n- one\n- two\n'] }) });
const { key } = await platform.person(email, 'owner');
const home = await repeat(() => visit('/', 'textarea'));
const chat = await longTalk(platform, key);
const talk = await repeat(() => visit(`/chat/${chat}`, '[role=log] article'));

console.log(`first page, cold, median of ${runs}: ${kilobytes(home.scriptBytes)} of JavaScript and ${kilobytes(home.allBytes)} in all (compressed), one can write after ${Math.round(home.readyMs)} ms, blocked ${Math.round(home.blockedMs)} ms`);
console.log(`a talk of 1,000 messages, cold, median of ${runs}: its end is read after ${Math.round(talk.readyMs)} ms, blocked ${Math.round(talk.blockedMs)} ms, longest task ${Math.round(talk.longestMs)} ms`);

/** One cold load in a browser of its own, until `sign` is on the page and has been drawn; then a second more for what comes late. */
async function visit(path: string, sign: string): Promise<Visit> {
  await using browser = await openBrowser();
  await browser.context.request.post(`${platform.url}/api/sign-in`, { data: { email, password: testPassword } });
  const page = await browser.context.newPage();
  await watch(page, sign);
  const bytes = await countBytes(page);
  await page.goto(platform.url + path);
  await page.locator(sign).first().waitFor();
  while ((await page.evaluate<number>('window.seen.readyMs')) === 0) await page.waitForTimeout(20);
  const untilReady = { ...bytes };
  await page.waitForTimeout(1_000);
  const { readyMs, tasks } = await page.evaluate<{ readyMs: number; tasks: number[] }>('window.seen');
  return { readyMs, blockedMs: tasks.reduce((sum, task) => sum + task - 50, 0), longestMs: Math.max(0, ...tasks), scriptBytes: untilReady.script, allBytes: untilReady.all };
}

/** Runs in the page before anything else: the moment after the frame in which `sign` first stood there, and every task over 50 ms. */
async function watch(page: Page, sign: string): Promise<void> {
  await page.addInitScript(`
    window.seen = { readyMs: 0, tasks: [] };
    new PerformanceObserver((list) => window.seen.tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask', buffered: true });
    const look = () => document.querySelector(${JSON.stringify(sign)}) ? requestAnimationFrame(() => setTimeout(() => window.seen.readyMs = performance.now())) : requestAnimationFrame(look);
    requestAnimationFrame(look);
  `);
}

/** Bytes on the wire, counted as they come. */
async function countBytes(page: Page): Promise<{ script: number; all: number }> {
  const bytes = { script: 0, all: 0 };
  const protocol = await page.context().newCDPSession(page);
  const scripts = new Set<string>();
  protocol.on('Network.responseReceived', ({ requestId, type }) => void (type === 'Script' && scripts.add(requestId)));
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength;
    if (scripts.has(requestId)) bytes.script += encodedDataLength;
  });
  await protocol.send('Network.enable');
  return bytes;
}

async function longTalk({ ask }: TestPlatform, key: string): Promise<string> {
  const started = performance.now();
  const { body } = await ask(key, 'POST', '/api/conversations', { title: 'A long talk' });
  const { id } = body as { id: string };
  for (let turn = 0; turn < 500; turn++) {
    const sent = await ask(key, 'POST', `/api/conversations/${id}/messages`, { text: `Question ${turn}` });
    const { generation } = sent.body as { generation: { id: string } };
    // Its stream ends when the reply is whole.
    await ask(key, 'GET', `/api/generations/${generation.id}/events`);
  }
  console.log(`(1,000 messages were made in ${Math.round(performance.now() - started)} ms)`);
  return id;
}

async function repeat(once: () => Promise<Visit>): Promise<Visit> {
  const visits: Visit[] = [];
  for (let run = 0; run < runs; run++) visits.push(await once());
  const middle = (name: keyof Visit) => visits.map((one) => one[name]).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return { readyMs: middle('readyMs'), blockedMs: middle('blockedMs'), longestMs: middle('longestMs'), scriptBytes: middle('scriptBytes'), allBytes: middle('allBytes') };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(0)} kB`;
}
