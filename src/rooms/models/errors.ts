import { Problem } from '../../platform/problem.ts';

/** No model can answer yet, or not the one that was asked for. */
export class NoModelError extends Problem {
  override readonly name = 'NoModelError';
  constructor(message = 'No model is here yet. Fetch one on the models page, or with "modu models pull smollm2-135m".') {
    super(503, message, { retryAfterSeconds: 10 });
  }
}

/** One place that a model may come from failed; the next one is tried. */
export class SourceError extends Problem {
  override readonly name: string = 'SourceError';
  constructor(message: string, cause?: unknown) {
    super(502, message, { cause });
  }
}

/** The source did not answer in time, or can't be reached at all. */
export class SilentSourceError extends SourceError {
  override readonly name = 'SilentSourceError';
}

/** What came is not the file that was meant; it is thrown away. */
export class ChecksumError extends SourceError {
  override readonly name = 'ChecksumError';
}

/** The name that stands in the address leads to a machine that Modu may not be sent to. */
export class PrivateAddressError extends Problem {
  override readonly name = 'PrivateAddressError';
  constructor(host: string) {
    super(400, `"${host}" is an address inside a private network, and is not fetched from. The command line may: modu models pull URL.`);
  }
}

export class NoSpaceError extends Problem {
  override readonly name = 'NoSpaceError';
  constructor(folder: string, missingBytes?: number) {
    const missing = missingBytes === undefined ? '' : ` ${Math.ceil(missingBytes / 2 ** 20)} MiB more are needed.`;
    super(507, `The disk that holds ${folder} is full.${missing} Make room, or set MODU_MODELS to a folder on another disk; what came so far is kept.`);
  }
}

export class UnwritableFolderError extends Problem {
  override readonly name = 'UnwritableFolderError';
  constructor(folder: string) {
    super(503, `The models folder ${folder} can't be written. Give this account the right to write there, or set MODU_MODELS to another folder.`);
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** The system's word about the disk, in ours; anything else as it came. */
export function explainDisk(error: unknown, folder: string): unknown {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new NoSpaceError(folder);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
      return new UnwritableFolderError(folder);
    default:
      return error;
  }
}

export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

export function isTaken(error: unknown): boolean {
  return codeOf(error) === 'EEXIST';
}
