import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../web/ui/Button.tsx';
import { EmptyState } from '../../../web/ui/EmptyState.tsx';
import { useMe } from '../../../web/ui/me.ts';
import { Notice } from '../../../web/ui/Notice.tsx';
import { Page } from '../../../web/ui/Page.tsx';
import { Skeleton } from '../../../web/ui/Skeleton.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Person } from '../contract.ts';
import { stopsBeingOwner } from '../shared/policy.ts';
import { InvitationList } from './InvitationList.tsx';
import { InviteForm } from './InviteForm.tsx';
import { peopleQuery } from './people-queries.ts';
import { PersonRow } from './PersonRow.tsx';
import { usePeopleChanges } from './use-people-changes.ts';

/** Who is here, and who may come: for owners and admins. */
export function PeoplePage() {
  const me = useMe()?.person;
  if (!me) return null;
  if (me.role === 'member') return <Page title={m.accounts_people_title()}><Notice>{m.accounts_people_members_only()}</Notice></Page>;
  return (
    <Page title={m.accounts_people_title()} lead={m.accounts_people_lead()}>
      <PeopleList me={me} />
      <InviteForm role={me.role} />
      <InvitationList />
    </Page>
  );
}

function PeopleList({ me }: { me: Person }) {
  const { data: people, isError, refetch } = useQuery(peopleQuery);
  const changes = usePeopleChanges();
  if (isError) return <Notice kind="error" action={<Button small onClick={() => void refetch()}>{m.ui_try_again()}</Button>}>{m.accounts_people_failed()}</Notice>;
  if (!people) return <div className="min-h-60"><Skeleton lines={4} /></div>;
  const owners = people.filter((person) => stopsBeingOwner(person, undefined));
  return (
    <div>
      <ul className="divide-y divide-line">
        {people.map((person) => <PersonRow key={person.id} person={person} me={me} lastOwner={owners.length === 1 && owners[0] === person} alone={people.length === 1} changes={changes} />)}
      </ul>
      {people.length === 1 && <EmptyState title={m.accounts_people_alone_title()}>{m.accounts_people_alone()}</EmptyState>}
    </div>
  );
}
