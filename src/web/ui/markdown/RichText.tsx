import { createElement, useMemo } from 'react';
import { type Components, defaultRehypePlugins, defaultRemarkPlugins, Streamdown, type StreamdownProps } from 'streamdown';
import { CodeBlock } from './CodeBlock.tsx';
import { holdBackTableHead } from './hold-back.ts';
import { keepInert } from './keep-inert.ts';
import { MarkdownLink } from './MarkdownLink.tsx';
import { mayHoldMath, normaliseMath } from './normalise-math.ts';
import { onDemand } from './on-demand.ts';
import { ScrollingTable } from './ScrollingTable.tsx';
import { m } from '../words.ts';

const math = onDemand(() => import('./math.ts'));

/** Our own parts for every element: streamdown's own would bring its buttons, Mermaid and styles. A reply's headings stand below the page's. */
const components: Components = {
  ...Object.fromEntries(['blockquote', 'hr', 'li', 'ol', 'p', 'section', 'strong', 'sub', 'sup', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'].map((tag) => [tag, tag as 'p'])),
  h1: heading(1), h2: heading(2), h3: heading(3), h4: heading(4), h5: heading(5), h6: heading(6),
  a: MarkdownLink,
  // The only input that is left in a reply: the box of a task.
  input: ({ checked }) => <input type="checkbox" checked={checked === true} disabled aria-label={checked === true ? m.ui_done() : m.ui_to_do()} />,
  code: ({ className, children }) => <code className={className}>{children}</code>,
  pre: CodeBlock,
  table: ScrollingTable,
};

/** Fetches what draws formulas ahead. */
export async function loadFormulas(): Promise<void> {
  await math.load();
}

function heading(level: number): NonNullable<Components['h1']> {
  return ({ children }) => createElement(`h${Math.min(6, level + 2)}`, { className: `heading-${Math.min(level, 4)}` }, children);
}

/** The way from Markdown to what is drawn. `keepInert` comes last, after everything that can still make elements. */
export function plugins(formulas: { remark: Plugin; rehype: Plugin } | undefined): { remark: Plugin[]; rehype: Plugin[] } {
  const { gfm } = defaultRemarkPlugins;
  const { sanitize } = defaultRehypePlugins;
  if (!gfm || !sanitize) throw new Error('streamdown came without its table and cleaning plugins.');
  return { remark: formulas ? [gfm, formulas.remark] : [gfm], rehype: formulas ? [sanitize, formulas.rehype, keepInert] : [sanitize, keepInert] };
}
type Plugin = NonNullable<StreamdownProps['rehypePlugins']>[number];

export function RichText({ text, writing }: { text: string; writing: boolean }) {
  const shown = writing ? holdBackTableHead(text) : text;
  const formulas = math.use(mayHoldMath(text));
  const { remark, rehype } = useMemo(() => plugins(formulas), [formulas]);
  // Streamdown compares its plugins only when it draws anew: with another key the formulas are drawn as soon as they can be.
  return (
    <Streamdown key={formulas ? 'formulas' : 'words'} className="markdown" components={components} remarkPlugins={remark} rehypePlugins={rehype} isAnimating={writing} controls={false} linkSafety={noModal}>
      {formulas ? normaliseMath(shown) : shown}
    </Streamdown>
  );
}

const noModal = { enabled: false };
