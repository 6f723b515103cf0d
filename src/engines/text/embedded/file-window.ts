import type { FileHandle } from 'node:fs/promises';

const WINDOW = 1_048_576;

/** Reads a file's numbers and texts from its beginning on, a window at a time, never past its end. */
export class FileWindow {
  readonly size: number;
  readonly #file: FileHandle;
  readonly #window = Buffer.alloc(WINDOW);
  #start = 0;
  #filled = 0;
  #at = 0;

  constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.size = size;
  }

  /** Bytes from the file's beginning. */
  get position(): number {
    return this.#start + this.#at;
  }

  get left(): number {
    return this.size - this.position;
  }

  async u32(): Promise<number> {
    return this.#window.readUInt32LE(await this.#take(4));
  }

  /** A 64-bit number, or Infinity where it is beyond what any file has. */
  async u64(): Promise<number> {
    const value = this.#window.readBigUInt64LE(await this.#take(8));
    return value > BigInt(Number.MAX_SAFE_INTEGER) ? Infinity : Number(value);
  }

  async i64(): Promise<number> {
    return Number(this.#window.readBigInt64LE(await this.#take(8)));
  }

  /** `length` at most a window. */
  async bytes(length: number): Promise<Buffer> {
    const at = await this.#take(length);
    return this.#window.subarray(at, at + length);
  }

  skip(length: number): void {
    if (!(length <= this.left)) throw new EndOfFileError();
    this.#at += length;
  }

  /** Makes `length` bytes lie in the window and returns where they begin there. */
  async #take(length: number): Promise<number> {
    if (!(length <= this.left)) throw new EndOfFileError();
    if (this.#at + length > this.#filled) await this.#refill(length);
    const at = this.#at;
    this.#at += length;
    return at;
  }

  async #refill(length: number): Promise<void> {
    this.#start += this.#at;
    this.#at = 0;
    this.#filled = 0;
    while (this.#filled < length) {
      const { bytesRead } = await this.#file.read(this.#window, this.#filled, WINDOW - this.#filled, this.#start + this.#filled);
      if (bytesRead === 0) throw new EndOfFileError();
      this.#filled += bytesRead;
    }
  }
}

export class EndOfFileError extends Error {
  override readonly name = 'EndOfFileError';
}
