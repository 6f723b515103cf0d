import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from 'react';
import { Icon } from '../../../web/ui/icons.tsx';
import { joinClasses } from '../../../web/ui/join-classes.ts';
import { Notice } from '../../../web/ui/Notice.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Draft } from './draft.ts';
import { PastedText } from './PastedText.tsx';
import { sendsMessage } from '../../../web/ui/sends-message.ts';
import { useKeptField } from './use-kept-field.ts';
import { type Offer, useSending } from './use-sending.ts';

export type ComposerHandle = { focus(): void; /** Puts words into the field, before what is there. */ put(text: string): void };

type Props = {
  /** What the field is for; it is its name and stands in it while it is empty. */
  label: string;
  /** Takes the words. While it is under way they stay in the field, and when it throws they stay there. */
  onSend: (text: string) => void | Promise<void>;
  /** Left out: the home page's, in this browser only. */
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

const isTouch = () => matchMedia('(hover: none) and (pointer: coarse)').matches;

/** The field in which one writes. It grows with the words, keeps them through reloads and failures, and never sends half a syllable. */
export function Composer({ label, onSend, draft, kept = '', onStop, onLast, offer, large = false, focusFirst = false, handle }: Props) {
  const keptField = useKeptField({ draft, kept, focusFirst });
  const { field, shape, pasted, text, changed, put } = keptField;
  const { busy, failure, held, submit } = useSending(keptField, { onSend, offer });
  const compositionEnd = useRef(-Infinity);
  useImperativeHandle(handle, () => ({ focus: () => field.current?.focus(), put }));

  const send = () => {
    if (!onStop) submit();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && onStop) onStop();
    else if (event.key === 'ArrowUp' && onLast && text() === '') {
      event.preventDefault();
      onLast();
    } else if (!isTouch() && sendsMessage(event.nativeEvent, performance.now() - compositionEnd.current)) {
      event.preventDefault();
      send();
    }
  };
  return (
    <div className="flex flex-col gap-3">
      {held}
      {failure && <Notice kind="error">{failure}</Notice>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
        className="flex flex-col gap-2 rounded-xl bg-sheet p-2 shadow-sheet outline-1 outline-line transition-[outline-color] focus-within:outline-edge"
      >
        {pasted.length > 0 && (
          <ul className="flex flex-wrap gap-2">
            {pasted.map((long, index) => <PastedText key={index} text={long} onDrop={(unfold) => keptField.dropPasted(index, unfold)} />)}
          </ul>
        )}
        <div className={joinClasses('flex items-end gap-2', large ? 'pl-3' : 'pl-2')}>
          <textarea
            ref={field}
            rows={1}
            aria-label={label}
            placeholder={label}
            enterKeyHint="enter"
            onInput={changed}
            onPaste={keptField.paste}
            onKeyDown={pressed}
            onCompositionEnd={() => {
              compositionEnd.current = performance.now();
            }}
            className={joinClasses('max-h-[40dvh] min-w-0 grow resize-none bg-transparent py-2 text-base outline-none', large ? 'min-h-24' : 'min-h-10', shape === 'book' ? 'h-[40dvh]' : 'field-sizing-content')}
          />
          {onStop ? <RoundButton icon="stop" label={m.chat_stop()} onClick={onStop} /> : <RoundButton icon="send" label={m.chat_send()} disabled={shape === 'empty' || busy} />}
        </div>
      </form>
    </div>
  );
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
