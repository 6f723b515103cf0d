import { type Ref, useRef } from 'react';
import { IconButton } from '../../../web/ui/IconButton.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Typed } from './easel/easel-state.ts';

type Props = { readonly value: string; readonly onType: (typed: Typed) => void; readonly onClear: () => void; readonly ref?: Ref<HTMLTextAreaElement> };

/** The one field. What is typed is drawn at once; a syllable in the making draws as far as it goes, and is never written over. */
export function PromptField({ value, onType, onClear, ref }: Props) {
  const around = useRef<HTMLDivElement>(null);
  const clear = () => {
    onClear();
    around.current?.querySelector('textarea')?.focus();
  };
  return (
    <div ref={around} className="flex items-start">
      <textarea
        ref={ref}
        value={value}
        rows={1}
        enterKeyHint="done"
        aria-label={m.imagine_field()}
        placeholder={m.imagine_placeholder()}
        onChange={({ currentTarget }) => onType({ prompt: currentTarget.value, caret: currentTarget.selectionEnd })}
        onBlur={({ currentTarget }) => onType({ prompt: currentTarget.value, caret: null })}
        className="field-sizing-content max-h-[28dvh] min-w-0 grow resize-none bg-transparent py-2 pl-3 text-lg text-ink outline-none"
      />
      {value !== '' && <IconButton icon="close" label={m.imagine_clear()} tipAlign="end" onClick={clear} />}
    </div>
  );
}
