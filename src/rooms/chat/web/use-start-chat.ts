import type { Conversation } from '../contract.ts';
import { ask } from '../../../web/ui/api.ts';
import { goTo } from '../../../web/ui/navigate.tsx';
import { useRef } from 'react';
import { newKey } from '../../../web/ui/new-key.ts';
import { pageParts } from './parts.ts';

/**
 * Begins a talk with these words and shows it.
 * @param model left out, the one that answers where nothing is chosen
 * @returns its id @throws AskError when the server could not make it; asked again with the same words it is made once
 */
export function useStartChat(): (text: string, model?: string) => Promise<string> {
  const last = useRef({ text: '', key: '' });
  return async (text, model) => {
    if (last.current.text !== text) last.current = { text, key: newKey() };
    const { key } = last.current;
    const { id } = await ask<Pick<Conversation, 'id'>>('POST', '/api/conversations', {}, { idempotencyKey: key });
    pageParts.outbox.put(id, { key: `${key}-first`, text, parent: null, ...(model !== undefined && { model }), state: 'sending' });
    last.current = { text: '', key: '' };
    goTo(`/chat/${id}`);
    return id;
  };
}
