import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, buttonClasses } from '../../../web/ui/Button.tsx';
import { Face } from '../../../web/ui/Face.tsx';
import { Menu } from '../../../web/ui/Menu.tsx';
import { goTo, Link } from '../../../web/ui/navigate.tsx';
import { Section } from '../../../web/ui/Page.tsx';
import { writeStored } from '../../../web/ui/stored.ts';
import { m } from '../../../web/ui/words.ts';
import { deleteWithUndo } from './delete-with-undo.ts';
import { isBlank, newDraftKey } from './new-draft.ts';
import { useOwnScenarios } from './queries.ts';
import { emptyDraft } from './situation-draft.ts';
import { readKept } from './use-stored-state.ts';

/** A form that was left half filled. */
export function UnfinishedDraft() {
  const [draft, setDraft] = useState(() => readKept(newDraftKey, emptyDraft));
  if (isBlank(draft)) return null;
  const drop = () => {
    writeStored(newDraftKey, null);
    setDraft(emptyDraft);
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-2">
      <p className="min-w-0 grow basis-60 truncate text-sm text-ink-soft">{m.rehearse_unfinished({ wish: draft.want || draft.name })}</p>
      <Link to="/rehearse/new" className={buttonClasses({ small: true, look: 'quiet' })}>{m.rehearse_go_on_form()}</Link>
      <Button small onClick={drop}>{m.rehearse_drop_draft()}</Button>
    </div>
  );
}

/** The person's own scenarios; nothing where there are none, as the field above says how one comes to be. */
export function OwnScenarios() {
  const client = useQueryClient();
  const own = useOwnScenarios();
  if (own.length === 0) return null;
  return (
    <Section title={m.rehearse_own()}>
      <ul className="-mx-3 flex flex-col">
        {own.map(({ id, title, roles }) => (
          <li key={id} className="flex items-center gap-2 rounded-md px-3 hover:bg-plane focus-within:bg-plane">
            <Face seed={id} size={36} />
            <Link to={`/rehearse/prepare/${id}`} className="flex min-h-14 min-w-0 grow flex-col justify-center py-1.5">
              <span className="truncate text-base">{title}</span>
              <span className="truncate text-xs text-ink-soft">{roles.other}</span>
            </Link>
            <Menu
              label={m.rehearse_menu_of({ title })}
              items={[
                { label: m.rehearse_edit(), icon: 'pencil', onSelect: () => goTo(`/rehearse/edit/${id}`) },
                { label: m.rehearse_share_file(), icon: 'download', onSelect: () => location.assign(`/api/scenarios/${id}/export`) },
                { label: m.rehearse_delete(), icon: 'trash', danger: true, onSelect: () => void deleteWithUndo(client, { path: `/api/scenarios/${id}`, title, lists: 'scenarios' }) },
              ]}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
