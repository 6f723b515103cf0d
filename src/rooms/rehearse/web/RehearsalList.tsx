import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, sayError } from '../../../web/ui/api.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { EmptyState } from '../../../web/ui/EmptyState.tsx';
import { Face } from '../../../web/ui/Face.tsx';
import { formatMoment, formatWhen } from '../../../web/ui/format.ts';
import { Menu } from '../../../web/ui/Menu.tsx';
import { Link } from '../../../web/ui/navigate.tsx';
import { Notice } from '../../../web/ui/Notice.tsx';
import { Section } from '../../../web/ui/Page.tsx';
import { showToast } from '../../../web/ui/show-toast.ts';
import { Skeleton } from '../../../web/ui/Skeleton.tsx';
import { m } from '../../../web/ui/words.ts';
import type { RehearsalListed } from '../contract.ts';
import { deleteWithUndo } from './delete-with-undo.ts';
import { endingNames } from './names.ts';
import { useRehearsals } from './queries.ts';
import { RenameDialog } from './RenameDialog.tsx';

/** The rehearsals so far: to go on with, or to look at again. */
export function RehearsalList() {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useRehearsals();
  const shown = data?.pages.flatMap((page) => page.rehearsals);
  return (
    <Section title={m.rehearse_so_far()}>
      {error && <Notice kind="error" action={<Button small onClick={() => void refetch()}>{m.ui_try_again()}</Button>}>{sayError(error)}</Notice>}
      {!shown && !error && <Skeleton lines={3} />}
      {shown?.length === 0 && <EmptyState title={m.rehearse_none_title()}>{m.rehearse_none()}</EmptyState>}
      {shown && shown.length > 0 && (
        <ul className="-mx-3 flex flex-col">
          {shown.map((rehearsal) => <Rehearsed key={rehearsal.id} rehearsal={rehearsal} />)}
        </ul>
      )}
      {hasNextPage && <Button look="quiet" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>{m.rehearse_more()}</Button>}
    </Section>
  );
}

function Rehearsed({ rehearsal }: { rehearsal: RehearsalListed }) {
  const { id, title, about, status, turnCount, updatedAt } = rehearsal;
  const client = useQueryClient();
  const [renaming, setRenaming] = useState(false);
  const rename = async (next: string) => {
    setRenaming(false);
    await ask('PATCH', `/api/rehearsals/${id}`, { title: next }).catch((error: unknown) => showToast({ text: sayError(error) }));
    await client.invalidateQueries({ queryKey: ['rehearsals'] });
  };
  const to = status === 'ended' && turnCount > 0 ? `/rehearsal/${id}/debrief` : `/rehearsal/${id}`;
  return (
    <li className="flex items-center gap-2 rounded-md px-3 hover:bg-plane focus-within:bg-plane">
      <Face seed={about.id} size={36} />
      <Link to={to} className="flex min-h-14 min-w-0 grow flex-col justify-center py-1.5">
        <span className="truncate text-base">{title || about.title}</span>
        <span className="flex items-baseline gap-2 text-xs text-ink-soft">
          <span className="truncate">{sayWhere(rehearsal)}</span>
          <time dateTime={new Date(updatedAt).toISOString()} title={formatMoment(updatedAt)} className="ml-auto shrink-0 text-ink-faint">{formatWhen(updatedAt)}</time>
        </span>
      </Link>
      <Menu
        label={m.rehearse_menu_of({ title: title || about.title })}
        items={[
          { label: m.rehearse_rename(), icon: 'pencil', onSelect: () => setRenaming(true) },
          { label: m.rehearse_delete(), icon: 'trash', danger: true, onSelect: () => void deleteWithUndo(client, { path: `/api/rehearsals/${id}`, title: title || about.title, lists: 'rehearsals' }) },
        ]}
      />
      {renaming && <RenameDialog title={title || about.title} onClose={() => setRenaming(false)} onDone={(next) => void rename(next)} />}
    </li>
  );
}

function sayWhere({ status, ending, score, turnCount, about: { other } }: RehearsalListed): string {
  if (status === 'live') return turnCount === 0 ? m.rehearse_where_not_begun({ name: other }) : m.rehearse_where_live({ name: other, count: turnCount });
  const how = endingNames[ending ?? 'postponed']();
  return score === null ? `${other} · ${how}` : m.rehearse_where_ended({ name: other, how, score: Math.round(score) });
}
