const mostLetters = 60;

/** A title until there is a better one: how the message begins, in one line, without Markdown's signs. */
export function firstWords(text: string): string {
  const line = text.slice(0, 1_000).replaceAll(/[`*_#>|~\s]+/gu, ' ').trim();
  if (line.length <= mostLetters) return line;
  const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line.slice(0, 4 * mostLetters));
  const start = Array.from(letters, ({ segment }) => segment).slice(0, mostLetters).join('');
  if (start === line) return line;
  const wordEnd = start.lastIndexOf(' ');
  return `${(wordEnd > mostLetters / 2 ? start.slice(0, wordEnd) : start).trimEnd()}…`;
}
