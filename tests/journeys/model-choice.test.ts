import { describe, expect, it } from 'vitest';
import type { ModelList } from '../../src/rooms/models/contract.ts';
import { hasBrowser } from '../support/browser.ts';
import { fieldOf, heard, openHouse, say } from '../support/open-house.ts';

describe.skipIf(!hasBrowser)('the model that answers (scripted engine)', { timeout: 120_000 }, () => {
  it('is chosen beside the field, and answers from then on, in a talk and in the next', async () => {
    await using house = await openHouse();
    await house.enter('mina@home.example');
    const page = await house.open('/');
    await fieldOf(page).waitFor();
    expect(await page.getByRole('button', { name: 'The model that answers' }).count()).toBe(0);
    await house.platform.modu.models.addUpstream({ name: 'other', kind: 'openai', url: 'http://127.0.0.1:9/v1', models: ['two'] });

    await say(page, 'First');
    await heard(page, 'You said: First').waitFor();
    await page.getByRole('button', { name: /^one.*The model that answers$/ }).click();
    await page.getByRole('menuitemradio', { name: 'two', checked: false }).click();
    await say(page, 'Second');
    await heard(page, 'You said: Second').waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'New talk' }).first().click();
    await page.getByRole('button', { name: /^two.*The model that answers$/ }).waitFor();
    await say(page, 'Third');
    await heard(page, 'You said: Third').waitFor();
    const asked = house.engine.requests.filter(({ messages }) => /^(?:First|Second|Third)$/.test(messages.at(-1)?.content ?? ''));
    expect(asked.map(({ model }) => model)).toEqual(['scripted/one', 'other/two', 'other/two']);
  });

  it('is said to be loading while it is (scripted list of models)', async () => {
    await using house = await openHouse({ msBetween: 4_000 });
    let kind: ModelList['engine']['kind'] = 'starting';
    await house.browser.context.route('**/api/models', async (route) => {
      const list = (await (await route.fetch()).json()) as ModelList;
      await route.fulfill({ json: { ...list, models: list.models.map((model) => ({ ...model, source: 'file' })), engine: { ...list.engine, kind } } });
    });
    await house.enter('mina@home.example');
    const page = await house.open('/');
    await say(page, 'Hello');
    await page.getByText('The model is being loaded.').waitFor();
    kind = 'ready';
    await page.getByText('is reading').waitFor();
    await heard(page, 'You').waitFor();
  });
});
