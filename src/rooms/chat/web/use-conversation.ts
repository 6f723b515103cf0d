import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react';
import type { Message } from '../contract.ts';
import { type ConversationView, OpenConversation } from './open-conversation.ts';
import { pageParts } from './parts.ts';

/** Opens a conversation for as long as the component is there. Give the component the id as its key. */
export function useOpenConversation(id: string): { conversation: OpenConversation; view: ConversationView } {
  const [conversation] = useState(() => new OpenConversation(id, pageParts));
  useEffect(() => conversation.open(), [conversation]);
  return { conversation, view: useSyncExternalStore(conversation.subscribe, conversation.view) };
}

export const ConversationContext = createContext<OpenConversation | undefined>(undefined);

export function useConversation(): OpenConversation {
  const conversation = use(ConversationContext);
  if (!conversation) throw new Error('A message stands outside a conversation.');
  return conversation;
}

/** The message as it is now: of all components only this one is drawn again when its words come in. */
export function useMessage(id: string): Message | undefined {
  const conversation = useConversation();
  return useSyncExternalStore(conversation.subscribe, () => conversation.message(id));
}

/** The place in the queue, or null. */
export function useQueued(id: string): number | null {
  const conversation = useConversation();
  return useSyncExternalStore(conversation.subscribe, () => conversation.queued(id));
}
