import { AskError, sayError } from '../../../web/ui/api.ts';
import { m } from '../../../web/ui/words.ts';

type FieldName = 'name' | 'email' | 'password' | 'currentPassword' | 'newPassword' | 'scopes';
/** What stands under each field, and under the form as a whole. */
export type FormErrors = Partial<Record<FieldName | 'form', string>>;

const fieldWords: Record<FieldName, () => string> = {
  name: m.accounts_name_wrong,
  email: m.accounts_email_wrong,
  password: m.accounts_password_wrong,
  newPassword: m.accounts_password_wrong,
  currentPassword: m.accounts_me_current_needed,
  scopes: m.accounts_key_no_scope,
};

/**
 * The server checks every form, and names the fields that it did not understand; here they get words in the page's language.
 * @param known what a status means for this form
 */
export function toFormErrors(error: unknown, known: Partial<Record<number, FormErrors>> = {}): FormErrors {
  if (error === null) return {};
  if (!(error instanceof AskError)) return { form: sayError(error) };
  const fields = Object.fromEntries(error.errors.flatMap(({ path }) => nameField(path)));
  if (Object.keys(fields).length > 0) return fields;
  if (error.status === 429) return { form: m.accounts_too_many_attempts() };
  return known[error.status] ?? { form: sayError(error) };
}

function nameField(path: string): [FieldName, string][] {
  const name = path.split('.')[1] as FieldName;
  return name in fieldWords ? [[name, fieldWords[name]()]] : [];
}
