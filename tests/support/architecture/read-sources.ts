import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export type Source = {
  /** From the root, with slashes. */
  readonly path: string;
  /** Without comments. */
  readonly code: string;
  readonly lines: number;
  /** The files that it imports, from the root; packages are left out. */
  readonly imports: readonly string[];
  /** Whether it imports nothing at all, so that it runs in a browser as well. */
  readonly alone: boolean;
};

const root = join(import.meta.dirname, '../../..');

/** Every source file of the project, with what it imports. */
export function readSources(): Source[] {
  const paths = globSync(['src/**/*.{ts,tsx,css}', 'tests/**/*.ts', 'scripts/*.{ts,mjs}', 'bench/*.{ts,mjs}'], { cwd: root });
  return paths.map((path) => path.replaceAll('\\', '/')).sort().map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, code: withoutComments(text), lines: text.split('\n').length - 1, imports: path.endsWith('.css') ? [] : findImports(path, text), alone: !/^\s*(?:import|export .* from)\b/m.test(text) };
  });
}

/** Comments that begin a line or stand after code; a `//` within a text (an address) follows a colon or a quote. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

/** `import … from`, `export … from`, `import './x'`, `import('./x')` and `new URL('./x', import.meta.url)`, which names a worker or a process. */
const importing = /(?:\bfrom|\bimport|\bimport\()\s*['"](\.{1,2}\/[^'"]+)['"]|\bnew URL\(\s*['"](\.{1,2}\/[^'"]+\.ts)['"]/g;

function findImports(path: string, text: string): string[] {
  const targets = [...withoutComments(text).matchAll(importing)].map((match) => match[1] ?? match[2] ?? '');
  return [...new Set(targets.map((target) => normalize(join(dirname(path), target)).replaceAll('\\', '/')))];
}
