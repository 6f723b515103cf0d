/** Cuts a stream of text into the `data:` lines of Server-Sent Events. Each line is one whole JSON, as OpenAI sends them. */
export class LineSplitter {
  readonly #longest: number;
  #rest = '';

  constructor(longestLine: number) {
    this.#longest = longestLine;
  }

  /**
   * Calls `onData` with what stands after each `data:`, in order.
   * @returns false when a line is longer than allowed
   */
  push(text: string, onData: (data: string) => void): boolean {
    const all = this.#rest + text;
    let from = 0;
    let end = all.indexOf('\n', this.#rest.length);
    while (end >= 0) {
      if (end - from > this.#longest) return false;
      if (isData(all, from)) onData(dataOf(all, from, end));
      from = end + 1;
      end = all.indexOf('\n', from);
    }
    this.#rest = from === 0 ? all : all.slice(from);
    return this.#rest.length <= this.#longest;
  }
}

const isData = (text: string, from: number): boolean => text.startsWith('data:', from);

function dataOf(text: string, from: number, end: number): string {
  const start = from + (text.charCodeAt(from + 5) === 32 ? 6 : 5);
  return text.slice(start, text.charCodeAt(end - 1) === 13 ? end - 1 : end);
}
