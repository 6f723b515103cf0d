import { type FormEvent, type ReactNode, useState } from 'react';
import { AskError, sayError } from '../../../web/ui/api.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { Dialog } from '../../../web/ui/Dialog.tsx';
import { Field, Select } from '../../../web/ui/Field.tsx';
import { Notice } from '../../../web/ui/Notice.tsx';
import { ServerWords } from '../../../web/ui/ServerWords.tsx';
import { m } from '../../../web/ui/words.ts';
import { nameKind, talkingKinds, usualAddress } from './upstream-kinds.ts';
import { useAddUpstream, useTestUpstream } from './use-upstreams.ts';

type Kind = (typeof talkingKinds)[number];
type Errors = Partial<Record<'name' | 'url' | 'key', string>> & { form?: ReactNode };

/** Name, address and key of a server; it can be tried before it is added. */
export function UpstreamDialog({ onClose }: { onClose: () => void }) {
  const [draft, setDraft] = useState({ name: '', kind: 'ollama' as Kind, url: '', key: '' });
  const test = useTestUpstream();
  const add = useAddUpstream(onClose);
  const write = (change: Partial<typeof draft>) => {
    setDraft({ ...draft, ...change });
    test.reset();
  };
  const address = { kind: draft.kind, url: draft.url.trim() || usualAddress[draft.kind], ...(draft.key !== '' && { key: draft.key }) };
  const errors = findErrors(add.error ?? test.error);
  const send = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ name: draft.name.trim(), ...address });
  };
  return (
    <Dialog title={m.models_upstream_add()} onClose={onClose}>
      <form noValidate onSubmit={send} className="flex flex-col gap-4">
        <Field label={m.models_upstream_name()} hint={m.models_upstream_name_hint()} error={errors.name} value={draft.name} onChange={(event) => write({ name: event.target.value })} autoComplete="off" autoCapitalize="none" spellCheck={false} />
        <Select label={m.models_upstream_kind()} value={draft.kind} onChange={(event) => write({ kind: event.target.value as Kind })}>
          {talkingKinds.map((kind) => <option key={kind} value={kind}>{nameKind(kind)}</option>)}
        </Select>
        <Field label={m.models_upstream_url()} error={errors.url} value={draft.url} onChange={(event) => write({ url: event.target.value })} placeholder={usualAddress[draft.kind]} type="url" autoComplete="off" />
        <Field label={m.models_upstream_key()} hint={m.models_upstream_key_hint()} error={errors.key} value={draft.key} onChange={(event) => write({ key: event.target.value })} type="password" autoComplete="off" />
        {errors.form !== undefined && <Notice kind="error">{errors.form}</Notice>}
        {test.data && <Found models={test.data.models} />}
        <div className="flex flex-wrap justify-end gap-2">
          <Button busy={test.isPending} onClick={() => test.mutate(address)}>{test.isPending ? m.models_upstream_testing() : m.models_upstream_test()}</Button>
          <Button look="primary" type="submit" busy={add.isPending}>{m.models_upstream_save()}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function Found({ models }: { models: readonly string[] }) {
  return (
    <Notice>
      <output>{models.length > 0 ? m.models_upstream_answers({ count: models.length }) : m.models_upstream_answers_none()}</output>
      {models.length > 0 && <p className="max-h-32 overflow-y-auto text-xs text-ink-soft">{models.join(', ')}</p>}
    </Notice>
  );
}

function findErrors(error: unknown): Errors {
  if (error === null) return {};
  const wrong = error instanceof AskError ? error.errors.map(({ path }) => path) : [];
  const fields: Errors = {
    ...(wrong.includes('json.name') && { name: m.models_upstream_name_wrong() }),
    ...(wrong.includes('json.url') && { url: m.models_upstream_url_wrong() }),
    ...(wrong.includes('json.key') && { key: m.models_upstream_key_wrong() }),
  };
  if (Object.keys(fields).length > 0) return fields;
  if (error instanceof AskError && error.status === 409) return { name: m.models_upstream_name_taken() };
  if (error instanceof AskError && error.status === 422) return { form: <ServerWords said={error.message} words={m.models_upstream_silent()} /> };
  return { form: sayError(error) };
}
