/** A run of letters or digits of one script, or one emoji; a sign that parts clauses is a token of its own. */
export type Token = { readonly text: string; readonly start: number; readonly end: number; readonly script: 'latin' | 'hangul' | 'number' | 'emoji' | 'stop' | 'other' };

const pattern = /(?<emoji>\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})*(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})*)*)|(?<hangul>[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]+)|(?<number>\d+(?:[.,]\d+)*)|(?<latin>[\p{Script=Latin}\u0300-\u036f]+(?:['’-][\p{Script=Latin}]+)*)|(?<stop>[,.;:!?·、。，\n()]+)|(?<other>[^\s\p{P}\p{Extended_Pictographic}\p{Script=Latin}\p{Script=Hangul}\d]+)/gu;

/** Reads no further than this: a longer prompt's end is not looked at. */
const mostTokens = 400;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const script = (Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0] ?? 'other') as Token['script'];
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length, script });
    if (tokens.length >= mostTokens) break;
  }
  return tokens;
}

/** Quoted text, which is set on the picture; an apostrophe inside of a word is none. */
const quoted = /(?<![\p{L}\p{N}])(?:'([^'\n]{1,80})'|‘([^’\n]{1,80})’)(?![\p{Script=Latin}\p{N}]{2})|"([^"\n]{1,80})"|“([^”\n]{1,80})”|「([^」\n]{1,80})」|『([^』\n]{1,80})』/gu;

export type Quote = { readonly text: string; readonly start: number; readonly end: number };

/** @returns the quotes, and the prompt with blanks in their places */
export function takeQuotes(prompt: string): { quotes: Quote[]; rest: string } {
  const quotes: Quote[] = [];
  const rest = prompt.replaceAll(quoted, (whole: string, ...groups: unknown[]) => {
    const text = groups.slice(0, 6).find((group): group is string => typeof group === 'string') ?? '';
    const start = Number(groups.find((group) => typeof group === 'number'));
    if (text.trim() === '') return whole;
    quotes.push({ text: text.trim(), start, end: start + whole.length });
    return ' '.repeat(whole.length);
  });
  return { quotes, rest };
}
