import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../../web/ui/api.ts';
import { Dialog } from '../../../web/ui/Dialog.tsx';
import { Field } from '../../../web/ui/Field.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Role, Scope } from '../contract.ts';
import { EntryForm, type Written } from './EntryForm.tsx';
import { toFormErrors } from './form-errors.ts';
import { scopesFor } from './key-scopes.ts';
import { keysQuery, type NewKey } from './keys-query.ts';

/** What the key is for, and what it may do. */
export function NewKeyDialog({ role, onMade, onClose }: { role: Role; onMade: (key: NewKey) => void; onClose: () => void }) {
  const client = useQueryClient();
  const [limited, setLimited] = useState(true);
  const [chosen, setChosen] = useState<readonly Scope[]>(['chat', 'models']);
  const make = useMutation({
    mutationFn: (name: string) => ask<NewKey>('POST', '/api/keys', { name, ...(limited && { scopes: chosen }) }),
    onSuccess: async (key) => {
      onMade(key);
      await client.invalidateQueries(keysQuery);
    },
  });
  const errors = toFormErrors(make.error, { 409: { form: m.accounts_key_full() } });
  const toggle = (scope: Scope) => setChosen(chosen.includes(scope) ? chosen.filter((other) => other !== scope) : [...chosen, scope]);
  return (
    <Dialog title={m.accounts_key_new()} onClose={onClose}>
      <EntryForm errors={errors} busy={make.isPending} submit={m.accounts_key_new()} onSubmit={(written: Written) => make.mutate(written['name'] ?? '')}>
        <Field name="name" label={m.accounts_key_name()} hint={m.accounts_key_name_hint()} error={errors.name} autoComplete="off" maxLength={100} />
        <fieldset className="flex flex-col gap-3">
          <legend className="mb-2 text-sm font-semibold">{m.accounts_key_reach()}</legend>
          <Choice type="radio" name="reach" checked={limited} onChange={() => setLimited(true)} label={m.accounts_key_limited()} />
          {limited && (
            <div className="ml-8 flex flex-col gap-3">
              {scopesFor(role).map(({ scope, name, about }) => <Choice key={scope} type="checkbox" checked={chosen.includes(scope)} onChange={() => toggle(scope)} label={name()} about={about()} />)}
              {errors.scopes !== undefined && <p role="alert" className="text-xs text-danger">{errors.scopes}</p>}
            </div>
          )}
          <Choice type="radio" name="reach" checked={!limited} onChange={() => setLimited(false)} label={m.accounts_key_all()} about={m.accounts_key_all_about()} />
        </fieldset>
      </EntryForm>
    </Dialog>
  );
}

type ChoiceProps = { readonly type: 'radio' | 'checkbox'; readonly name?: string; readonly checked: boolean; readonly onChange: () => void; readonly label: string; readonly about?: string };

function Choice({ label, about, ...input }: ChoiceProps) {
  return (
    <label className="flex items-start gap-3">
      <input {...input} className="mt-1 size-5 shrink-0" />
      <span>
        <span className="block text-sm">{label}</span>
        {about !== undefined && <span className="block text-xs text-ink-soft">{about}</span>}
      </span>
    </label>
  );
}
