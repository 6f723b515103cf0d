import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConflictError } from '../problem.ts';
import { holdFolder } from './hold-folder.ts';

describe('holding a data folder', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'modu-hold-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('lets one in at a time', () => {
    {
      using _first = holdFolder(folder);
      expect(() => holdFolder(folder)).toThrow(ConflictError);
    }
    using again = holdFolder(folder);
    expect(again).toBeDefined();
  });
});
