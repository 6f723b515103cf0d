import { IconButton } from './IconButton.tsx';
import { useCopy } from './use-copy.ts';
import { m, useLocale } from './words.ts';

/** Copies a text, and says that it did. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  useLocale();
  const { copied, copy } = useCopy();
  return (
    <>
      <IconButton icon={copied ? 'check' : 'copy'} label={copied ? m.ui_copied() : (label ?? m.ui_copy())} tipAlign="end" small onClick={() => copy(text)} />
      <output className="sr-only">{copied && m.ui_copied()}</output>
    </>
  );
}
