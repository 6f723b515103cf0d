/** A fence up to its end or the end of the text, or a piece of inline code: what stands in it is no formula. */
const code = /(^(?:```|~~~)[^\n]*\n[\s\S]*?(?:^(?:```|~~~)[^\n]*$|(?![\s\S]))|(?<!`)`+[^`\n]+`+)/m;

/** As Pandoc has it: no space inside the dollars, no digit after; so that "$5 and $10" stays money. */
const dollars = /(?<![\\$\w])\$(?=[^\s$])([^$\n]*?[^\s$\\])\$(?![\d$\w])/g;

/** Whether the text may hold a formula, so that drawing it is worth fetching the formula part. */
export function mayHoldMath(text: string): boolean {
  return text.includes('$$') || text.includes('\\(') || text.includes('\\[') || text.search(dollars) >= 0;
}

/** Writes every way in which models write formulas as `$$…$$`, the one that the Markdown reader takes. */
export function normaliseMath(text: string): string {
  if (!mayHoldMath(text)) return text;
  return text
    .split(code)
    .map((piece, index) => (index % 2 === 1 ? piece : rewrite(piece)))
    .join('');
}

function rewrite(words: string): string {
  const displayed = replaceBetween(words, '\\[', '\\]', (formula) => `\n$$\n${formula.trim()}\n$$\n`);
  const inline = replaceBetween(displayed, '\\(', '\\)', (formula) => (formula.includes('\n') ? undefined : `$$${formula.trim()}$$`));
  return inline.replace(dollars, (_, formula: string) => `$$${formula}$$`);
}

/** Not by a regular expression: one that looks for the end from every beginning takes minutes for a hostile megabyte. */
function replaceBetween(text: string, open: string, close: string, write: (inside: string) => string | undefined): string {
  let [written, at, end] = ['', 0, -1];
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, start + open.length)) {
    if (start < at) continue;
    if (end < start + open.length) end = text.indexOf(close, start + open.length);
    if (end < 0) break;
    const instead = write(text.slice(start + open.length, end));
    if (instead === undefined) continue;
    written += text.slice(at, start) + instead;
    at = end + close.length;
  }
  return written + text.slice(at);
}
