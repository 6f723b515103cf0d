import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig, SettingError } from './config.ts';
import { readEnv } from './env.ts';
import { readSecret } from './secrets.ts';

const env = (values: Record<string, string>) => ({ get: (name: string) => values[name] });

describe('the config', () => {
  it('is a laptop of one person when nothing is set', () => {
    const config = readConfig(env({}));
    expect(config.server).toEqual({ host: '127.0.0.1', port: 3210, publicUrl: undefined });
    expect(config.database).toEqual({ kind: 'sqlite', file: join(config.folder, 'modu.db') });
    expect(config.models).toMatchObject({ folder: join(config.folder, 'models'), starter: 'smollm2-135m', embedded: true });
  });

  it('takes flags over the environment', () => {
    const config = readConfig(env({ MODU_PORT: '1', MODU_DATA: '/a' }), { port: '0', data: '/b' });
    expect([config.server.port, config.folder]).toEqual([0, '/b']);
  });

  it('keeps the origin of a public address only', () => {
    expect(readConfig(env({ MODU_PUBLIC_URL: 'https://Modu.Example.org/some/where?x' })).server.publicUrl).toBe('https://modu.example.org');
  });

  it.each([
    ['MODU_PORT', '70000'], ['MODU_PORT', '-1'], ['MODU_PORT', 'eighty'], ['MODU_PUBLIC_URL', 'javascript:alert(1)'], ['MODU_PUBLIC_URL', 'nowhere'],
    ['MODU_DATABASE_URL', 'mysql://x'], ['MODU_TEXT_ENGINE', 'perhaps'], ['MODU_LOG', 'loud'],
  ])('says that %s=%s is not right, without repeating it', (name, value) => {
    const read = () => readConfig(env({ [name]: value }));
    expect(read).toThrow(SettingError);
    expect(read).toThrow(name);
    expect(read).not.toThrow(value);
  });
});

describe('what is read from a folder', () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'modu-config-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('a .env file counts, and an empty setting is left out', async () => {
    await writeFile(join(folder, '.env'), 'MODU_TEST_A=one\nMODU_TEST_B=\n# comment\n');
    const read = readEnv(folder);
    expect([read.get('MODU_TEST_A'), read.get('MODU_TEST_B'), read.get('MODU_TEST_C')]).toEqual(['one', undefined, undefined]);
  });

  it('the secret is made once, for nobody else to read', async () => {
    const secret = readSecret(join(folder, 'data'));
    expect(readSecret(join(folder, 'data'))).toBe(secret);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect((await stat(join(folder, 'data', 'secret'))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, 'data', 'secret'), 'utf8')).toBe(`${secret}\n`);
  });
});
