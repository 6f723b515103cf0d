import { type ReactNode, useEffect, useState } from 'react';
import { type ExtraProps, useIsCodeFenceIncomplete } from 'streamdown';
import type { ColouredLine } from './highlight.ts';
import { CopyButton } from '../CopyButton.tsx';
import { onDemand } from './on-demand.ts';

type Node = NonNullable<ExtraProps['node']>;
const highlighter = onDemand(() => import('./highlight.ts'));
const longestColoured = 40_000;

/** A block of code: its language, a button that copies it, and colours when they are there. Colours change no place. */
export function CodeBlock({ node }: ExtraProps & { children?: ReactNode }) {
  const writing = useIsCodeFenceIncomplete();
  const code = textOf(node).replace(/\n$/, '');
  const language = languageOf(node);
  const coloured = useColours(code, language, writing);
  return (
    <figure className="code-block">
      <figcaption>
        <span>{language}</span>
        <CopyButton text={code} />
      </figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard must be able to scroll it */}
      <pre tabIndex={0}>
        <code>
          {code.split('\n').map((line, index) => (
            <span key={index}>
              {coloured?.[index] && lineText(coloured[index]) === line ? coloured[index].map((piece, at) => <span key={at} style={{ color: piece.colour }}>{piece.text}</span>) : line}
              {'\n'}
            </span>
          ))}
        </code>
      </pre>
    </figure>
  );
}

function useColours(code: string, language: string, writing: boolean): readonly ColouredLine[] | undefined {
  const [lines, setLines] = useState<readonly ColouredLine[]>();
  const wanted = language !== '' && code.length <= longestColoured;
  const part = highlighter.use(wanted);
  useEffect(() => {
    if (!part || !wanted) return undefined;
    let current = true;
    part.colourCode(code, language, writing, (coloured) => current && setLines(coloured));
    return () => {
      current = false;
    };
  }, [part, wanted, code, language, writing]);
  return lines;
}

function lineText(line: ColouredLine): string {
  return line.map(({ text }) => text).join('');
}

function textOf(node: Node | undefined): string {
  return (node?.children ?? []).map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('');
}

function languageOf(node: Node | undefined): string {
  const code = node?.children.find((child) => child.type === 'element');
  const classes = code?.properties['className'];
  const named = Array.isArray(classes) ? classes.map(String).find((name) => name.startsWith('language-')) : undefined;
  return named?.slice('language-'.length) ?? '';
}
