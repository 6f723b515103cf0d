import type { Plugin } from 'vite';

/** Languages that answers are written in; a block in any other is shown without colours. What one of them embeds comes along. */
const languages = new Set(
  `asm astro bash batch c clojure cmake cobol common-lisp cpp crystal csharp css csv dart diff docker elixir elm erlang fortran-free-form fsharp glsl go
  graphql groovy haskell hcl html http ini java javascript json jsonc jsx julia kotlin latex less lua make markdown matlab mermaid nginx nim nix
  objective-c ocaml pascal perl php powershell prisma proto python r regexp ruby rust scala scheme scss shellscript shellsession solidity sql svelte
  swift terraform toml tsx typescript vb verilog viml vue wasm wgsl xml yaml zig`.split(/\s+/),
);

/** An entry of Shiki's lists of languages and themes, each of which would become a file of the page. */
const entry = /\t\{\n\t\t"id": "([^"]+)",[^{}]*?"import": [^{}]*?\n\t\},?\n/g;

/** Leaves out of the page what no browser asks for: KaTeX's fonts for old browsers, and most of Shiki's languages and all of its themes. */
export function leaveOut(): Plugin {
  return {
    name: 'modu-leave-out',
    enforce: 'pre',
    transform(code, id) {
      if (/katex(?:\.min)?\.css/.test(id)) return code.replaceAll(/,\s*url\([^)]+\.(?:woff|ttf)\)\s*format\("\w+"\)/g, '');
      if (/\/shiki\/dist\/langs-bundle-full/.test(id)) return code.replaceAll(entry, (whole, name: string) => (languages.has(name) ? whole : ''));
      if (/\/shiki\/dist\/themes\.mjs/.test(id)) return code.replaceAll(entry, '');
      return undefined;
    },
  };
}
