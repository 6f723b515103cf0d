import { BadGgufError } from './bad-gguf-error.ts';
import type { FileWindow } from './file-window.ts';

/** A text too long to be kept, or an array, is known by its length only. */
export type GgufValue = string | number | boolean | { readonly length: number };

const MOST_KEYS = 10_000;
const LONGEST_KEY = 1_024;
const LONGEST_TEXT = 1_048_576;
const LONGEST_KEPT_TEXT = 1_024;
/** The largest vocabularies have some 300,000 tokens, and as many merges. */
const LONGEST_ARRAY = 4_000_000;

// The types of values, as the GGUF specification numbers them.
const BOOL = 7;
const STRING = 8;
const ARRAY = 9;
const SIZES: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, [BOOL]: 1, 10: 8, 11: 8, 12: 8 };

/** Reads all keys and values. Every count is held to a limit before anything is done so many times. */
export async function readMetadata(file: FileWindow, keys: number): Promise<ReadonlyMap<string, GgufValue>> {
  if (keys > MOST_KEYS) throw new BadGgufError(`it names ${keys} properties, and ${MOST_KEYS} are plenty`);
  const metadata = new Map<string, GgufValue>();
  for (let at = 0; at < keys; at++) {
    const key = await readKey(file);
    if (metadata.has(key)) throw new BadGgufError('it names a property twice');
    metadata.set(key, await readValue(file, await file.u32()));
  }
  return metadata;
}

async function readKey(file: FileWindow): Promise<string> {
  const length = await file.u64();
  if (length === 0 || length > LONGEST_KEY) throw new BadGgufError(`a property's name has ${length} bytes`);
  return (await file.bytes(length)).toString('utf8');
}

async function readValue(file: FileWindow, type: number): Promise<GgufValue> {
  if (type === STRING) return readText(file);
  if (type === ARRAY) return readArray(file);
  return readScalar(file, type);
}

async function readText(file: FileWindow): Promise<GgufValue> {
  const length = await textLength(file);
  if (length <= LONGEST_KEPT_TEXT) return (await file.bytes(length)).toString('utf8');
  file.skip(length);
  return { length };
}

async function readArray(file: FileWindow): Promise<GgufValue> {
  const type = await file.u32();
  const length = await file.u64();
  if (length > LONGEST_ARRAY) throw new BadGgufError(`a list has ${length} entries`);
  if (type === STRING) {
    for (let at = 0; at < length; at++) file.skip(await textLength(file));
  } else {
    file.skip(length * sizeOf(type));
  }
  return { length };
}

async function readScalar(file: FileWindow, type: number): Promise<GgufValue> {
  const bytes = await file.bytes(sizeOf(type));
  switch (type) {
    case 0:
      return bytes.readUInt8();
    case 1:
      return bytes.readInt8();
    case 2:
      return bytes.readUInt16LE();
    case 3:
      return bytes.readInt16LE();
    case 4:
      return bytes.readUInt32LE();
    case 5:
      return bytes.readInt32LE();
    case 6:
      return bytes.readFloatLE();
    case BOOL:
      return bytes.readUInt8() !== 0;
    case 10:
      return Number(bytes.readBigUInt64LE());
    case 11:
      return Number(bytes.readBigInt64LE());
    default:
      return bytes.readDoubleLE();
  }
}

async function textLength(file: FileWindow): Promise<number> {
  const length = await file.u64();
  if (length > LONGEST_TEXT) throw new BadGgufError(`a text has ${length} bytes`);
  return length;
}

/** Also refuses lists of lists: no model has them, and engines were crashed with them. */
function sizeOf(type: number): number {
  const size = SIZES[type];
  if (size === undefined) throw new BadGgufError(`it has a value of the unknown kind ${type}`);
  return size;
}
