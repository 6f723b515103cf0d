import { AskError } from '../../../web/ui/api.ts';
import { buttonClasses } from '../../../web/ui/Button.tsx';
import { Field } from '../../../web/ui/Field.tsx';
import { useMe } from '../../../web/ui/me.ts';
import { Link } from '../../../web/ui/navigate.tsx';
import { m } from '../../../web/ui/words.ts';
import { EntryForm, type Written } from './EntryForm.tsx';
import { Entrance } from './Entrance.tsx';
import { toFormErrors } from './form-errors.ts';
import { useLinkToken } from './link-token.ts';
import { useEntrance } from './use-entrance.ts';

/** By an invitation (`/join#TOKEN`). The token stays in the address until it is used, so that a reload loses nothing. */
export function JoinPage() {
  const me = useMe();
  const token = useLinkToken();
  const entrance = useEntrance<Written & { token: string }>('/api/join');
  if (!me || entrance.isSuccess) return null;
  if (me.person) return <Closed title={m.accounts_join_inside_title()} why={m.accounts_join_inside({ name: me.person.name })} />;
  if (token === '') return <Closed title={m.accounts_join_no_token_title()} why={m.accounts_join_no_token()} />;
  if (entrance.error instanceof AskError && entrance.error.status === 404) return <Closed title={m.accounts_join_gone_title()} why={m.accounts_join_gone()} />;
  const errors = toFormErrors(entrance.error, { 409: { email: m.accounts_email_taken() } });
  return (
    <Entrance title={m.accounts_join_title()} lead={m.accounts_join_lead()}>
      <EntryForm focusFirst errors={errors} busy={entrance.isPending} submit={m.accounts_join()} onSubmit={(written) => entrance.mutate({ ...written, token })}>
        <Field name="name" label={m.accounts_name()} hint={m.accounts_me_name_hint()} error={errors.name} autoComplete="name" />
        <Field name="email" type="email" label={m.accounts_email()} error={errors.email} autoComplete="username" />
        <Field name="password" type="password" label={m.accounts_password()} hint={m.accounts_password_hint()} error={errors.password} autoComplete="new-password" />
      </EntryForm>
    </Entrance>
  );
}

function Closed({ title, why }: { title: string; why: string }) {
  return (
    <Entrance title={title} lead={why}>
      <div><Link to="/" className={buttonClasses({})}>{m.accounts_go_home()}</Link></div>
    </Entrance>
  );
}
