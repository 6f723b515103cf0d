import { EngineRefusedError } from '../port.ts';

/** The file is no GGUF file that an engine may see; `what` ends the sentence. */
export class BadGgufError extends EngineRefusedError {
  constructor(what: string) {
    super(`This is not a usable GGUF model file: ${what}.`, 422);
  }
}
