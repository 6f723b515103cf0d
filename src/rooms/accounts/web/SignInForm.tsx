import { useState } from 'react';
import { Field } from '../../../web/ui/Field.tsx';
import { m } from '../../../web/ui/words.ts';
import { EntryForm, type Written } from './EntryForm.tsx';
import { type FormErrors, toFormErrors } from './form-errors.ts';
import { isStandIn } from '../shared/stand-in-email.ts';
import { useUpdateMe } from './use-update-me.ts';

/** Email and password. Who has a password shows it again; who has none yet sets both. */
export function SignInForm({ email, hasPassword }: { email: string; hasPassword: boolean }) {
  const update = useUpdateMe();
  const [missing, setMissing] = useState<FormErrors>({});
  const errors = { ...toFormErrors(update.error, { 403: { currentPassword: m.accounts_me_current_wrong() }, 409: { email: m.accounts_email_taken() } }), ...missing };
  const onSubmit = (written: Written, form: HTMLFormElement) => {
    const { email: wanted = '', newPassword, currentPassword } = written;
    const lacks = !hasPassword && newPassword === undefined ? { newPassword: m.accounts_password_wrong() } : {};
    setMissing(lacks);
    if ('newPassword' in lacks) return;
    const change = { ...(wanted !== email && { email: wanted }), ...(newPassword !== undefined && { newPassword }), ...(currentPassword !== undefined && { currentPassword }) };
    update.mutate(change, { onSuccess: () => clearPasswords(form) });
  };
  return (
    <EntryForm errors={errors} busy={update.isPending} submit={hasPassword ? m.accounts_me_change_sign_in() : m.accounts_me_add_sign_in()} look="soft" onSubmit={onSubmit}>
      <div className="flex max-w-md flex-col gap-5">
        <Field name="email" type="email" label={m.accounts_email()} error={errors.email} defaultValue={isStandIn(email) ? '' : email} autoComplete="username" />
        <Field name="newPassword" type="password" label={hasPassword ? m.accounts_new_password() : m.accounts_password()} hint={hasPassword ? m.accounts_me_new_password_hint() : m.accounts_password_hint()} error={errors.newPassword} autoComplete="new-password" />
        {hasPassword && <Field name="currentPassword" type="password" label={m.accounts_current_password()} error={errors.currentPassword} autoComplete="current-password" />}
      </div>
    </EntryForm>
  );
}

function clearPasswords(form: HTMLFormElement): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type="password"]')) input.value = '';
}
