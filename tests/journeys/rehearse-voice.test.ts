import { describe, expect, it } from 'vitest';
import { hasBrowser } from '../support/browser.ts';
import { openHouse, type TestHouse } from '../support/open-house.ts';

/** A recogniser that hears one sentence; `local`: what it says of working on the device. */
const recogniser = (local: string | undefined) => `
  class Scripted extends EventTarget {
    ${local === undefined ? '' : 'get processLocally() { return this.local; } set processLocally(on) { this.local = on; }'}
    static async available() { return '${local ?? 'available'}'; }
    start() { for (const wait of [10, 1300, 3300]) setTimeout(() => this.hear(wait === 3300), wait); setTimeout(() => this.dispatchEvent(new Event('end')), 3400); }
    stop() {}
    hear(last) {
      const result = Object.assign([{ transcript: 'Um, thank you for making the time.' }], { isFinal: last });
      this.dispatchEvent(Object.assign(new Event('result'), { resultIndex: 0, results: Object.assign([result], {}) }));
    }
  }
  globalThis.SpeechRecognition = Scripted;
`;

/** A voice of this device in a language; what it speaks is kept on the page. */
const voiceOf = (lang: string) => `
  globalThis.spoken = [];
  globalThis.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: Object.assign(new EventTarget(), { getVoices: () => [{ lang: '${lang}', localService: true }], speak: (words) => spoken.push(words.text), cancel: () => undefined }) });
`;

async function openTalk(house: TestHouse, script: string) {
  await house.enter('mina@home.example');
  const { id } = (await (await house.browser.context.request.post(`${house.url}/api/rehearsals`, { data: { scenario: 'ask-for-a-raise', locale: 'en', difficulty: 'normal' } })).json()) as { id: string };
  await house.browser.context.addInitScript(script);
  const page = await house.open(`/rehearsal/${id}`);
  await page.locator('#turn-0').waitFor();
  return { page, id };
}

describe.skipIf(!hasBrowser)('speaking in a rehearsal (scripted recogniser and voice)', { timeout: 120_000 }, () => {
  it.each([['that would send the voice away', recogniser('unavailable')], ['that does not say where it works', recogniser(undefined)]])('is not offered with a recogniser %s', async (_, script) => {
    await using house = await openHouse();
    const { page } = await openTalk(house, script);
    await page.waitForTimeout(500);
    expect(await page.getByRole('button', { name: /^Speak/ }).count()).toBe(0);
  });

  it('puts the words into the field on the device, and the debrief counts pace, pauses and fillers', async () => {
    await using house = await openHouse();
    const { page, id } = await openTalk(house, recogniser('available'));
    await page.getByRole('button', { name: /^Speak/ }).click();
    await expect.poll(() => page.locator('main form textarea').inputValue(), { timeout: 10_000 }).toBe('Um, thank you for making the time.');
    await page.getByRole('button', { name: /^Speak/ }).waitFor();
    await page.locator('main form textarea').press('Enter');
    await page.locator('#turn-1').waitFor();
    await house.browser.context.request.post(`${house.url}/api/rehearsals/${id}/end`, { data: {} });
    await page.goto(`${house.url}/rehearsal/${id}/debrief`);
    const spoken = page.locator('section', { has: page.getByRole('heading', { name: 'How you spoke' }) });
    await spoken.waitFor();
    expect((await spoken.innerText()).replaceAll(/\s+/g, ' ')).toMatch(/Pace \d+ words a minute Long pauses 1 Filler words 1/);
    expect(house.browser.troubles).toEqual([]);
  });

  it('reads replies aloud with a voice of the device, when asked, and stops', async () => {
    await using house = await openHouse();
    const { page } = await openTalk(house, voiceOf('en-GB'));
    const sayLine = async (text: string, turn: number) => {
      await page.locator('main form textarea').fill(text);
      await page.locator('main form textarea').press('Enter');
      await page.locator(`#turn-${turn}`).waitFor();
    };
    await sayLine('Thank you for making the time.', 1);
    await page.getByRole('button', { name: 'Read replies aloud' }).click();
    await sayLine('What matters most to you in this?', 2);
    await page.getByRole('button', { name: 'Stop reading' }).click();
    const spoken = await page.evaluate<string[]>('spoken');
    expect(spoken).toHaveLength(1);
    expect(await page.locator('#turn-2').innerText()).toContain(spoken[0]);
    await page.getByRole('button', { name: 'Read replies aloud' }).waitFor();
  });

  it('does not offer to read where the device has no voice of the language', async () => {
    await using house = await openHouse();
    const { page } = await openTalk(house, voiceOf('ko-KR'));
    expect(await page.getByRole('button', { name: 'Read replies aloud' }).count()).toBe(0);
  });
});
