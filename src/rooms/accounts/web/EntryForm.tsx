import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../../web/ui/Button.tsx';
import { Notice } from '../../../web/ui/Notice.tsx';
import type { FormErrors } from './form-errors.ts';

/** What was written, by field; empty fields are left out. */
export type Written = Partial<Record<string, string>>;

type Props = {
  readonly errors: FormErrors;
  readonly busy: boolean;
  /** What the button does. */
  readonly submit: string;
  readonly look?: 'primary' | 'soft';
  /** The form is what one came for: one can type at once. */
  readonly focusFirst?: boolean;
  readonly onSubmit: (written: Written, form: HTMLFormElement) => void;
  readonly children: ReactNode;
};

/** A form whose fields the server checks. After a refusal the first field with an error has the focus. */
export function EntryForm({ errors, busy, submit, look = 'primary', focusFirst = false, onSubmit, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (focusFirst) form.current?.querySelector('input')?.focus();
  }, [focusFirst]);
  const wrong = Object.keys(errors).join();
  useEffect(() => {
    if (wrong !== '') form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [wrong]);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) onSubmit(readForm(event.currentTarget), event.currentTarget);
  };
  return (
    <form ref={form} noValidate onSubmit={send} className="flex flex-col gap-5">
      {children}
      {errors.form !== undefined && <Notice kind="error">{errors.form}</Notice>}
      <div><Button type="submit" look={look} busy={busy}>{submit}</Button></div>
    </form>
  );
}

function readForm(form: HTMLFormElement): Written {
  return Object.fromEntries([...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''));
}
