import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Model, ModelList, Pull } from '../../src/rooms/models/contract.ts';
import { hasBrowser } from '../support/browser.ts';
import { fieldOf, openHouse } from '../support/open-house.ts';

const about = { source: 'packaged', contextLength: 8_192, license: 'Apache-2.0', pull: null } as const;
const starter: Model = { ...about, id: 'smollm2-135m', name: 'SmolLM2 135M', ready: true, sizeBytes: 98e6, speaksKorean: false, starter: true, recommended: false, fetchSeconds: null };
const better: Model = { ...about, id: 'qwen', name: 'Qwen', ready: false, sizeBytes: 1.1e9, speaksKorean: true, starter: false, recommended: true, fetchSeconds: 20 };
const pulling: Pull = { state: 'fetching', receivedBytes: 0, totalBytes: 1.1e9, bytesPerSecond: 50e6, secondsLeft: 20, error: null, note: null, code: null };

/** The models as a script tells them: once asked for, the better one comes a quarter further with each look at the list. */
class ScriptedModels {
  pull: Pull | null = null;
  orders: string[] = [];
  /** It gets no further than this. */
  holdAt = Number.POSITIVE_INFINITY;

  async take(context: BrowserContext): Promise<void> {
    // What a SharedWorker asks for can't be scripted: the page then listens itself, and hears of a change twice a second.
    await context.addInitScript('delete window.SharedWorker');
    await context.route('**/api/live', (route) => route.fulfill({ contentType: 'text/event-stream', body: 'data: {"kind":"pull","model":"qwen"}\n\n' }));
    await context.route('**/api/models', (route) => route.fulfill({ json: this.#look() }));
    await context.route('**/api/models/**', async (route) => {
      const order = new URL(route.request().url()).pathname.slice('/api/models/'.length);
      this.orders.push(order);
      if (order === 'pull') this.pull = { ...pulling, receivedBytes: this.pull?.receivedBytes ?? 0 };
      if (order === 'pull/stop' && this.pull) this.pull = { ...this.pull, state: 'stopped', secondsLeft: null };
      await route.fulfill(order === 'pull/stop' ? { status: 204 } : { json: {} });
    });
  }

  #look(): ModelList {
    if (this.pull?.state === 'fetching') this.pull = { ...this.pull, receivedBytes: Math.min(this.pull.receivedBytes + 1.1e9 / 4, this.holdAt, 1.1e9) };
    const ready = this.pull?.receivedBytes === 1.1e9;
    const models = [starter, { ...better, ready, pull: ready ? null : this.pull }];
    return { models, default: ready ? better.id : starter.id, engine: { kind: 'ready', model: starter.id, threads: 2, active: 0, queued: 0 } };
  }
}

describe.skipIf(!hasBrowser)('the better model (scripted list of models)', { timeout: 120_000 }, () => {
  it('stands beside the starter with its size and time, comes by one switch while one looks around, and takes over', async () => {
    await using house = await openHouse();
    const models = new ScriptedModels();
    await models.take(house.browser.context);
    await house.enter('mina@home.example');
    const page = await house.open('/');
    await page.getByText('SmolLM2 135M is small: it knows little, makes mistakes and speaks no useful Korean.').waitFor();
    await page.getByText('1.1 GB, about 20 seconds').waitFor();
    models.holdAt = 0.55e9;
    await page.getByRole('switch', { name: 'Get Qwen' }).click();
    await page.getByText('550 MB of 1.1 GB').waitFor();
    expect(await page.getByRole('progressbar', { name: 'Fetching Qwen' }).getAttribute('value')).toBe('0.5');

    await page.getByRole('switch', { name: 'Get Qwen' }).click();
    await page.getByText('Stopped. 550 MB are kept').waitFor();
    await page.goto(`${house.url}/models`);
    models.holdAt = Number.POSITIVE_INFINITY;
    await page.getByRole('button', { name: 'Go on fetching Qwen' }).click();
    await page.getByRole('radio', { name: 'Qwen answers when no other model is chosen', checked: true }).waitFor();
    expect(models.orders.filter((order) => order.startsWith('pull'))).toEqual(['pull', 'pull/stop', 'pull']);
  });

  it('says on the page that it is here, and the offer is gone', async () => {
    await using house = await openHouse();
    const models = new ScriptedModels();
    await models.take(house.browser.context);
    await house.enter('mina@home.example');
    const page = await house.open('/');
    await page.getByRole('switch', { name: 'Get Qwen' }).click();
    await page.getByText('Qwen is here and answers from now on.').waitFor();
    expect(await page.getByRole('switch').count()).toBe(0);
  });

  it('says in Korean why it could not be fetched, with the words of the server below', async () => {
    await using house = await openHouse({}, { locale: 'ko-KR' });
    const models = new ScriptedModels();
    await models.take(house.browser.context);
    models.pull = { ...pulling, state: 'failed', error: 'huggingface.co did not answer.', code: 'silent_source' };
    await house.enter('mina@home.example');
    const page = await house.open('/models');
    await page.getByText('보내 줄 곳이 응답하지 않아요.').waitFor();
    expect(await page.getByText('huggingface.co did not answer.').getAttribute('lang')).toBe('en');
  });

  it('is offered before a question in Korean; the question waits for it and is sent by itself', async () => {
    await using house = await openHouse();
    const models = new ScriptedModels();
    await models.take(house.browser.context);
    await house.enter('mina@home.example');
    const page = await house.open('/');
    await fieldOf(page).fill('회의 잘 하는 법 알려 줘');
    await fieldOf(page).press('Enter');
    models.holdAt = 0.55e9;
    await page.getByRole('button', { name: 'Get Qwen and answer then' }).click();
    await page.getByText('Your question is kept.').waitFor();
    expect(house.engine.requests).toEqual([]);
    models.holdAt = Number.POSITIVE_INFINITY;
    await page.waitForURL(/\/chat\//);
    await expect.poll(() => house.engine.requests.some(({ messages }) => messages.at(-1)?.content === '회의 잘 하는 법 알려 줘')).toBe(true);
  });

  it('is not forced on a question in Korean: it goes as it is, or back into the field', async () => {
    await using house = await openHouse();
    const models = new ScriptedModels();
    await models.take(house.browser.context);
    await house.enter('mina@home.example');
    const page = await house.open('/');
    await fieldOf(page).fill('안녕');
    await fieldOf(page).press('Enter');
    await page.getByRole('button', { name: 'Back to my words' }).click();
    expect(await fieldOf(page).inputValue()).toBe('안녕');
    await fieldOf(page).press('Enter');
    await page.getByRole('button', { name: 'Try it anyway' }).click();
    await page.waitForURL(/\/chat\//);
    await expect.poll(() => house.engine.requests.some(({ messages }) => messages.at(-1)?.content === '안녕')).toBe(true);
    expect(models.orders).toEqual([]);
  });
});
