import { useEffect, useRef, useState } from 'react';
import { m } from '../../../web/ui/words.ts';
import type { ConversationView } from './open-conversation.ts';
import { useConversation } from './use-conversation.ts';

const longestRead = 600;

/** Reads out a reply once it is whole. The words as they come would talk over each other. */
export function FinishedReply({ view, nameOf }: { view: Extract<ConversationView, { kind: 'open' }>; nameOf: (ai: string | null | undefined) => string }) {
  const conversation = useConversation();
  const [words, setWords] = useState('');
  const wasWriting = useRef(view.writing);
  const last = view.branch.at(-1);
  useEffect(() => {
    const message = last === undefined ? undefined : conversation.message(last);
    if (wasWriting.current !== undefined && view.writing === undefined && message?.role === 'assistant') {
      setWords(m.chat_finished({ name: nameOf(message.ai), text: message.text.slice(0, longestRead) }));
    }
    wasWriting.current = view.writing;
  }, [view.writing, last, conversation, nameOf]);
  return <output className="sr-only">{words}</output>;
}
