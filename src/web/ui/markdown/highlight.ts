import { createCodePlugin, type HighlightResult, type ThemeInput } from '@streamdown/code';

const colour = (name: string, scope: string[]) => ({ scope, settings: { foreground: `var(--code-${name})` } });

/** One theme of our own colours: they follow light and dark by themselves. */
const theme: Extract<ThemeInput, object> = {
  name: 'modu',
  fg: 'inherit',
  bg: 'transparent',
  settings: [
    { settings: { foreground: 'var(--code-text)', background: 'transparent' } },
    colour('comment', ['comment', 'punctuation.definition.comment']),
    colour('keyword', ['keyword', 'storage', 'variable.language', 'entity.name.tag', 'markup.heading']),
    colour('string', ['string', 'constant.other.symbol', 'markup.inserted', 'markup.inline.raw']),
    colour('number', ['constant', 'support.constant', 'markup.deleted']),
    colour('name', ['entity.name.function', 'support.function', 'entity.name.type', 'entity.name.class', 'support.type', 'support.class', 'entity.other.attribute-name']),
  ],
};
const themes: [ThemeInput, ThemeInput] = [theme, theme];
const plugin = createCodePlugin({ themes });

/** A line of code in coloured pieces; together they are the line. */
export type ColouredLine = readonly { readonly text: string; readonly colour: string | undefined }[];

/** Calls back with coloured lines, unless the language is not known. A block still being written is coloured from where it stopped. */
export function colourCode(code: string, language: string, writing: boolean, done: (lines: readonly ColouredLine[]) => void): void {
  const known = languageOf(language);
  if (known === undefined) return;
  const finish = (result: HighlightResult) => done(result.tokens.map((line) => line.map(({ content, htmlStyle }) => ({ text: content, colour: htmlStyle?.['color'] }))));
  const ready = plugin.highlight({ code, language: known, themes, isIncomplete: writing }, finish);
  if (ready) finish(ready);
}

function languageOf(name: string): Parameters<typeof plugin.supportsLanguage>[0] | undefined {
  const language = name as Parameters<typeof plugin.supportsLanguage>[0];
  return plugin.supportsLanguage(language) ? language : undefined;
}
