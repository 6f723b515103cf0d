import 'katex/dist/katex.min.css';
import { createMathPlugin } from '@streamdown/math';

const { remarkPlugin: remark, rehypePlugin } = createMathPlugin();
const [katex] = Array.isArray(rehypePlugin) ? rehypePlugin : [rehypePlugin];

/** Formulas by KaTeX. It trusts nothing: no links, pictures or HTML from within a formula, and no rule that is wider than a page. */
const rehype: typeof rehypePlugin = [katex, { trust: false, strict: 'ignore', maxSize: 20, maxExpand: 500, errorColor: 'var(--color-ink-soft)' }];

export { rehype, remark };
