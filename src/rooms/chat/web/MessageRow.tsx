import { memo } from 'react';
import { joinClasses } from '../../../web/ui/join-classes.ts';
import { useLocale } from '../../../web/ui/words.ts';
import type { Message } from '../contract.ts';
import { useNear } from './NearView.tsx';
import { Reply } from './Reply.tsx';
import { SentMessage } from './SentMessage.tsx';
import { useMessage } from './use-conversation.ts';

export type RowActions = {
  edit(message: string | undefined): void;
  sendChanged(message: Message, text: string): void;
  regenerate(message: string): void;
};

type Props = { id: string; name: string; /** It is among the last: drawn whole from the start. */ last: boolean; lit: boolean; editing: boolean; /** Nothing is being written, so that one may change things. */ quiet: boolean; actions: RowActions };

/** One message of the talk. Those far from the view are laid out by nobody until one comes near. */
export const MessageRow = memo(function MessageRow({ id, name, last, lit, editing, quiet, actions }: Props) {
  useLocale();
  const message = useMessage(id);
  const { near, element } = useNear(last || lit || editing);
  if (!message) return null;
  return (
    <article
      ref={element}
      data-message={id}
      data-role={message.role}
      tabIndex={-1}
      className={joinClasses('message py-2 outline-none', lit && 'message-lit')}
      style={{ containIntrinsicBlockSize: `auto ${estimateHeight(message.text)}px` }}
    >
      {!near && <FarWords message={message} />}
      {near && message.role === 'user' && <SentMessage message={message} editing={editing} onEdit={(open) => actions.edit(open ? id : undefined)} onSend={(text) => actions.sendChanged(message, text)} />}
      {near && message.role === 'assistant' && <Reply message={message} name={name} onRegenerate={quiet ? () => actions.regenerate(id) : undefined} />}
    </article>
  );
});

/** The words alone, so that the browser's own search finds them and a thousand messages are a thousand lines. */
function FarWords({ message: { role, text } }: { message: Message }) {
  return <p className={joinClasses('whitespace-pre-wrap', role === 'user' ? 'ml-auto w-fit max-w-[min(85%,40rem)] px-4 py-2' : 'sm:pl-11')}>{text}</p>;
}

/** Near enough for the scroll bar: lines of some sixty letters, and what stands around them. */
function estimateHeight(text: string): number {
  return 96 + 28 * Math.min(400, Math.ceil(text.length / 60));
}
