import { useState } from 'react';
import { buttonClasses } from '../../../web/ui/Button.tsx';
import { Field } from '../../../web/ui/Field.tsx';
import { Icon } from '../../../web/ui/icons.tsx';
import { useMe } from '../../../web/ui/me.ts';
import { Link } from '../../../web/ui/navigate.tsx';
import { m } from '../../../web/ui/words.ts';
import { EntryForm, type Written } from './EntryForm.tsx';
import { Entrance } from './Entrance.tsx';
import { type FormErrors, toFormErrors } from './form-errors.ts';
import { useLinkToken } from './link-token.ts';
import { useEntrance } from './use-entrance.ts';
import { useInside } from './use-inside.ts';

/** The first visit. On one's own machine a name is enough; from elsewhere it takes the printed link, an email and a password. */
export function SetupPage() {
  const me = useMe();
  const token = useLinkToken();
  const inside = useInside();
  if (!me || inside) return null;
  if (!me.setup) return <OwnedAlready />;
  if (!me.setup.open && token === '') return <LinkNeeded />;
  return (
    <Entrance title={m.accounts_setup_title()} lead={me.setup.open ? m.accounts_setup_lead() : m.accounts_setup_lead_apart()}>
      <SetupForm open={me.setup.open} token={token} />
    </Entrance>
  );
}

function SetupForm({ open, token }: { open: boolean; token: string }) {
  const entrance = useEntrance<Written>('/api/setup');
  const errors = toFormErrors(entrance.error, { 403: { form: m.accounts_setup_link_wrong() }, 409: { form: m.accounts_setup_done_lead() } });
  const onSubmit = (written: Written) => entrance.mutate({ ...written, ...(token !== '' && { token }) });
  return (
    <EntryForm focusFirst errors={errors} busy={entrance.isPending} submit={m.accounts_setup_start()} onSubmit={onSubmit}>
      <Field name="name" label={m.accounts_name()} error={errors.name} autoComplete="name" />
      {open ? <SignInLater errors={errors} /> : <SignInFields errors={errors} />}
    </EntryForm>
  );
}

/** Folded, since one can do without; opened by itself when something in it is wrong. */
function SignInLater({ errors }: { errors: FormErrors }) {
  const [open, setOpen] = useState(false);
  const wrong = errors.email !== undefined || errors.password !== undefined;
  return (
    <details open={open || wrong} onToggle={(event) => setOpen(event.currentTarget.open)} className="group">
      <summary className="flex list-none items-center gap-2 text-sm text-ink-soft hover:text-ink [&::-webkit-details-marker]:hidden">
        <span className="transition-transform duration-150 group-open:rotate-90"><Icon name="right" size={16} /></span>
        {m.accounts_setup_more()}
      </summary>
      <div className="mt-4 flex flex-col gap-5">
        <p className="text-sm text-ink-soft">{m.accounts_setup_more_hint()}</p>
        <SignInFields errors={errors} />
      </div>
    </details>
  );
}

function SignInFields({ errors }: { errors: FormErrors }) {
  return (
    <>
      <Field name="email" type="email" label={m.accounts_email()} error={errors.email} autoComplete="username" />
      <Field name="password" type="password" label={m.accounts_password()} hint={m.accounts_password_hint()} error={errors.password} autoComplete="new-password" />
    </>
  );
}

function LinkNeeded() {
  return (
    <Entrance title={m.accounts_setup_link_title()} lead={m.accounts_setup_link_lead()}>
      <p>{m.accounts_setup_link_where()}</p>
      <code className="rounded-md bg-plane px-4 py-3 font-mono text-xs break-all">{`${location.origin}/setup#…`}</code>
    </Entrance>
  );
}

function OwnedAlready() {
  return (
    <Entrance title={m.accounts_setup_done_title()} lead={m.accounts_setup_done_lead()}>
      <Link to="/sign-in" className={buttonClasses({ look: 'primary' })}>{m.accounts_sign_in()}</Link>
    </Entrance>
  );
}
