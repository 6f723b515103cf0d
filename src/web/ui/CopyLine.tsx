import { useEffect, useRef, useState } from 'react';
import { IconButton } from './IconButton.tsx';
import { joinClasses } from './join-classes.ts';
import { m } from './words.ts';

type Props = { text: string; /** What it is; read out. */ label: string; /** Code keeps its lines; anything else breaks where it must. */ code?: boolean };

/** Text to take along (a link, a key, an example), with a button that copies it. */
export function CopyLine({ text, label, code = false }: Props) {
  const line = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () => {
    line.current?.select();
    // Browsers give the clipboard to https and localhost only; elsewhere the text is selected, for the keys.
    navigator.clipboard?.writeText(text).then(() => setCopied(true), () => undefined);
  };
  return (
    <div className="flex items-start gap-1 rounded-md bg-plane p-1 pl-4">
      <textarea
        ref={line}
        readOnly
        aria-label={label}
        value={text}
        rows={code ? text.split('\n').length : 1}
        spellCheck={false}
        className={joinClasses('min-w-0 grow resize-none bg-transparent py-2 font-mono text-xs leading-6 outline-offset-0', code ? 'overflow-x-auto whitespace-pre' : 'field-sizing-content break-all')}
      />
      <IconButton icon={copied ? 'check' : 'copy'} label={copied ? m.ui_copied() : m.ui_copy()} tipAlign="end" onClick={copy} />
      <output className="sr-only">{copied && m.ui_copied()}</output>
    </div>
  );
}
