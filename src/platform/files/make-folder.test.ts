import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';

let scratch: string;
beforeEach(() => void (scratch = mkdtempSync(join(tmpdir(), 'modu-folder-'))));
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

describe('making a folder', () => {
  it('makes those above it, and nothing when it is there', () => {
    const folder = join(scratch, 'a', 'b', 'c');
    for (let i = 0; i < 2; i++) makeFolder(folder, 0o700);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('fails where a file is in the way', () => {
    writeFileSync(join(scratch, 'file'), '');
    expect(() => makeFolder(join(scratch, 'file'))).toThrow('EEXIST');
    expect(() => makeFolder(join(scratch, 'file', 'a', 'b'))).toThrow('EEXIST');
  });

  it.skipIf(process.platform !== 'linux')('fails where none can be made, and comes back', () => {
    expect(() => makeFolder('/proc/nothing/models')).toThrow('ENOENT');
  });
});
