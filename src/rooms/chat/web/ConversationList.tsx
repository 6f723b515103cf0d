import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../web/ui/Button.tsx';
import { EmptyState } from '../../../web/ui/EmptyState.tsx';
import { joinClasses } from '../../../web/ui/join-classes.ts';
import { Link } from '../../../web/ui/navigate.tsx';
import { Notice } from '../../../web/ui/Notice.tsx';
import { Skeleton } from '../../../web/ui/Skeleton.tsx';
import { getLocale, m } from '../../../web/ui/words.ts';
import { renameTalk, type Talk, useConversations } from './conversations.ts';
import { type DayGroup, groupByDay } from './group-by-day.ts';
import { RenameField } from './RenameField.tsx';
import { TalkMenu } from './TalkMenu.tsx';

/** The talks so far, by day. `current` is the one on the page. */
export function ConversationList({ current }: { current?: string | undefined }) {
  const { data, dataUpdatedAt, isError, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useConversations();
  if (!data) return isError ? <Failed onAgain={() => void refetch()} /> : <div className="px-2 pt-4"><Skeleton lines={4} /></div>;
  const talks = data.pages.flatMap((page) => page.conversations);
  if (talks.length === 0) return <div className="px-2"><EmptyState title={m.chat_none_title()}>{m.chat_none()}</EmptyState></div>;
  return (
    <nav aria-label={m.chat_talks()} className="flex flex-col gap-3 pb-4">
      {groupByDay(talks, dataUpdatedAt).map(({ group, things }) => (
        <section key={group} aria-label={nameGroup(group)}>
          <h2 className="px-2 py-1 text-xs font-semibold text-ink-faint">{nameGroup(group)}</h2>
          <ul>
            {things.map((talk) => (
              <TalkLine key={talk.id} talk={talk} current={talk.id === current} />
            ))}
          </ul>
        </section>
      ))}
      {hasNextPage && (
        <Button small look="quiet" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {m.chat_more_talks()}
        </Button>
      )}
    </nav>
  );
}

function TalkLine({ talk, current }: { talk: Talk; current: boolean }) {
  const client = useQueryClient();
  const [renaming, setRenaming] = useState(false);
  if (renaming) {
    const done = (title: string | undefined) => {
      setRenaming(false);
      if (title !== undefined) void renameTalk(client, talk.id, title);
    };
    return <li><RenameField title={talk.title} onDone={done} /></li>;
  }
  return (
    <li className={joinClasses('group flex items-center rounded-md hover:bg-plane focus-within:bg-plane', current && 'bg-plane')}>
      <Link to={`/chat/${talk.id}`} current={current} className="flex min-h-10 min-w-0 grow items-center rounded-md px-2 text-sm">
        <span className="truncate">{talk.title || m.chat_untitled()}</span>
      </Link>
      <TalkMenu talk={talk} shown={current} onRename={() => setRenaming(true)} className="tools" />
    </li>
  );
}

function Failed({ onAgain }: { onAgain: () => void }) {
  return <Notice action={<Button small onClick={onAgain}>{m.ui_try_again()}</Button>}>{m.chat_talks_failed()}</Notice>;
}

function nameGroup(group: DayGroup): string {
  switch (group) {
    case 'today':
      return m.chat_today();
    case 'yesterday':
      return m.chat_yesterday();
    case 'week':
      return m.chat_this_week();
    default:
      return new Date(group).toLocaleDateString(getLocale(), { month: 'long', year: 'numeric' });
  }
}
