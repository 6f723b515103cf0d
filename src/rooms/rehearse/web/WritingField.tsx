import { type KeyboardEvent, type ReactNode, type Ref, useRef } from 'react';
import { Icon } from '../../../web/ui/icons.tsx';
import { joinClasses } from '../../../web/ui/join-classes.ts';
import { sendsMessage } from '../../../web/ui/sends-message.ts';
import { Spinner } from '../../../web/ui/Spinner.tsx';

type Props = {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onSend: () => void;
  /** What the button does. */
  readonly send: string;
  readonly busy?: boolean;
  readonly large?: boolean;
  readonly maxLength?: number;
  /** Beside the button. */
  readonly tools?: ReactNode;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

const isTouch = () => matchMedia('(hover: none) and (pointer: coarse)').matches;

/** The field in which one says one's lines. Enter sends where there is a keyboard, and never half a syllable. */
export function WritingField({ label, placeholder = label, value, onChange, onSend, send, busy = false, large = false, maxLength, tools, ref }: Props) {
  const compositionEnd = useRef(-Infinity);
  const submit = () => {
    if (!busy && value.trim() !== '') onSend();
  };
  const pressed = (event: KeyboardEvent) => {
    if (isTouch() || !sendsMessage(event.nativeEvent, performance.now() - compositionEnd.current)) return;
    event.preventDefault();
    submit();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      className={joinClasses('flex items-end gap-2 rounded-xl bg-sheet p-2 shadow-sheet outline-1 outline-line transition-[outline-color] focus-within:outline-edge', large ? 'pl-5' : 'pl-4')}
    >
      <textarea
        ref={ref}
        rows={1}
        aria-label={label}
        placeholder={placeholder}
        value={value}
        {...(maxLength !== undefined && { maxLength })}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={pressed}
        onCompositionEnd={() => {
          compositionEnd.current = performance.now();
        }}
        className={joinClasses('field-sizing-content max-h-[32dvh] min-w-0 grow resize-none bg-transparent py-2 text-base outline-none', large ? 'min-h-24' : 'min-h-10')}
      />
      {tools}
      <SendButton label={send} busy={busy} disabled={busy || value.trim() === ''} />
    </form>
  );
}

function SendButton({ label, busy, disabled }: { label: string; busy: boolean; disabled: boolean }) {
  return (
    <button
      type="submit"
      aria-label={label}
      data-tip={label}
      data-tip-align="end"
      disabled={disabled}
      className="tip grid size-10 shrink-0 place-items-center rounded-full bg-persimmon text-on-persimmon transition-colors duration-150 hover:bg-persimmon-deep disabled:bg-plane disabled:text-ink-faint"
    >
      {busy ? <Spinner label="" /> : <Icon name="send" />}
    </button>
  );
}
