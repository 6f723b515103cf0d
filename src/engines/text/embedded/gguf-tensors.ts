import { BadGgufError } from './bad-gguf-error.ts';
import type { FileWindow } from './file-window.ts';

const MOST_TENSORS = 100_000;
/** ggml keeps names in 64 bytes with the closing zero. */
const LONGEST_NAME = 63;
const MOST_DIMENSIONS = 4;

/** How ggml stores numbers: `[elements, bytes]` of a block, by type number (ggml-common.h). */
const BLOCKS: Readonly<Record<number, readonly [elements: number, bytes: number]>> = {
  0: [1, 4],
  1: [1, 2],
  2: [32, 18],
  3: [32, 20],
  6: [32, 22],
  7: [32, 24],
  8: [32, 34],
  9: [32, 36],
  10: [256, 84],
  11: [256, 110],
  12: [256, 144],
  13: [256, 176],
  14: [256, 210],
  15: [256, 292],
  16: [256, 66],
  17: [256, 74],
  18: [256, 98],
  19: [256, 50],
  20: [32, 18],
  21: [256, 110],
  22: [256, 82],
  23: [256, 136],
  24: [1, 1],
  25: [1, 2],
  26: [1, 4],
  27: [1, 8],
  28: [1, 8],
  29: [256, 56],
  30: [1, 2],
  34: [256, 54],
  35: [256, 66],
  39: [32, 17],
  40: [64, 36],
};

export type TensorTotals = { readonly parameters: number };

/** Reads the list of tensors and makes sure that each lies inside the file. */
export async function checkTensors(file: FileWindow, count: number, alignment: number): Promise<TensorTotals> {
  if (count === 0 || count > MOST_TENSORS) throw new BadGgufError(`it has ${count} tensors`);
  let parameters = 0;
  let end = 0;
  for (let at = 0; at < count; at++) {
    const tensor = await readTensor(file, at + 1, alignment);
    parameters += tensor.elements;
    end = Math.max(end, tensor.end);
    if (tensor.end > file.size) throw new BadGgufError(`its tensor ${at + 1} ends beyond the end of the file, which may have been cut short`);
  }
  const data = Math.ceil(file.position / alignment) * alignment;
  if (data + end > file.size) throw new BadGgufError('its tensors end beyond the end of the file, which may have been cut short');
  return { parameters };
}

async function readTensor(file: FileWindow, number: number, alignment: number): Promise<{ elements: number; end: number }> {
  const nameLength = await file.u64();
  if (nameLength > LONGEST_NAME) throw new BadGgufError(`the name of its tensor ${number} has ${nameLength} bytes`);
  file.skip(nameLength);
  const shape = await readShape(file, number);
  const elements = shape.reduce((product, size) => product * size, 1);
  const type = await file.u32();
  const [blockElements, blockBytes] = BLOCKS[type] ?? [];
  if (blockElements === undefined || blockBytes === undefined) throw new BadGgufError(`its tensor ${number} holds numbers of the unknown kind ${type}`);
  if ((shape[0] ?? 0) % blockElements !== 0) throw new BadGgufError(`its tensor ${number} has an impossible shape`);
  const offset = await file.u64();
  if (offset % alignment !== 0) throw new BadGgufError(`its tensor ${number} begins at an impossible place`);
  // Beyond 2^53 the sum loses its last digits, but stays far greater than any file.
  return { elements, end: offset + (elements / blockElements) * blockBytes };
}

async function readShape(file: FileWindow, number: number): Promise<number[]> {
  const dimensions = await file.u32();
  if (dimensions === 0 || dimensions > MOST_DIMENSIONS) throw new BadGgufError(`its tensor ${number} has ${dimensions} dimensions`);
  const shape: number[] = [];
  for (let at = 0; at < dimensions; at++) {
    const size = await file.i64();
    if (size <= 0) throw new BadGgufError(`its tensor ${number} has an impossible shape`);
    shape.push(size);
  }
  return shape;
}
