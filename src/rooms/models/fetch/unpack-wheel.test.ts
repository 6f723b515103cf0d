import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeZip } from '../test-zip.ts';
import { unpackMember } from './unpack-wheel.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'modu-wheel-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

async function unpack(wheel: Buffer, member = { name: 'a/data.bin', sizeBytes: 4 }): Promise<string> {
  await writeFile(join(folder, 'w.whl'), wheel);
  await writeFile(join(folder, 'whole'), '........');
  await unpackMember(join(folder, 'w.whl'), member, { file: join(folder, 'whole'), position: 4 }, new AbortController().signal);
  return await readFile(join(folder, 'whole'), 'utf8');
}

const data = { name: 'a/data.bin', content: 'data' };

describe('a member of a wheel', () => {
  it('is written at its place', async () => {
    expect(await unpack(makeZip([{ name: 'a/__init__.py', content: '' }, data]))).toBe('....data');
  });

  it('is refused when it has another size, says that it has, or is not there', async () => {
    for (const wheel of [
      makeZip([{ ...data, content: 'much more' }]), makeZip([{ ...data, content: 'd' }]), makeZip([{ ...data, content: 'much more', claimedSize: 4 }]),
      makeZip([{ ...data, content: 'd', claimedSize: 4 }]), makeZip([{ name: 'a/other.bin', content: 'data' }]), makeZip([]),
    ]) {
      await expect(unpack(wheel)).rejects.toMatchObject({ name: 'SourceError' });
    }
  });

  it('is refused when the archive is none, or is cut', async () => {
    for (const wheel of [Buffer.from(''), Buffer.from('<html>'), makeZip([data]).subarray(0, -30), Buffer.concat([makeZip([data]), Buffer.from('more')])]) {
      await expect(unpack(wheel)).rejects.toMatchObject({ name: 'SourceError' });
    }
  });

  it('is all that is written: a name in the archive is never a path', async () => {
    for (const name of ['../evil', '/tmp/modu-evil', 'C:\\evil', 'a/../../evil']) await unpack(makeZip([{ name, content: 'evil' }, data])).catch(() => undefined);
    expect((await readdir(folder)).toSorted()).toEqual(['w.whl', 'whole']);
    expect(await readdir(join(folder, '..'))).not.toContain('evil');
  });
});
