import { useState } from 'react';
import { ConfirmDialog } from '../../../web/ui/ConfirmDialog.tsx';
import { Icon } from '../../../web/ui/icons.tsx';
import { Menu } from '../../../web/ui/Menu.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Person, Role } from '../contract.ts';
import { mayGive, mayManage } from '../shared/policy.ts';
import { isStandIn } from '../shared/stand-in-email.ts';
import { nameRole, roles } from './role-words.ts';
import type { PeopleChanges } from './use-people-changes.ts';

type Props = { readonly person: Person; readonly me: Person; /** The one who can't be lowered: nobody else is owner. */ readonly lastOwner: boolean; readonly alone: boolean; readonly changes: PeopleChanges };

/** One person, with what the reader may do about them. */
export function PersonRow({ person, me, lastOwner, alone, changes }: Props) {
  const self = person.id === me.id;
  const manageable = mayManage(me.role, person.role);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-4">
      <div className="min-w-0 grow basis-36">
        <p className="flex flex-wrap items-baseline gap-x-2 font-semibold">
          <span className="min-w-0">{person.name}</span>
          {self && <span className="text-xs font-normal text-ink-soft">{m.accounts_people_you()}</span>}
          {person.suspended && <span className="rounded-sm bg-danger-wash px-2 text-xs font-semibold text-danger">{m.accounts_people_suspended()}</span>}
        </p>
        <p className="text-sm text-ink-soft">{isStandIn(person.email) ? m.accounts_people_no_email() : person.email}</p>
        {lastOwner && self && !alone && <p className="text-xs text-ink-soft">{m.accounts_people_last_owner()}</p>}
      </div>
      <div className="flex items-center gap-2">
        {manageable && !lastOwner ? <RoleChoice {...{ person, me, changes }} /> : <span className="px-3 text-sm text-ink-soft">{nameRole(person.role)}</span>}
        <div className="w-8 pointer-coarse:w-10">{manageable && !self && !lastOwner && <PersonMenu {...{ person, changes }} />}</div>
      </div>
    </li>
  );
}

function RoleChoice({ person, me, changes }: Pick<Props, 'person' | 'me' | 'changes'>) {
  return (
    <span className="relative">
      <select
        aria-label={m.accounts_role_of({ name: person.name })}
        value={person.role}
        disabled={changes.busy}
        onChange={(event) => changes.change(person, { role: event.target.value as Role })}
        className="min-h-10 appearance-none rounded-md bg-plane pr-9 pl-3 text-sm"
      >
        {roles.filter((role) => mayGive(me.role, role)).map((role) => <option key={role} value={role}>{nameRole(role)}</option>)}
      </select>
      <span className="pointer-events-none absolute inset-y-0 right-2 grid place-items-center text-ink-soft"><Icon name="down" size={16} /></span>
    </span>
  );
}

function PersonMenu({ person, changes }: Pick<Props, 'person' | 'changes'>) {
  const [asking, setAsking] = useState(false);
  const { name, suspended } = person;
  const items = [
    { label: suspended ? m.accounts_welcome_back() : m.accounts_suspend(), onSelect: () => changes.change(person, { suspended: !suspended }) },
    { label: m.accounts_remove_person(), danger: true, onSelect: () => setAsking(true) },
  ];
  return (
    <>
      <Menu label={m.accounts_people_more({ name })} items={items} />
      {asking && (
        <ConfirmDialog title={m.accounts_remove_person_title({ name })} confirm={m.accounts_remove_person()} busy={changes.busy} onConfirm={() => changes.remove(person, () => setAsking(false))} onClose={() => setAsking(false)}>
          {m.accounts_remove_person_body()}
        </ConfirmDialog>
      )}
    </>
  );
}
