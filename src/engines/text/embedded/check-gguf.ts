import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { EngineUnavailableError } from '../port.ts';
import { BadGgufError } from './bad-gguf-error.ts';
import { EndOfFileError, FileWindow } from './file-window.ts';
import { readMetadata, type GgufValue } from './gguf-metadata.ts';
import { checkTensors } from './gguf-tensors.ts';

type GgufFacts = {
  /** `llama`, `qwen2` … */
  readonly architecture: string;
  /** Tokens that the model was trained to look back on. */
  readonly contextLength: number;
  readonly name: string | undefined;
  readonly license: string | undefined;
  readonly parameters: number;
  readonly sizeBytes: number;
  /** Without one it only continues texts. */
  readonly hasChatTemplate: boolean;
};

const MAGIC = 'GGUF';
const VERSIONS: readonly number[] = [2, 3];
const LARGEST_ALIGNMENT = 65_536;
/** Far above every model there is; engines divide and allocate by these numbers. */
const LIMITS: Readonly<Record<string, number>> = {
  context_length: 1e9,
  embedding_length: 1e6,
  block_count: 10_000,
};

/**
 * Reads a GGUF file's head and makes sure that an engine may see the file: that it is whole, that every count and
 * extent is possible, and that it is one model that writes text. Engines have been crashed and made to read beyond
 * their memory by such files (CVE-2025-53630, CVE-2026-27940; Ollama CVE-2026-7482, GO-2025-3558 ff.).
 *
 * Throws `EngineRefusedError` with a sentence for people, or `EngineUnavailableError` when the file can't be read.
 */
export async function checkGguf(path: string): Promise<GgufFacts> {
  // Opening a named pipe would wait for a writer.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch((error: NodeJS.ErrnoException) => {
    throw new EngineUnavailableError(`The model's file can't be read (${error.code ?? 'no reason given'}). It may have been moved or deleted.`, 60);
  });
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new BadGgufError('it is not a file');
    return await readFacts(new FileWindow(file, stat.size));
  } catch (error) {
    throw error instanceof EndOfFileError ? new BadGgufError('it ends too early, and may have been cut short') : error;
  } finally {
    await file.close();
  }
}

async function readFacts(file: FileWindow): Promise<GgufFacts> {
  if ((await file.bytes(MAGIC.length)).toString('latin1') !== MAGIC) throw new BadGgufError('it is some other kind of file');
  const version = await file.u32();
  if (!VERSIONS.includes(version)) throw new BadGgufError(`it is of version ${version}, and this engine reads ${VERSIONS.join(' and ')}`);
  const tensors = await file.u64();
  const metadata = await readMetadata(file, await file.u64());
  const architecture = textOf(metadata, 'general.architecture');
  if (architecture === undefined || architecture === '') throw new BadGgufError('it does not say what kind of model it is');
  refuseOthers(metadata);
  for (const [name, most] of Object.entries(LIMITS)) positive(metadata, `${architecture}.${name}`, most);
  const { parameters } = await checkTensors(file, tensors, alignmentOf(metadata));
  return {
    architecture,
    contextLength: positive(metadata, `${architecture}.context_length`, Infinity),
    name: textOf(metadata, 'general.name'),
    license: textOf(metadata, 'general.license'),
    parameters,
    sizeBytes: file.size,
    hasChatTemplate: metadata.has('tokenizer.chat_template'),
  };
}

/** What is a GGUF file and still no model to talk with. */
function refuseOthers(metadata: ReadonlyMap<string, GgufValue>): void {
  const parts = metadata.get('split.count');
  if (typeof parts === 'number' && parts > 1) throw new BadGgufError(`it is one of ${parts} parts; join them with llama-gguf-split first`);
  const words = metadata.get('tokenizer.ggml.tokens');
  if (typeof words !== 'object' || words.length === 0) throw new BadGgufError('it has no vocabulary, so it can not write text');
}

function positive(metadata: ReadonlyMap<string, GgufValue>, key: string, most: number): number {
  const value = metadata.get(key);
  if (typeof value !== 'number' || !(value > 0 && value <= most)) throw new BadGgufError(`its ${key.slice(-60)} is missing or impossible`);
  return value;
}

function alignmentOf(metadata: ReadonlyMap<string, GgufValue>): number {
  const alignment = metadata.get('general.alignment') ?? 32;
  const possible = typeof alignment === 'number' && alignment >= 8 && alignment <= LARGEST_ALIGNMENT && Number.isInteger(Math.log2(alignment));
  if (!possible) throw new BadGgufError('its alignment is impossible');
  return alignment;
}

function textOf(metadata: ReadonlyMap<string, GgufValue>, key: string): string | undefined {
  const value = metadata.get(key);
  return typeof value === 'string' ? value : undefined;
}
