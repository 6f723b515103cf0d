import { type InfiniteData, type QueryClient, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask } from '../../../web/ui/api.ts';
import { onLive } from '../../../web/ui/live.ts';
import { showToast } from '../../../web/ui/show-toast.ts';
import { m } from '../../../web/ui/words.ts';
import type { ConversationPage, LiveMessage } from '../contract.ts';

export type Talk = ConversationPage['conversations'][number];

const key = ['conversations'];
/** A reply ends, is named and saved within moments: one reading of the list will do for all of that. */
const settleMs = 250;

/** One's talks, the newest first, kept up to date while the page is open. */
export function useConversations() {
  const client = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = onLive<LiveMessage>((told) => {
      if (told.kind !== 'conversation' && told.kind !== 'hello') return;
      clearTimeout(timer);
      timer = setTimeout(() => void client.invalidateQueries({ queryKey: key }), settleMs);
    });
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [client]);
  return useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => ask<ConversationPage>('GET', `/api/conversations${pageParam ? `?cursor=${encodeURIComponent(pageParam)}` : ''}`, undefined, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 60_000,
  });
}

type Pages = InfiniteData<ConversationPage, string>;

function changeShown(client: QueryClient, change: (talks: Talk[]) => Talk[]): void {
  client.setQueryData<Pages>(key, (data) => data && { ...data, pages: data.pages.map((page) => ({ ...page, conversations: change(page.conversations) })) });
}

/** Shown at once; when the server does not take it, the old name comes back. */
export async function renameTalk(client: QueryClient, id: string, title: string): Promise<void> {
  changeShown(client, (talks) => talks.map((talk) => (talk.id === id ? { ...talk, title, titledBy: 'person' } : talk)));
  try {
    await ask('PATCH', `/api/conversations/${id}`, { title });
  } catch {
    showToast({ text: m.chat_rename_failed() });
    await client.invalidateQueries({ queryKey: key });
  }
}

/** Takes a talk out of sight, with a way back. */
export async function deleteTalk(client: QueryClient, { id, title }: Pick<Talk, 'id' | 'title'>): Promise<boolean> {
  try {
    await ask('DELETE', `/api/conversations/${id}`);
  } catch {
    showToast({ text: m.chat_delete_failed() });
    return false;
  }
  changeShown(client, (talks) => talks.filter((talk) => talk.id !== id));
  showToast({ text: m.chat_deleted_toast({ title: title || m.chat_untitled() }), action: { label: m.ui_undo(), run: () => void restoreTalk(client, id) } });
  return true;
}

export async function restoreTalk(client: QueryClient, id: string): Promise<void> {
  try {
    await ask('POST', `/api/conversations/${id}/restore`);
    await client.invalidateQueries({ queryKey: key });
  } catch {
    showToast({ text: m.chat_restore_failed() });
  }
}
