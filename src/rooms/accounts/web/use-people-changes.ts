import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { ask, sayError } from '../../../web/ui/api.ts';
import { showToast } from '../../../web/ui/show-toast.ts';
import { m } from '../../../web/ui/words.ts';
import type { Person, updatePersonSchema } from '../contract.ts';
import { peopleQuery } from './people-queries.ts';
import { nameRole } from './role-words.ts';

type Change = z.input<typeof updatePersonSchema>;

export interface PeopleChanges {
  /** Each says what it did, and can be undone from there. */
  change(person: Person, change: Change): void;
  /** For good. `after`: once it is done. */
  remove(person: Person, after: () => void): void;
  readonly busy: boolean;
}

export function usePeopleChanges(): PeopleChanges {
  const client = useQueryClient();
  const refuse = (error: unknown) => {
    showToast({ text: sayError(error, { 403: m.accounts_refused(), 404: m.accounts_gone(), 409: m.accounts_people_last_owner() }) });
    void client.invalidateQueries(peopleQuery);
  };
  const update = useMutation({
    mutationFn: ({ person, change }: { person: Person; change: Change }) => ask<Person>('PATCH', `/api/people/${person.id}`, change),
    onSuccess: (after) => client.setQueryData(peopleQuery.queryKey, (people) => people?.map((person) => (person.id === after.id ? after : person))),
    onError: refuse,
  });
  const removal = useMutation({
    mutationFn: (person: Person) => ask('DELETE', `/api/people/${person.id}`),
    onSuccess: (_, { id, name }) => {
      client.setQueryData(peopleQuery.queryKey, (people) => people?.filter((person) => person.id !== id));
      showToast({ text: m.accounts_removed_toast({ name }) });
    },
    onError: refuse,
  });
  return {
    change: (person, change) => {
      const before: Change = { role: person.role, suspended: person.suspended };
      const undo = { label: m.ui_undo(), run: () => update.mutate({ person, change: before }) };
      update.mutate({ person, change }, { onSuccess: (after) => showToast({ text: sayChange(after, change), action: undo }) });
    },
    remove: (person, after) => removal.mutate(person, { onSettled: after }),
    busy: update.isPending || removal.isPending,
  };
}

function sayChange({ name, role, suspended }: Person, change: Change): string {
  if (change.role !== undefined) return m.accounts_role_changed({ name, role: nameRole(role) });
  return suspended ? m.accounts_suspended_toast({ name }) : m.accounts_welcomed_toast({ name });
}
