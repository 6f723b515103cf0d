import { useEffect, useState } from 'react';

/** Copies, and says for two seconds that it was done. */
export function useCopy(): { copied: boolean; copy: (text: string) => void } {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [copied]);
  return { copied, copy: (text) => void copyText(text).then(setCopied) };
}

/** Browsers give the clipboard to https and localhost only; elsewhere a field that nobody sees does it, as it did before. */
async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard) return await navigator.clipboard.writeText(text).then(() => true, () => false);
  const field = document.createElement('textarea');
  const focused = document.activeElement;
  field.value = text;
  field.style.cssText = 'position:fixed;opacity:0';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
