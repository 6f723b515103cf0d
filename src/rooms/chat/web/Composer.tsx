import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { sayError } from '../../../web/ui/api.ts';
import { Icon } from '../../../web/ui/icons.tsx';
import { joinClasses } from '../../../web/ui/join-classes.ts';
import { Notice } from '../../../web/ui/Notice.tsx';
import { m } from '../../../web/ui/words.ts';
import { type Draft, openDraft } from './draft.ts';
import { pageParts, storedPlace } from './parts.ts';
import { sendsMessage } from './sends-message.ts';

/**
 * Asked at the moment of sending. null: send as usual. An element stands above the field, and the words wait in it, until it calls
 * `anyway` (send now) or `close` (go on writing).
 */
export type Offer = (asked: { text: string; anyway: () => void; close: () => void }) => ReactNode;

export type ComposerHandle = { focus(): void; /** Puts words into the field, before what is there. */ put(text: string): void };

type Props = {
  /** What the field is for; it is its name and stands in it while it is empty. */
  label: string;
  /** Takes the words. While it is under way they stay in the field, and when it throws they stay there. */
  onSend: (text: string) => void | Promise<void>;
  draft?: Draft;
  /** The draft that the server kept. */
  kept?: string;
  /** A reply is being written: the button stops it. */
  onStop?: (() => void) | undefined;
  /** The arrow up in an empty field. */
  onLast?: () => void;
  offer?: Offer | undefined;
  large?: boolean;
  /** The keyboard is here as soon as the page is. */
  focusFirst?: boolean;
  handle?: Ref<ComposerHandle>;
};

/** Beyond this the field keeps its height: to measure a book at each letter would stop the page. */
const measuredLength = 20_000;

/** The field in which one writes. It grows with the words, keeps them through reloads and failures, and never sends half a syllable. */
export function Composer({ label, onSend, draft: given, kept = '', onStop, onLast, offer, large = false, focusFirst = false, handle }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft] = useState(() => given ?? openDraft(null, { ask: pageParts.ask, place: storedPlace }));
  const [shape, setShape] = useState(shapeOf(''));
  const [held, setHeld] = useState<ReactNode>(null);
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const compositionEnd = useRef(-Infinity);

  const changed = () => {
    const text = field.current?.value ?? '';
    setShape(shapeOf(text));
    draft.keep(text);
  };
  const put = (text: string) => {
    if (!field.current) return;
    field.current.value = [text, field.current.value].filter(Boolean).join('\n\n');
    field.current.focus();
    changed();
  };
  useImperativeHandle(handle, () => ({ focus: () => field.current?.focus(), put }));
  useEffect(() => {
    if (field.current) field.current.value = draft.restore(kept);
    if (focusFirst) field.current?.focus();
    setShape(shapeOf(field.current?.value ?? ''));
    const leave = () => draft.flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
    // The kept draft is where one begins; a newer one from elsewhere must not fall into what is being written.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [draft]);

  const deliver = async () => {
    const text = field.current?.value ?? '';
    if (!field.current || text.trim() === '') return;
    setHeld(null);
    setFailure(undefined);
    setBusy(true);
    try {
      await onSend(text);
      if (field.current?.value === text) field.current.value = '';
      changed();
      draft.flush();
    } catch (error) {
      setFailure(sayError(error));
    } finally {
      setBusy(false);
    }
  };
  const submit = () => {
    const text = field.current?.value ?? '';
    if (busy || onStop || text.trim() === '') return;
    const close = () => {
      setHeld(null);
      field.current?.focus();
    };
    const element = offer?.({ text, anyway: () => void deliver(), close }) ?? null;
    if (element === null) void deliver();
    else setHeld(element);
  };
  const pressed = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape' && onStop) onStop();
    else if (event.key === 'ArrowUp' && onLast && field.current?.value === '') {
      event.preventDefault();
      onLast();
    } else if (!matchMedia('(hover: none) and (pointer: coarse)').matches && sendsMessage(event.nativeEvent, performance.now() - compositionEnd.current)) {
      event.preventDefault();
      submit();
    }
  };

  return (
    <div className="flex flex-col gap-3">
      {held}
      {failure && <Notice kind="error">{failure}</Notice>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        onPointerDown={(event) => {
          if (event.target !== event.currentTarget) return;
          event.preventDefault();
          field.current?.focus();
        }}
        className={joinClasses('flex items-end gap-2 rounded-xl bg-sheet p-2 shadow-sheet outline-1 outline-line transition-[outline-color] focus-within:outline-edge', large ? 'pl-5' : 'pl-4')}
      >
        <textarea
          ref={field}
          rows={1}
          aria-label={label}
          placeholder={label}
          enterKeyHint="enter"
          onInput={changed}
          onKeyDown={pressed}
          onCompositionEnd={() => {
            compositionEnd.current = performance.now();
          }}
          className={joinClasses('max-h-[40dvh] min-w-0 grow resize-none bg-transparent py-2 text-base outline-none', large ? 'min-h-24' : 'min-h-10', shape === 'book' ? 'h-[40dvh]' : 'field-sizing-content')}
        />
        {onStop ? <RoundButton icon="stop" label={m.chat_stop()} onClick={onStop} /> : <RoundButton icon="send" label={m.chat_send()} disabled={shape === 'empty' || busy} />}
      </form>
    </div>
  );
}

function shapeOf(text: string): 'empty' | 'words' | 'book' {
  if (text.trim() === '') return 'empty';
  return text.length > measuredLength ? 'book' : 'words';
}

function RoundButton({ icon, label, onClick, disabled }: { icon: 'send' | 'stop'; label: string; onClick?: () => void; disabled?: boolean }) {
  return (
    <button
      type={onClick ? 'button' : 'submit'}
      aria-label={label}
      data-tip={label}
      data-tip-align="end"
      disabled={disabled}
      {...(onClick && { onClick })}
      className={joinClasses('tip grid size-10 shrink-0 place-items-center rounded-full transition-colors duration-150', onClick ? 'bg-ink text-paper' : 'bg-persimmon text-on-persimmon hover:bg-persimmon-deep disabled:bg-plane disabled:text-ink-faint')}
    >
      <Icon name={icon} />
    </button>
  );
}
