import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, sayError } from '../../../web/ui/api.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { ConfirmDialog } from '../../../web/ui/ConfirmDialog.tsx';
import { Field } from '../../../web/ui/Field.tsx';
import { becomeMe, useMe } from '../../../web/ui/me.ts';
import { goTo } from '../../../web/ui/navigate.tsx';
import { Notice } from '../../../web/ui/Notice.tsx';
import { Page, Section } from '../../../web/ui/Page.tsx';
import { rememberWay } from '../../../web/ui/way-back.ts';
import { m } from '../../../web/ui/words.ts';
import { EntryForm } from './EntryForm.tsx';
import { toFormErrors } from './form-errors.ts';
import { SignInForm } from './SignInForm.tsx';
import { useUpdateMe } from './use-update-me.ts';

/** One's own name, how one signs in, and the way out. */
export function MePage() {
  const me = useMe();
  if (!me?.person) return null;
  return (
    <Page title={m.accounts_me_title()} lead={m.accounts_me_lead()}>
      <NameForm name={me.person.name} />
      <Section title={m.accounts_me_sign_in()} lead={me.hasPassword ? m.accounts_me_sign_in_lead() : m.accounts_me_no_password()}>
        <SignInForm email={me.person.email} hasPassword={me.hasPassword} />
      </Section>
      <Section title={m.accounts_me_leave()} lead={me.hasPassword ? m.accounts_me_leave_lead() : m.accounts_me_leave_no_password()}>
        <Leave />
      </Section>
    </Page>
  );
}

function NameForm({ name }: { name: string }) {
  const update = useUpdateMe();
  const errors = toFormErrors(update.error);
  return (
    <EntryForm errors={errors} busy={update.isPending} submit={m.accounts_save()} look="soft" onSubmit={(written) => update.mutate({ name: written['name'] ?? '' })}>
      <Field name="name" label={m.accounts_name()} hint={m.accounts_me_name_hint()} error={errors.name} defaultValue={name} autoComplete="name" className="max-w-md" />
    </EntryForm>
  );
}

function Leave() {
  const [asking, setAsking] = useState(false);
  const client = useQueryClient();
  const leave = useMutation({
    mutationFn: (path: '/api/sign-out' | '/api/sign-out-everywhere') => ask('POST', path),
    onSuccess: () => {
      becomeMe(client, { person: null, setup: null, hasPassword: false });
      rememberWay('/');
      goTo('/sign-in');
    },
  });
  return (
    <>
      {leave.isError && <Notice kind="error">{sayError(leave.error)}</Notice>}
      <div className="flex flex-wrap gap-2">
        <Button icon="exit" busy={leave.isPending} onClick={() => leave.mutate('/api/sign-out')}>{m.accounts_sign_out()}</Button>
        <Button look="quiet" onClick={() => setAsking(true)}>{m.accounts_sign_out_everywhere()}</Button>
      </div>
      {asking && (
        <ConfirmDialog title={m.accounts_sign_out_everywhere_title()} confirm={m.accounts_sign_out_everywhere()} busy={leave.isPending} onConfirm={() => leave.mutate('/api/sign-out-everywhere')} onClose={() => setAsking(false)}>
          {m.accounts_sign_out_everywhere_body()}
        </ConfirmDialog>
      )}
    </>
  );
}
