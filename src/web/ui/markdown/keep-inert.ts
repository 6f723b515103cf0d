import type { ExtraProps } from 'streamdown';
import { safeAddress } from './safe-address.ts';

type Element = NonNullable<ExtraProps['node']>;
type Child = Element['children'][number];
type Parent = { children: Child[] };

const words = ['a', 'blockquote', 'br', 'code', 'del', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'input', 'li', 'ol', 'p', 'pre', 'section', 'span', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul', 'div'];
const formulas = ['annotation', 'g', 'line', 'math', 'menclose', 'mfrac', 'mi', 'mn', 'mo', 'mover', 'mpadded', 'mphantom', 'mroot', 'mrow', 'mspace', 'msqrt', 'mstyle', 'msub', 'msubsup', 'msup', 'mtable', 'mtd', 'mtext', 'mtr', 'munder', 'munderover', 'path', 'semantics', 'svg'];
const tags = new Set([...words, ...formulas]);

const properties = new Set(
  ['align', 'checked', 'className', 'colSpan', 'disabled', 'rowSpan', 'start', 'style', 'title', 'type', 'ariaHidden', 'ariaLabel']
    // What KaTeX draws with.
    .concat(['accent', 'columnalign', 'columnlines', 'columnspacing', 'd', 'depth', 'display', 'displaystyle', 'encoding', 'fence', 'height', 'linethickness', 'lspace', 'mathcolor', 'mathsize', 'mathvariant', 'maxsize', 'minsize'])
    .concat(['notation', 'preserveAspectRatio', 'rowlines', 'rowspacing', 'rspace', 'scriptlevel', 'separator', 'stretchy', 'viewBox', 'voffset', 'width', 'x1', 'x2', 'xmlns', 'y1', 'y2']),
);

/**
 * The last pass over a reply before it is drawn, streamed or finished, after everything that could still make elements. What is
 * not on the lists is unwrapped to its words, a picture becomes a link that one may tap (nothing is fetched by itself:
 * EchoLeak), and addresses are http, https or mailto.
 */
export function keepInert(): (tree: Parent) => void {
  return (tree) => clean(tree, false);
}

function clean(parent: Parent, inLink: boolean): void {
  parent.children = parent.children.flatMap((child) => cleanChild(child, inLink));
}

function cleanChild(child: Child, inLink: boolean): Child[] {
  if (child.type === 'text') return [child];
  if (child.type !== 'element') return [];
  if (child.tagName === 'img') return [pictureLink(child, inLink)];
  clean(child, inLink || child.tagName === 'a');
  if (!tags.has(child.tagName)) return child.children;
  child.properties = Object.fromEntries(Object.entries(child.properties).filter((property) => isInert(child, property)));
  return [child];
}

function isInert({ tagName }: Element, [name, value]: [string, unknown]): boolean {
  if (name === 'href') return tagName === 'a' && safeAddress(value) !== undefined;
  if (name === 'style') return typeof value === 'string' && !/url|image|expression|[\\@]/i.test(value);
  if (name === 'type') return tagName === 'input' && value === 'checkbox';
  return properties.has(name);
}

function pictureLink({ properties: { src, alt } }: Element, inLink: boolean): Child {
  const href = safeAddress(src);
  const name = typeof alt === 'string' && alt.trim() ? alt : (href ?? '');
  if (inLink || href === undefined) return { type: 'text', value: name };
  return { type: 'element', tagName: 'a', properties: { href, className: ['picture-address'] }, children: [{ type: 'text', value: name }] };
}
