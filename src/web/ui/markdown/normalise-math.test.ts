import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayHoldMath, normaliseMath } from './normalise-math.ts';

test('every way of writing a formula becomes one', () => {
  expect(normaliseMath('so \\(a+b\\) is')).toBe('so $$a+b$$ is');
  expect(normaliseMath('so $a+b$ is')).toBe('so $$a+b$$ is');
  expect(normaliseMath('so \\[a+b\\] is')).toBe('so \n$$\na+b\n$$\n is');
  expect(normaliseMath('$$\na\n$$')).toBe('$$\na\n$$');
});

test('money stays money', () => {
  for (const text of ['$5 and $10', 'It costs $5.', 'US$5 or 5$', 'from $1 to $2, not $3']) expect(normaliseMath(text)).toBe(text);
  expect(mayHoldMath('$5 and $10')).toBe(false);
});

test('code is left as it is', () => {
  for (const text of ['`$a$`', '```sh\necho $a$b \\(x\\)\n```', '```\n$a$']) expect(normaliseMath(text)).toBe(text);
  expect(normaliseMath('`$a$` and $b$')).toBe('`$a$` and $$b$$');
});

test('without a formula nothing changes', () => {
  fc.assert(fc.property(fc.string().filter((text) => !/[$\\]/.test(text)), (text) => {
    expect(normaliseMath(text)).toBe(text);
  }));
});

test('hostile repetitions come to an end', () => {
  for (const piece of ['$ ', '$a', '\\(', '\\(\n', '\\[', '`', '```', '`a', '$$']) expect(normaliseMath(`${piece.repeat(150_000)}\\)`).length).toBeGreaterThan(0);
});
