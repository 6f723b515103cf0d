import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findBarriers, hasBrowser } from '../support/browser.ts';
import { openHouse, type TestHouse } from '../support/open-house.ts';

const english = {
  wish: 'That my flatmate moves out by the end of March', name: 'Sam', role: 'flatmate', least: 'a date in May', they: 'time to find a new place',
  next: 'Next', fill: 'See what becomes of it', keep: 'Keep it and prepare', begin: 'Begin', stuck: 'I am stuck', take: 'Take this line', menu: 'What can be done with this talk',
  end: 'End the talk', postpone: 'Go on another day', debrief: 'See the debrief', again: 'Try again after turn 3', compare: 'Compare', part: /They part at turn 4/, rubric: 'What you did well, and what it cost',
  turns: [
    'Sam, thank you for making time. I know this is not easy to hear.', 'What matters most to you about this flat?', 'I work nights and I need a quiet home, so I would like you to move out by the end of March.',
    'I can pay half of your moving costs if we settle on a date.', 'That must be stressful for you. I see that.',
  ],
  other: ['Move out by Friday or I will throw your things on the street.', 'You are useless and lazy.'],
};
type Words = typeof english;

const korean: Words = {
  wish: '룸메이트가 3월 말까지 방을 비워 주는 것', name: '민재', role: '룸메이트', least: '5월 안에 나가는 날짜', they: '새 집을 구할 시간',
  next: '다음', fill: '어떤 장면이 되는지 보기', keep: '저장하고 준비하기', begin: '시작하기', stuck: '말이 막혔어요', take: '이 말 가져오기', menu: '이 대화에 할 수 있는 일',
  end: '대화 끝내기', postpone: '다음에 이어 하기', debrief: '돌아보기', again: '3번째 말 다음부터 다시 하기', compare: '견주어 보기', part: /4번째 말에서 갈라졌어요/, rubric: '잘한 것과 아쉬운 것',
  turns: ['민재야, 시간 내 줘서 고마워. 듣기 쉽지 않은 얘기일 거야.', '너는 이 집에서 뭐가 제일 중요해?', '나는 밤에 일해서 조용한 집이 필요해. 3월 말까지 방을 비워 줬으면 좋겠어.', '날짜를 정하면 이사 비용은 내가 반 낼게.', '너도 많이 힘들겠다.'],
  other: ['금요일까지 안 나가면 짐을 다 버릴 거야.', '너는 진짜 한심하고 게을러.'],
};

const visits = [
  { name: 'in English on a desktop', words: english, options: { viewport: { width: 1280, height: 800 } } },
  { name: 'in English on a phone of 360 pixels', words: english, options: { viewport: { width: 360, height: 740 }, hasTouch: true } },
  { name: 'in Korean on a desktop in the dark', words: korean, options: { viewport: { width: 1280, height: 800 }, locale: 'ko-KR', colorScheme: 'dark' } },
  { name: 'in Korean on a phone of 360 pixels', words: korean, options: { viewport: { width: 360, height: 740 }, locale: 'ko-KR', hasTouch: true } },
] as const;

const overflow = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
const lineField = (page: Page) => page.locator('main form textarea');

async function check(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(300);
  expect([name, await findBarriers(page), await overflow(page)]).toEqual([name, [], 0]);
}

async function sayLine(page: Page, text: string, turn: number): Promise<void> {
  await lineField(page).fill(text);
  await page.locator('main form button[type=submit]').click();
  await page.locator(`#turn-${turn}`).waitFor();
}

/** The guided form, from the field of the first page to the kept scenario. */
async function makeScenario(house: TestHouse, page: Page, words: Words): Promise<void> {
  await page.goto(`${house.url}/rehearse`);
  await check(page, 'rehearse');
  await lineField(page).fill(words.wish);
  await page.locator('main form button[type=submit]').click();
  await page.waitForURL('**/rehearse/new');
  const next = page.getByRole('button', { name: words.next, exact: true });
  expect(await page.locator('main textarea').first().inputValue()).toBe(words.wish);
  await page.locator('main input[maxlength="200"]').first().fill(words.least);
  await check(page, 'want');
  await next.click();
  await page.locator('main input[maxlength="40"]').fill(words.name);
  await page.locator('main input[maxlength="60"]').fill(words.role);
  await page.reload();
  expect(await page.locator('main input[maxlength="40"]').inputValue()).toBe(words.name);
  await check(page, 'who');
  await next.click();
  await page.locator('main textarea').first().fill(words.they);
  await next.click();
  await check(page, 'manner');
  await next.click();
  await check(page, 'address');
  await page.getByRole('button', { name: words.fill }).click();
  await page.getByRole('button', { name: words.keep }).waitFor();
  expect(await page.locator('main input').first().inputValue()).toContain(words.they);
  await check(page, 'filled in');
  await page.getByRole('button', { name: words.keep }).click();
  await page.waitForURL('**/rehearse/prepare/**');
}

/** Says the turns, and ends with a hint taken as it is. */
async function talk(page: Page, words: Words, turns: readonly string[], from: number): Promise<void> {
  for (const [index, text] of turns.entries()) await sayLine(page, text, from + index);
  await page.getByRole('button', { name: words.stuck }).click();
  const take = page.getByRole('button', { name: words.take });
  await take.first().waitFor();
  expect(await take.count()).toBeGreaterThanOrEqual(2);
  await check(page, 'hints');
  await take.first().click();
  const taken = await lineField(page).inputValue();
  await sayLine(page, taken, from + turns.length);
  expect(await page.locator(`#turn-${from + turns.length}`).innerText()).toContain(taken);
}

async function endTalk(page: Page, words: Words): Promise<void> {
  const debrief = page.getByRole('link', { name: words.debrief });
  if (!(await debrief.isVisible())) {
    await page.getByRole('button', { name: words.menu }).click();
    await page.getByRole('menuitem', { name: words.end }).click();
    await page.getByRole('button', { name: words.postpone }).click();
  }
  await debrief.click();
  await page.getByRole('heading', { name: words.rubric }).waitFor();
}

describe.skipIf(!hasBrowser)('rehearsing a conversation', { timeout: 240_000 }, () => {
  it.each(visits)('goes from a wish to a debrief, a retry and a comparison: $name', async ({ words, options }) => {
    await using house = await openHouse({}, options);
    await house.enter('mina@home.example');
    const page = await house.open('/rehearse');
    await makeScenario(house, page, words);
    await page.getByRole('switch').click();
    await check(page, 'prepare');
    await page.getByRole('button', { name: words.begin, exact: true }).click();
    await page.locator('#turn-0').waitFor();
    await talk(page, words, words.turns, 1);
    await check(page, 'stage');
    await endTalk(page, words);
    await check(page, 'debrief');
    const quote = page.locator('a[href^="#turn-"]').first();
    const turn = (await quote.getAttribute('href')) ?? '';
    await quote.click();
    expect(await page.evaluate('document.activeElement?.id')).toBe(turn.slice(1));
    await page.locator('#turn-3').getByRole('button', { name: words.again }).click();
    await page.locator('form textarea').waitFor();
    expect(await page.locator('li[id^="turn-"]').count()).toBe(4);
    for (const [index, text] of words.other.entries()) await sayLine(page, text, 4 + index);
    await endTalk(page, words);
    await page.getByRole('link', { name: words.compare }).click();
    await page.getByText(words.part).waitFor();
    await check(page, 'compare');
    await page.goto(`${house.url}/rehearse`);
    await page.getByText(words.name).first().waitFor();
    await check(page, 'rehearse with rehearsals');
    expect(house.browser.troubles).toEqual([]);
  });
});
