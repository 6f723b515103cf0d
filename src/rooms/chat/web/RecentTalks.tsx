import { formatMoment, formatWhen } from '../../../web/ui/format.ts';
import { Link } from '../../../web/ui/navigate.tsx';
import { m } from '../../../web/ui/words.ts';
import { useConversations } from './conversations.ts';

const most = 5;

/** The last talks, for below the field of the home page; nothing where there are none. */
export function RecentTalks() {
  const talks = useConversations().data?.pages[0]?.conversations.slice(0, most) ?? [];
  if (talks.length === 0) return null;
  return (
    <ul aria-label={m.chat_talks()} className="flex flex-col">
      {talks.map(({ id, title, updatedAt }) => (
        <li key={id}>
          <Link to={`/chat/${id}`} className="flex min-h-11 items-center justify-between gap-4 rounded-md px-3 text-sm text-ink-soft hover:bg-plane hover:text-ink">
            <span className="truncate">{title || m.chat_untitled()}</span>
            <time dateTime={new Date(updatedAt).toISOString()} title={formatMoment(updatedAt)} className="shrink-0 text-xs text-ink-faint">
              {formatWhen(updatedAt)}
            </time>
          </Link>
        </li>
      ))}
    </ul>
  );
}
