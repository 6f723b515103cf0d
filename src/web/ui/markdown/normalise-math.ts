/** A fence up to its end or the end of the text, or a piece of inline code: what stands in it is no formula. */
const code = /(^(?:```|~~~)[^\n]*\n[\s\S]*?(?:^(?:```|~~~)[^\n]*$|(?![\s\S]))|`+[^`\n]+`+)/m;

const display = /\\\[([^]*?)\\\]/g;
const inline = /\\\(([^\n]*?)\\\)/g;
/** As Pandoc has it: no space inside the dollars, no digit after; so that "$5 and $10" stays money. */
const dollars = /(?<![\\$\w])\$(?=[^\s$])([^$\n]*?[^\s$\\])\$(?![\d$\w])/g;

/** Whether the text may hold a formula, so that drawing it is worth fetching the formula part. */
export function mayHoldMath(text: string): boolean {
  return /\$\$|\\\(|\\\[/.test(text) || text.search(dollars) >= 0;
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
  return words
    .replace(display, (_, formula: string) => `\n$$$$\n${formula.trim()}\n$$$$\n`)
    .replace(inline, (_, formula: string) => `$$$$${formula.trim()}$$$$`)
    .replace(dollars, (_, formula: string) => `$$$$${formula}$$$$`);
}
