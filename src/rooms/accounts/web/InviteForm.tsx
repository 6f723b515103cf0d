import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { ask, sayError } from '../../../web/ui/api.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { CopyLine } from '../../../web/ui/CopyLine.tsx';
import { Select } from '../../../web/ui/Field.tsx';
import { Notice } from '../../../web/ui/Notice.tsx';
import { Section } from '../../../web/ui/Page.tsx';
import { m } from '../../../web/ui/words.ts';
import type { newInvitationSchema, Role } from '../contract.ts';
import { mayGive } from '../shared/policy.ts';
import { invitationsQuery } from './people-queries.ts';
import { explainRole, nameRole } from './role-words.ts';

type NewInvitation = z.infer<typeof newInvitationSchema>;
const invited = ['member', 'admin'] as const;

/** Makes a link for one person; it is shown this once. */
export function InviteForm({ role: mine }: { role: Role }) {
  const client = useQueryClient();
  const [role, setRole] = useState<(typeof invited)[number]>('member');
  const invite = useMutation({
    mutationFn: (as: (typeof invited)[number]) => ask<NewInvitation>('POST', '/api/invitations', { role: as }),
    onSuccess: () => client.invalidateQueries(invitationsQuery),
  });
  return (
    <Section title={m.accounts_invite_title()} lead={m.accounts_invite_lead()}>
      <div className="flex flex-wrap items-start gap-4">
        <Select label={m.accounts_invite_as()} hint={explainRole(role)} value={role} onChange={(event) => setRole(event.target.value as typeof role)} className="max-w-72 grow">
          {invited.filter((as) => mayGive(mine, as)).map((as) => <option key={as} value={as}>{nameRole(as)}</option>)}
        </Select>
        <Button look="primary" icon="link" busy={invite.isPending} onClick={() => invite.mutate(role)} className="mt-7 min-h-12">{m.accounts_invite()}</Button>
      </div>
      {invite.isError && <Notice kind="error">{sayError(invite.error, { 403: m.accounts_refused(), 409: m.accounts_invite_full() })}</Notice>}
      {invite.data && (
        <div className="flex animate-rise flex-col gap-2">
          <output className="text-sm">{m.accounts_invite_ready()}</output>
          <CopyLine text={invite.data.url} label={m.accounts_invitation_link()} />
        </div>
      )}
    </Section>
  );
}
