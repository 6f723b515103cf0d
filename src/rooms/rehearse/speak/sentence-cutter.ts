/** Cuts what a model writes into sentences while it is written. A sentence is whole when something follows it, or nothing more comes. */
export class SentenceCutter {
  #rest = '';

  push(piece: string): string[] {
    this.#rest += piece;
    const whole: string[] = [];
    for (;;) {
      const end = /[.!?…。]+["'”’)\]]*(?=\s)|\n/.exec(this.#rest);
      if (!end) return whole;
      whole.push(...cleaned(this.#rest.slice(0, end.index + end[0].length)));
      this.#rest = this.#rest.slice(end.index + end[0].length);
    }
  }

  flush(): string[] {
    const rest = cleaned(this.#rest);
    this.#rest = '';
    return rest;
  }
}

/** Without the quotation marks that models put around a whole reply. */
function cleaned(raw: string): string[] {
  const text = raw.trim().replace(/^["“]+/, '').replace(/["”]+$/, '').trim();
  return text === '' ? [] : [text];
}
