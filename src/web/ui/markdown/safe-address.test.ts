import { expect, test } from 'vitest';
import { safeAddress, whereTo } from './safe-address.ts';

test('web and mail addresses may be followed, nothing else', () => {
  for (const address of ['https://example.org/', 'http://example.org/a?b#c', 'mailto:a@example.org']) expect(safeAddress(address)).toBe(address);
  for (const address of ['javascript:alert(1)', ' JavaScript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'blob:https://example.org/1', '//example.org', '/chat', '#here', '', undefined, 7]) {
    expect(safeAddress(address)).toBeUndefined();
  }
});

test('where a link goes is said: the host, and all of it when something could be carried away', () => {
  expect(whereTo('https://example.org/a/long/path')).toBe('example.org');
  expect(whereTo('https://evil.example/p?d=secret')).toBe('evil.example/p?d=secret');
  expect(whereTo('https://bank.example@evil.example/')).toBe('bank.example@evil.example/');
  expect(whereTo(`https://evil.example/?d=${'x'.repeat(400)}end`)).toMatch(/^evil\.example\/\?d=x+…x+end$/);
  expect(whereTo('mailto:a@example.org')).toBe('a@example.org');
});
