import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { ask, sayError } from '../../../web/ui/api.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { EmptyState } from '../../../web/ui/EmptyState.tsx';
import { Field } from '../../../web/ui/Field.tsx';
import { formatNumber, formatWhen } from '../../../web/ui/format.ts';
import { goTo, Link } from '../../../web/ui/navigate.tsx';
import { Notice } from '../../../web/ui/Notice.tsx';
import { Skeleton } from '../../../web/ui/Skeleton.tsx';
import { useTitle } from '../../../web/ui/use-title.ts';
import { m } from '../../../web/ui/words.ts';
import type { SearchHit } from '../contract.ts';
import { Lit } from './Lit.tsx';
import { useAiName } from './use-ai-name.ts';

const pauseMs = 150;

/** Finds any word in all talks, and opens the talk at that place. The address keeps the words, so that one can come back. */
export default function SearchPage({ query = '' }: { query?: string }) {
  const [words, setWords] = useState(query);
  const settled = useSettled(words.trim());
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useTitle(m.chat_search());
  useEffect(() => goTo(settled === '' ? '/search' : `/search?query=${encodeURIComponent(settled)}`, { replace: true }), [settled]);
  return (
    <div className="min-h-0 grow overflow-y-auto">
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-4 px-4 pt-6 pb-12">
        <h1 className="sr-only">{m.chat_search()}</h1>
        <Field label={m.chat_search()} hint={m.chat_search_hint()} ref={field} type="search" autoComplete="off" enterKeyHint="search" value={words} onChange={(event) => setWords(event.target.value)} />
        {settled === '' ? <EmptyState title={m.chat_search_teach_title()}>{m.chat_search_teach()}</EmptyState> : <Finds query={settled} />}
      </div>
    </div>
  );
}

function useSettled(words: string): string {
  const [settled, setSettled] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), pauseMs);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
}

function Finds({ query }: { query: string }) {
  const { data, error, isPending, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['search', query],
    queryFn: ({ pageParam, signal }) => ask<{ hits: SearchHit[]; next: string | null }>('GET', `/api/search?${new URLSearchParams({ query, ...(pageParam && { cursor: pageParam }) })}`, undefined, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
    staleTime: 0,
  });
  const hits = useDeferredValue(data?.pages.flatMap((page) => page.hits));
  if (error) return <Notice kind="error" action={<Button small onClick={() => void refetch()}>{m.ui_try_again()}</Button>}>{sayError(error)}</Notice>;
  if (isPending || !hits) return <Skeleton lines={5} />;
  if (hits.length === 0) return isPlaceholderData ? <Skeleton lines={5} /> : <EmptyState title={m.chat_search_none_title()}>{m.chat_search_none()}</EmptyState>;
  return (
    <>
      <output className="sr-only">{m.chat_search_count({ count: `${formatNumber(hits.length)}${hasNextPage ? '+' : ''}` })}</output>
      <ul className="-mx-3 flex flex-col">
        {hits.map((hit) => (
          <Find key={hit.message} hit={hit} />
        ))}
      </ul>
      {hasNextPage && <Button look="quiet" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>{m.chat_search_more()}</Button>}
    </>
  );
}

function Find({ hit: { conversation, message, title, role, createdAt, excerpt, lit } }: { hit: SearchHit }) {
  const nameOf = useAiName();
  return (
    <li>
      <Link to={`/chat/${conversation}?message=${message}`} className="flex flex-col gap-1 rounded-md px-3 py-3 hover:bg-plane">
        <span className="flex items-baseline justify-between gap-4 text-xs text-ink-soft">
          <span className="truncate">
            <span className="font-semibold">{title || m.chat_untitled()}</span> · {role === 'user' ? m.chat_you() : nameOf(null)}
          </span>
          <time dateTime={new Date(createdAt).toISOString()} className="shrink-0">
            {formatWhen(createdAt)}
          </time>
        </span>
        <span className="line-clamp-3 text-sm">
          <Lit text={excerpt} lit={lit} />
        </span>
      </Link>
    </li>
  );
}
