import { useRef } from 'react';
import { IconButton } from './IconButton.tsx';
import { joinClasses } from './join-classes.ts';
import { useCopy } from './use-copy.ts';
import { m } from './words.ts';

type Props = { text: string; /** What it is; read out. */ label: string; /** Code keeps its lines; anything else breaks where it must. */ code?: boolean };

/** Text to take along (a link, a key, an example), with a button that copies it. */
export function CopyLine({ text, label, code = false }: Props) {
  const line = useRef<HTMLTextAreaElement>(null);
  const { copied, copy } = useCopy();
  const take = () => {
    copy(text);
    // Where a browser refuses the clipboard, the keys still work.
    line.current?.select();
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
      <IconButton icon={copied ? 'check' : 'copy'} label={copied ? m.ui_copied() : m.ui_copy()} tipAlign="end" onClick={take} />
      <output className="sr-only">{copied && m.ui_copied()}</output>
    </div>
  );
}
