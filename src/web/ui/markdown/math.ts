import 'katex/dist/katex.min.css';
import { createMathPlugin } from '@streamdown/math';

const { remarkPlugin: remark, rehypePlugin } = createMathPlugin();

/** Formulas by KaTeX. It trusts nothing: no links, pictures or HTML from within a formula, and no rule that is wider than a page. */
const rehype = withSettings({ trust: false, strict: 'ignore', maxSize: 20, maxExpand: 500, errorColor: 'var(--color-ink-soft)' });

function withSettings(settings: Record<string, unknown>): typeof rehypePlugin {
  if (!Array.isArray(rehypePlugin)) throw new Error('@streamdown/math came without its settings.');
  const [plugin] = rehypePlugin;
  return [plugin, settings];
}

export { rehype, remark };
