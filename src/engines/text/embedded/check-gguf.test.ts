import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { starterModelFile } from '../../../../tests/support/starter-model.ts';
import { EngineRefusedError, EngineUnavailableError } from '../port.ts';
import { checkGguf } from './check-gguf.ts';

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const u64 = (value: number | bigint): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};
const text = (value: string): Buffer => Buffer.concat([u64(Buffer.byteLength(value)), Buffer.from(value)]);
const pair = (key: string, type: number, ...value: Buffer[]): Buffer => Buffer.concat([text(key), u32(type), ...value]);
const tensor = (shape: readonly (number | bigint)[], type = 0, offset: number | bigint = 0, name = 'weights'): Buffer =>
  Buffer.concat([text(name), u32(shape.length), ...shape.map(u64), u32(type), u64(offset)]);

const sound = {
  architecture: pair('general.architecture', 8, text('llama')),
  context: pair('llama.context_length', 4, u32(2_048)),
  width: pair('llama.embedding_length', 4, u32(64)),
  blocks: pair('llama.block_count', 4, u32(2)),
  words: pair('tokenizer.ggml.tokens', 9, u32(8), u64(2), text('a'), text('b')),
};

type Parts = { version?: number; pairs?: Buffer[]; pairCount?: number | bigint; tensors?: Buffer[]; tensorCount?: number | bigint; data?: number };

function gguf({ version = 3, pairs = Object.values(sound), pairCount = pairs.length, tensors = [tensor([8, 4])], tensorCount = tensors.length, data = 128 }: Parts = {}): Buffer {
  const head = Buffer.concat([Buffer.from('GGUF'), u32(version), u64(tensorCount), u64(pairCount), ...pairs, ...tensors]);
  return Buffer.concat([head, Buffer.alloc((32 - (head.length % 32)) % 32), Buffer.alloc(data)]);
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modu-gguf-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function check(bytes: Buffer) {
  const path = join(folder, 'model.gguf');
  await writeFile(path, bytes);
  return checkGguf(path);
}

test('a sound file says what it is', async () => {
  expect(await check(gguf())).toMatchObject({ architecture: 'llama', contextLength: 2_048, parameters: 32, hasChatTemplate: false });
});

const hostile: Record<string, Buffer> = {
  'an empty file': Buffer.alloc(0),
  'another kind of file': Buffer.from('PK\u0003\u0004'.padEnd(64, ' ')),
  'an unknown version': gguf({ version: 1 }),
  'a file of the other byte order': gguf({ version: 0x03000000 }),
  'millions of keys': gguf({ pairCount: 50_000_000 }),
  'a count of keys that overflows': gguf({ pairCount: 2n ** 64n - 1n }),
  'a count of tensors that overflows': gguf({ tensorCount: 2n ** 63n }),
  'no tensors': gguf({ tensors: [] }),
  'more tensors than are there': gguf({ tensorCount: 90_000, data: 0 }),
  'a tensor longer than the file': gguf({ tensors: [tensor([1_024, 1_024])] }),
  'a tensor that begins beyond the file': gguf({ tensors: [tensor([8, 4], 0, 1_048_576)] }),
  'a tensor whose size overflows': gguf({ tensors: [tensor([2n ** 62n, 4, 4])] }),
  'a tensor whose offset overflows': gguf({ tensors: [tensor([8, 4], 0, 2n ** 64n - 32n)] }),
  'a negative dimension': gguf({ tensors: [tensor([2n ** 64n - 1n])] }),
  'a dimension of zero': gguf({ tensors: [tensor([0, 4])] }),
  'too many dimensions': gguf({ tensors: [tensor([1, 1, 1, 1, 1])] }),
  'a shape that does not fill its blocks': gguf({ tensors: [tensor([33], 2)] }),
  'numbers of an unknown kind': gguf({ tensors: [tensor([8], 4_000_000)] }),
  'a tensor between two places': gguf({ tensors: [tensor([8], 0, 7)] }),
  'a name beyond what engines have room for': gguf({ tensors: [tensor([8], 0, 0, 'x'.repeat(64))] }),
  'a text longer than the file': gguf({ pairs: [pair('general.architecture', 8, u64(1_000_000)), ...Object.values(sound)] }),
  'a text whose length overflows': gguf({ pairs: [pair('general.name', 8, u64(2n ** 64n - 8n)), ...Object.values(sound)] }),
  'a list whose length overflows': gguf({ pairs: [pair('x', 9, u32(4), u64(2n ** 62n)), ...Object.values(sound)] }),
  'a list of lists': gguf({ pairs: [pair('x', 9, u32(9), u64(1), u32(9), u64(1)), ...Object.values(sound)] }),
  'a value of an unknown kind': gguf({ pairs: [pair('x', 77, u32(1)), ...Object.values(sound)] }),
  'a key said twice': gguf({ pairs: [sound.context, ...Object.values(sound)] }),
  'an alignment of zero': gguf({ pairs: [pair('general.alignment', 4, u32(0)), ...Object.values(sound)] }),
  'an alignment that is no power of two': gguf({ pairs: [pair('general.alignment', 4, u32(33)), ...Object.values(sound)] }),
  'no architecture': gguf({ pairs: [sound.context, sound.width, sound.blocks, sound.words] }),
  'a context of zero': gguf({ pairs: [sound.architecture, pair('llama.context_length', 4, u32(0)), sound.width, sound.blocks, sound.words] }),
  'a width of zero': gguf({ pairs: [sound.architecture, sound.context, pair('llama.embedding_length', 4, u32(0)), sound.blocks, sound.words] }),
  'a context that is not a number': gguf({ pairs: [sound.architecture, pair('llama.context_length', 8, text('x')), sound.width, sound.blocks, sound.words] }),
  'no vocabulary': gguf({ pairs: [sound.architecture, sound.context, sound.width, sound.blocks] }),
  'one part of several': gguf({ pairs: [pair('split.count', 2, Buffer.from([3, 0])), ...Object.values(sound)] }),
};

test.each(Object.entries(hostile))('refused: %s', async (_name, bytes) => {
  await expect(check(bytes)).rejects.toBeInstanceOf(EngineRefusedError);
});

test('refused: a file that was cut short anywhere', async () => {
  const whole = gguf();
  for (let length = 0; length < whole.length; length += 7) await expect(check(whole.subarray(0, length))).rejects.toBeInstanceOf(EngineRefusedError);
});

test('a folder is refused, and a file that is gone is called unavailable', async () => {
  await expect(checkGguf(folder)).rejects.toBeInstanceOf(EngineRefusedError);
  await expect(checkGguf(join(folder, 'gone.gguf'))).rejects.toBeInstanceOf(EngineUnavailableError);
});

test('whatever bytes stand in a header, the answer is a word and never a crash', async () => {
  const whole = gguf();
  const change = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(change, async (changes) => {
      const bytes = Buffer.from(whole);
      for (const [at, value] of changes) bytes[at] = value;
      const error: unknown = await check(bytes).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error === undefined || error instanceof EngineRefusedError).toBe(true);
    }),
    { numRuns: 100 },
  );
});

const starter = await starterModelFile();
describe.skipIf(starter === undefined)('with the real starter', () => {
  test('it is sound, and cut short it is not', async () => {
    expect(await checkGguf(String(starter))).toMatchObject({ architecture: 'llama', contextLength: 8_192, parameters: 134_515_008, hasChatTemplate: true });
    const file = await open(String(starter));
    const head = Buffer.alloc(4_000_000);
    await file.read(head, 0, head.length, 0);
    await file.close();
    await expect(check(head)).rejects.toThrow('cut short');
  });
});
