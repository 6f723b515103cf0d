import { assemble, disassemble } from 'es-hangul';

/**
 * A text field under a 2-set Korean input method (두벌식). One syllable at a time is composed: a final consonant moves on when a
 * vowel follows (각 + ㅏ = 가가), backspace takes a jamo of the syllable being composed and a whole syllable before it.
 */
export class Field {
  #before = '';
  #after = '';
  /** What the next key replaces. */
  #selected = '';
  /** The syllable being composed, as the jamo pressed. */
  #jamo: string[] = [];

  /** The keys that type a text: ㅘ is ㅗ and ㅏ, ㄺ is ㄹ and ㄱ, ㄲ is one key with shift. */
  static keysOf(text: string): string[] {
    return Array.from(text).flatMap((letter) => (isHangul(letter) ? Array.from(disassemble(letter)) : [letter]));
  }

  get value(): string {
    return this.#before + this.#syllable + this.#selected + this.#after;
  }

  /** `assemble` refuses an empty list. */
  get #syllable(): string {
    return this.composing ? assemble(this.#jamo) : '';
  }

  get composing(): boolean {
    return this.#jamo.length > 0;
  }

  press(key: string): void {
    this.#selected = '';
    if (!isHangul(key)) {
      this.commit();
      this.#before += key;
      return;
    }
    const written = Array.from(assemble([...this.#jamo, key]));
    const last = written.pop() ?? '';
    this.#before += written.join('');
    this.#jamo = Array.from(disassemble(last));
  }

  backspace(): void {
    if (this.#selected !== '') this.#selected = '';
    else if (this.composing) this.#jamo.pop();
    else this.#before = Array.from(this.#before).slice(0, -1).join('');
  }

  /** The input method lets go of the syllable: `compositionend`. */
  commit(): void {
    this.#before += this.#syllable;
    this.#jamo = [];
  }

  paste(text: string): void {
    this.commit();
    this.#selected = '';
    this.#before += text;
  }

  /** Select all, delete. */
  clear(): void {
    this.#before = '';
    this.#after = '';
    this.#selected = '';
    this.#jamo = [];
  }

  /** Sets the caret after the first place where a text stands; the start for ''. */
  caretAfter(text: string): void {
    const all = this.#settled();
    const end = find(all, text) + text.length;
    this.#before = all.slice(0, end);
    this.#after = all.slice(end);
  }

  select(text: string): void {
    const all = this.#settled();
    const start = find(all, text);
    this.#before = all.slice(0, start);
    this.#selected = text;
    this.#after = all.slice(start + text.length);
  }

  #settled(): string {
    const all = this.value;
    this.clear();
    return all;
  }
}

function find(all: string, text: string): number {
  const start = all.indexOf(text);
  if (start === -1) throw new RangeError(`The plan looks for “${text}” in “${all}”.`);
  return start;
}

function isHangul(letter: string): boolean {
  return /^[가-힣ㄱ-ㅣ]$/u.test(letter);
}
