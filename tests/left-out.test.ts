import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const { leftOut } = (await import(join(root, 'scripts/install-packages.mjs'))) as { leftOut: readonly string[] };
const require = createRequire(import.meta.url);
const fonts = dirname(require.resolve('pretendard/package.json'));

describe('what is left out of the packages', () => {
  it('is named by no file of Modu', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:tsx?|css)$/.test(file));
    const naming = files.filter((file) => leftOut.some((folder) => readFileSync(join(root, 'src', file), 'utf8').includes(folder)));
    expect(files.length).toBeGreaterThan(100);
    expect(naming).toEqual([]);
  });

  it('is no part of the fonts that the page and the pictures use', () => {
    const style = join(fonts, 'dist/web/variable/pretendardvariable-dynamic-subset.css');
    const files = Array.from(readFileSync(style, 'utf8').matchAll(/url\(([^)]+)\)/g), ([, path]) => join(dirname(style), path?.replaceAll(/['"]/g, '') ?? ''));
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !existsSync(file) || file.includes('/static/'))).toEqual([]);
    expect(existsSync(join(fonts, 'dist/public/variable/PretendardVariable.ttf'))).toBe(true);
  });
});
