import { useEffect, useRef } from 'react';
import { sayError } from '../../../web/ui/api.ts';
import { Field } from '../../../web/ui/Field.tsx';
import { useMe } from '../../../web/ui/me.ts';
import { Notice } from '../../../web/ui/Notice.tsx';
import { Spinner } from '../../../web/ui/Spinner.tsx';
import { m } from '../../../web/ui/words.ts';
import { EntryForm, type Written } from './EntryForm.tsx';
import { Entrance } from './Entrance.tsx';
import { toFormErrors } from './form-errors.ts';
import { forgetLinkToken, useLinkToken } from './link-token.ts';
import { useEntrance } from './use-entrance.ts';
import { useInside } from './use-inside.ts';

/** By email and password, or by a one-time link (`/sign-in#TOKEN`). Whoever is in already goes on, and their link stays unused. */
export function SignInPage() {
  const me = useMe();
  const token = useLinkToken();
  const inside = useInside();
  useEffect(() => {
    if (token !== '') forgetLinkToken();
  }, [token]);
  if (!me || inside) return null;
  return token === '' ? <SignIn /> : <FollowLink token={token} />;
}

function SignIn({ said }: { said?: string }) {
  const entrance = useEntrance<Written>('/api/sign-in');
  const errors = toFormErrors(entrance.error, { 401: { form: m.accounts_sign_in_wrong() }, 403: { form: m.accounts_sign_in_suspended() } });
  return (
    <Entrance title={m.accounts_sign_in_title()}>
      {said !== undefined && <Notice kind="error">{said}</Notice>}
      <EntryForm focusFirst errors={errors} busy={entrance.isPending} submit={m.accounts_sign_in()} onSubmit={(written) => entrance.mutate({ password: '', ...written })}>
        <Field name="email" type="email" label={m.accounts_email()} error={errors.email} autoComplete="username" />
        <Field name="password" type="password" label={m.accounts_password()} error={errors.password} autoComplete="current-password" />
      </EntryForm>
      <p className="text-sm text-ink-soft">{m.accounts_sign_in_help()}</p>
    </Entrance>
  );
}

function FollowLink({ token }: { token: string }) {
  const entrance = useEntrance<{ token: string }>('/api/sign-in-link');
  const { mutate } = entrance;
  const followed = useRef(false);
  useEffect(() => {
    // A link works once, and an effect may run twice.
    if (followed.current) return;
    followed.current = true;
    mutate({ token });
  }, [mutate, token]);
  if (entrance.isError) return <SignIn said={sayError(entrance.error, { 404: m.accounts_link_gone(), 400: m.accounts_link_gone() })} />;
  return (
    <Entrance title={m.accounts_link_opening()}>
      <Spinner />
    </Entrance>
  );
}
