import 'katex/dist/katex.min.css';
import { createMathPlugin } from '@streamdown/math';

const { remarkPlugin, rehypePlugin } = createMathPlugin({ errorColor: 'var(--color-ink-soft)' });

/** Formulas by KaTeX, whose defaults trust nothing: no links, pictures or HTML from within a formula. */
export { rehypePlugin as rehype, remarkPlugin as remark };
