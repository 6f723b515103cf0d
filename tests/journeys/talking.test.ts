import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser } from '../support/browser.ts';
import { fieldOf, heard, openHouse, say, type TestHouse } from '../support/open-house.ts';

/** A reply that takes about `seconds`, in numbered words. */
const slowly = (words: number) => () => Array.from({ length: words }, (_, index) => `word${index} `);

describe.skipIf(!hasBrowser)('talking (scripted engine)', { timeout: 180_000 }, () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
    await house.enter('mina@home.example');
  });
  afterAll(() => house[Symbol.asyncDispose]());

  it('a reload in the middle of a reply shows all of it, once and in order', async () => {
    house.engine.script = { say: slowly(60), msBetween: 50 };
    const page = await house.open('/');
    await say(page, 'Count');
    await heard(page, 'word5 ').waitFor();
    await page.reload();
    await heard(page, 'word59').waitFor();
    const reply = await page.getByRole('log').innerText();
    expect(reply.match(/word\d+/g)).toEqual(slowly(60)().map((word) => word.trim()));
    await page.close();
  });

  it('a second tab writes along, and one stop stops both', async () => {
    house.engine.script = { say: slowly(400), msBetween: 50 };
    const first = await house.open('/');
    await say(first, 'Count far');
    const second = await house.open(new URL(first.url()).pathname);
    await heard(second, 'word8 ').waitFor();
    await second.getByRole('button', { name: 'Stop' }).click();
    for (const page of [first, second]) await page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached' });
    await expect.poll(() => house.engine.running).toBe(0);
    const [one, other] = await Promise.all([first, second].map(async (page) => (await page.getByRole('log').innerText()).match(/word\d+/g)));
    expect(one).toEqual(other);
    await Promise.all([first.close(), second.close()]);
  });

  it('ten open tabs still load, and all of them follow', async () => {
    house.engine.script = {};
    const first = await house.open('/');
    await say(first, 'One');
    await heard(first, 'You said: One').waitFor();
    const path = new URL(first.url()).pathname;
    const tabs = await Promise.all(Array.from({ length: 9 }, () => house.open(path)));
    await Promise.all(tabs.map((tab) => heard(tab, 'You said: One').waitFor()));
    await fieldOf(first).fill('Two');
    await fieldOf(first).press('Enter');
    await Promise.all([first, ...tabs].map((tab) => heard(tab, 'You said: Two').waitFor()));
    expect(house.engine.requests.at(-1)?.messages.map(({ content }) => content)).toContain('You said: One');
    await Promise.all([first, ...tabs].map((tab) => tab.close()));
  });

  it('nothing in hostile Markdown runs, loads or leaves the page', async () => {
    const asked: string[] = [];
    const hostile = [
      '<script>window.hit = 1</script><img src="https://evil.example/a.png" onerror="window.hit = 2">',
      '[click](javascript:window.hit=3) ![x](https://evil.example/b.png) ![y](javascript:window.hit=4)',
      '<iframe src="https://evil.example/c"></iframe><svg onload="window.hit = 5"></svg><a href="data:text/html,<script>1</script>">d</a>',
      '<style>body { display: none }</style><form action="https://evil.example"><button>e</button></form>', '$\\href{javascript:window.hit=6}{f}$', 'The end.',
    ].join('\n\n');
    house.engine.script = { say: () => [hostile] };
    const page = await house.open('/');
    page.on('request', (request) => void (new URL(request.url()).origin !== house.url && asked.push(request.url())));
    await say(page, 'Be hostile');
    await heard(page, 'The end.').waitFor();
    for (const link of await page.getByRole('log').getByRole('link').all()) expect(await link.getAttribute('href')).not.toMatch(/^(?:javascript|data):/i);
    expect(await page.evaluate(() => (globalThis as { hit?: number }).hit)).toBeUndefined();
    expect(asked).toEqual([]);
    expect(await page.getByRole('log').locator('iframe, form, script, style:not(svg style), object, embed').count()).toBe(0);
    await page.close();
  });

  it('the engine\'s end in the middle of a reply is said in the talk, and what came stays', async () => {
    house.engine.script = { say: slowly(3), failWith: () => new Error('scripted crash') };
    const page = await house.open('/');
    await say(page, 'Break');
    await heard(page, 'word2').waitFor();
    await page.getByRole('log').getByRole('button', { name: /again/i }).first().waitFor();
    expect(await page.getByRole('log').innerText()).toContain('word0 word1 word2');
    house.engine.script = {};
    await page.close();
  });

  it('leaves no errors in the console', () => expect(house.browser.troubles).toEqual([]));
});
