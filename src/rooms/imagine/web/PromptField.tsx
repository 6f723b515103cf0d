import { useRef } from 'react';
import { m } from '../../../web/ui/words.ts';
import type { Typed } from './use-recipe.ts';

/** The one field. What is typed is drawn at once; a syllable in the making draws as far as it goes. */
export function PromptField({ value, onType }: { readonly value: string; readonly onType: (typed: Typed) => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <textarea
      ref={field}
      value={value}
      rows={1}
      maxLength={2_000}
      aria-label={m.imagine_field()}
      placeholder={m.imagine_placeholder()}
      onChange={({ currentTarget }) => onType({ prompt: currentTarget.value, caret: currentTarget.selectionEnd })}
      onBlur={({ currentTarget }) => onType({ prompt: currentTarget.value, caret: null })}
      className="field-sizing-content max-h-40 w-full resize-none rounded-xl bg-sheet px-5 py-4 text-lg text-ink shadow-sm outline-none placeholder:text-ink-faint"
    />
  );
}
