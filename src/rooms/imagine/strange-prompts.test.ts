import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openEasel } from './compose-picture.ts';

const prompts = [
  '', ' '.repeat(2_000), '🦊'.repeat(500), '👨‍👩‍👧‍👦🏳️‍🌈👩🏽‍🚀🇰🇷🇺', '\u202eثعلب أحمر تحت شجرة\u202c', 'a\u0001\u001b[31m fox\u007f\u0085', 'fox \ufffe\uffff "\ufffe hi"', '\u200b\u200dfox\ufeff',
  '<script>alert(1)</script><img src=x onerror=alert(1)> fox', '<svg onload=alert(1)><foreignObject>', '"</text><script>alert(1)</script>"', '\'</text><script>alert(1)</script>\' and a cake', '‘]]><!ENTITY x SYSTEM "file:///etc/passwd">&x;’ cake',
  '" onload="alert(1)', '"url(http://evil.example/x)" fox', `"${'W'.repeat(1_900)}"`, `"${'가나다라 '.repeat(300)}"`, '"" \'\' “”', '"\u202eabc\u202c שלום 🎉"',
  'fox cat dog house tree car cow pig hat book lamp moon star boat fish apple '.repeat(27), '9999 cats', '-5 cats', '0 cats', '1e9 cats', '99999999999999999999999999 cats', '고양이 일억 마리', '여우가 눈 덮인 숲속'.normalize('NFD'), 'ㅇㅕㅇㅜ ㄱㄱㄱ 여ㅜ',
  'a house of a cat of a dog of '.repeat(60), 'a cat on '.repeat(200), '고양이 위에 '.repeat(280), '모자를 쓴 '.repeat(300), '('.repeat(2_000), '"'.repeat(2_000), 'red '.repeat(500), '고양이'.repeat(660), `fox${'\u0301'.repeat(1_900)}`, '__proto__ constructor toString', 'x'.repeat(2_000),
];

test('whatever is typed becomes a bounded picture with words for it, and an SVG that runs nothing', async () => {
  const easel = openEasel();
  for (const prompt of prompts) {
    const { bytes, alt } = await easel.compose({ prompt, seed: 1, width: 64, height: 64, sticker: false, look: 'paper', touches: {}, choices: {}, accept: 'image/svg+xml', language: 'en', live: true });
    const svg = Buffer.from(bytes).toString();
    const tags = svg.replaceAll(/>[^<]*</g, '><').replaceAll(/aria-label="[^"]*"/g, '');
    expect([prompt, /<script|<foreignObject|<!ENTITY|\son\w+=|javascript:|evil/i.test(tags) || /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u.test(svg)]).toEqual([prompt, false]);
    expect([prompt, bytes.length < 400_000, alt.length < 5_000 && alt !== '']).toEqual([prompt, true, true]);
    expect((await sharp(bytes).metadata()).width).toBe(64);
  }
}, 30_000);
