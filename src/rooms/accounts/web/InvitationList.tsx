import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, sayError } from '../../../web/ui/api.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { formatMoment } from '../../../web/ui/format.ts';
import { Section } from '../../../web/ui/Page.tsx';
import { showToast } from '../../../web/ui/show-toast.ts';
import { m } from '../../../web/ui/words.ts';
import type { Invitation } from '../contract.ts';
import { invitationsQuery } from './people-queries.ts';
import { nameRole } from './role-words.ts';

/** Invitations that somebody can still come in by. */
export function InvitationList() {
  const { data: invitations = [], dataUpdatedAt } = useQuery(invitationsQuery);
  const client = useQueryClient();
  const takeBack = useMutation({
    mutationFn: ({ id }: Invitation) => ask('DELETE', `/api/invitations/${id}`),
    onSuccess: () => void showToast({ text: m.accounts_invitation_taken_back() }),
    onError: (error) => void showToast({ text: sayError(error, { 403: m.accounts_refused(), 404: m.accounts_gone() }) }),
    onSettled: () => client.invalidateQueries(invitationsQuery),
  });
  const open = invitations.filter(({ usedBy, expiresAt }) => usedBy === null && expiresAt > dataUpdatedAt);
  if (open.length === 0) return null;
  return (
    <Section title={m.accounts_invitations_title()}>
      <ul className="divide-y divide-line">
        {open.map((invitation) => (
          <li key={invitation.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3 text-sm">
            <div>
              <p>{m.accounts_invitation_open({ role: nameRole(invitation.role), date: formatMoment(invitation.expiresAt) })}</p>
              <p className="text-xs text-ink-soft">{m.accounts_invitation_made({ date: formatMoment(invitation.createdAt) })}</p>
            </div>
            <Button small busy={takeBack.isPending && takeBack.variables.id === invitation.id} aria-label={m.accounts_invitation_take_back_of({ date: formatMoment(invitation.createdAt) })} onClick={() => takeBack.mutate(invitation)}>
              {m.accounts_invitation_take_back()}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
