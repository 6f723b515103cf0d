import { splitSentences } from '../acts/split-text.ts';
import type { Locale } from '../shared/acts.ts';
import { findPart, findUnfaithful, type Part } from './faithful.ts';
import { type Fault, findFault, plain, type Rules } from './guards.ts';
import { stems } from './overlap.ts';

/** What carries fewer words is a filler, and may go unsaid. */
const fewestCarrying = 3;

/** The sentences of a reply, told one by one as they are found good. What a model leaves out or says badly is said in the line's words. */
export class ShownReply {
  readonly #rules: Rules;
  readonly #line: readonly string[];
  readonly #locale: Locale;
  readonly #tell: (sentence: string) => void;
  #told: string[] = [];
  /** The sentences of the line before this one are said. */
  #at = 0;
  /** Whether a sentence of the model's own is among what was told. */
  hasOwnWords = false;
  fault: Fault | undefined;

  constructor(rules: Rules, tell: (sentence: string) => void) {
    this.#rules = rules;
    this.#line = splitSentences(rules.allowed).map(({ text }) => text);
    this.#locale = rules.locale;
    this.#tell = tell;
  }

  get text(): string {
    return this.#told.join(' ');
  }

  /** Takes a sentence of the model. What says something else than the line is said by the line in its place; what breaks a rule ends it. @returns whether more may follow */
  add(sentence: string): boolean {
    const rest = this.#line.slice(this.#at);
    const copied = rest.findIndex((one) => plain(one) === plain(sentence));
    const part = copied === -1 ? findPart(sentence, rest, this.#locale) : { from: copied, to: copied + 1 };
    const broken = findFault(sentence, this.#rules, this.#told.length === 0);
    const unfaithful = copied === -1 ? (this.#bends(part, rest) ? 'binds' : findUnfaithful(sentence, rest, part, this.#locale)) : undefined;
    this.fault ??= broken ?? unfaithful;
    if (broken !== undefined) return false;
    if (unfaithful !== undefined || !part) return this.#goOn(rest.slice(0, 1), 1);
    this.hasOwnWords ||= copied === -1;
    // What is the same word for word keeps the marks of the line: a question stays one.
    const said = rest[copied] ?? sentence;
    return this.#goOn([...rest.slice(0, part.from).filter((left) => stems(left, this.#locale).size >= fewestCarrying), said], part.to);
  }

  /** Terms are said in the words of the line: "a mail is sent" must not become "if you wish to send one". */
  #bends(part: Part | undefined, rest: readonly string[]): boolean {
    return this.#rules.binds && part?.to === rest.length;
  }

  #goOn(sentences: readonly string[], by: number): boolean {
    for (const sentence of sentences) this.#say(sentence);
    this.#at += by;
    return this.#at < this.#line.length;
  }

  /** Nothing more comes of the model: what it has left of the line is told. Where it has said nothing, nothing is. */
  close(): void {
    if (this.#told.length === 0) this.fault ??= 'empty';
    else for (const left of this.#line.slice(this.#at)) this.#say(left);
    this.#at = this.#line.length;
  }

  #say(sentence: string): void {
    this.#told.push(sentence);
    this.#tell(sentence);
  }
}
