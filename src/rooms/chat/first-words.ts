const mostLetters = 60;

/** A title until there is a better one: how the message begins, in one line, without Markdown's signs. */
export function firstWords(text: string): string {
  const line = text.slice(0, 1_000).replaceAll(/[`*_#>|~\s]+/gu, ' ').trim();
  if (line.length <= mostLetters) return line;
  const start = firstLetters(line);
  if (start === line) return line;
  const wordEnd = start.lastIndexOf(' ');
  return `${(wordEnd > mostLetters / 2 ? start.slice(0, wordEnd) : start).trimEnd()}…`;
}

/** Whole letters as people count them: a family of four is one. */
function firstLetters(line: string): string {
  let start = '';
  let count = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)) {
    if (++count > mostLetters) break;
    start += segment;
  }
  return start;
}
