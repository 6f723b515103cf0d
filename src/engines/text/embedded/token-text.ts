import type { LlamaModel, Token } from 'node-llama-cpp';

const REPLACEMENT = '\u{FFFD}';
/** A character has at most four bytes, hence four tokens; a few more for models that spell bytes oddly. */
const LONGEST_CHARACTER = 8;
/** Earlier tokens that a vocabulary may look at to decide about a leading space. */
const LOOK_BACK = 4;

/** Turns tokens into text without ever breaking a character: Korean and emoji often take several tokens. */
export class TokenText {
  readonly #model: Pick<LlamaModel, 'detokenize'>;
  readonly #before: Token[] = [];
  #pending: Token[] = [];

  constructor(model: Pick<LlamaModel, 'detokenize'>) {
    this.#model = model;
  }

  /** The text that `token` completes; empty while a character is incomplete. */
  push(token: Token): string {
    this.#pending.push(token);
    const text = this.#model.detokenize(this.#pending, false, this.#before);
    if (text.endsWith(REPLACEMENT) && this.#pending.length < LONGEST_CHARACTER) return '';
    this.#settle();
    return text;
  }

  /** What is left when the reply ends: an incomplete character is dropped, whole ones before it are kept. */
  flush(): string {
    if (this.#pending.length === 0) return '';
    const text = this.#model.detokenize(this.#pending, false, this.#before);
    this.#settle();
    return text.replace(/\u{FFFD}+$/u, '');
  }

  #settle(): void {
    this.#before.push(...this.#pending);
    this.#before.splice(0, Math.max(0, this.#before.length - LOOK_BACK));
    this.#pending = [];
  }
}
