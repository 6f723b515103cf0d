import { splitSentences } from '../acts/split-text.ts';
import { type Fault, findFault, type Rules, saysEnough } from './guards.ts';
import { mostSentences } from './limits.ts';

/** The sentences of a reply: held back until they say what is owed, then told one by one. */
export class ShownReply {
  readonly #rules: Rules;
  readonly #tell: (sentence: string) => void;
  readonly #lead: string | undefined;
  readonly #most: number;
  #told: string[] = [];
  #held: string[] = [];
  fault: Fault | undefined;

  /** `lead`: said before the reply where that begins with the bare meaning, so that nobody goes unanswered. */
  constructor(rules: Rules, lead: string | undefined, tell: (sentence: string) => void) {
    this.#rules = rules;
    this.#lead = lead;
    this.#tell = tell;
    this.#most = Math.max(mostSentences, splitSentences(rules.meaning).length);
  }

  get text(): string {
    return this.#told.join(' ');
  }

  /** Whether no further try is needed. */
  get isDone(): boolean {
    return this.#told.length > 0;
  }

  get isOpen(): boolean {
    return this.fault === undefined && this.#told.length + this.#held.length < this.#most;
  }

  begin(): void {
    this.#held = [];
    this.fault = undefined;
  }

  /** Whether more may follow. */
  add(sentence: string): boolean {
    this.fault = findFault(sentence, this.#rules, this.#told.length + this.#held.length === 0);
    if (this.fault !== undefined) return false;
    this.#held.push(sentence);
    if (this.#told.length > 0 || saysEnough(this.#held.join(' '), this.#rules)) this.#tellHeld();
    return this.isOpen;
  }

  /** Nothing more comes. What is held does not say enough, and is dropped. */
  close(): void {
    if (this.#told.length === 0) this.fault ??= this.#held.length === 0 ? 'empty' : 'off-meaning';
  }

  #tellHeld(): void {
    if (this.#told.length === 0 && this.#lead !== undefined && this.#held.every((sentence) => this.#rules.meaning.includes(sentence))) this.#held.unshift(...splitSentences(this.#lead).map(({ text }) => text));
    for (const sentence of this.#held) this.#tell(sentence);
    this.#told.push(...this.#held);
    this.#held = [];
  }
}
