import { type FormEvent, useState } from 'react';
import { AskError, sayError } from '../../../web/ui/api.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { Field } from '../../../web/ui/Field.tsx';
import { Section } from '../../../web/ui/Page.tsx';
import { showToast } from '../../../web/ui/show-toast.ts';
import { m } from '../../../web/ui/words.ts';
import { useModelOrders } from './use-model-orders.ts';

/** Any GGUF file of a hub or the web. What is wrong with an address the server says: it knows where it may look. */
export function FetchOther() {
  const { pull } = useModelOrders({ quiet: true });
  const [source, setSource] = useState('');
  const [sha256, setSha256] = useState('');
  const errors = findErrors(pull.error);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const given = { model: source.trim(), ...(sha256.trim() !== '' && { sha256: sha256.trim() }) };
    pull.mutate(given, {
      onSuccess: () => {
        setSource('');
        setSha256('');
        showToast({ text: m.models_other_started() });
      },
    });
  };
  return (
    <Section title={m.models_other_title()}>
      <form noValidate onSubmit={send} className="flex max-w-xl flex-col gap-4">
        <Field label={m.models_other_label()} hint={m.models_other_hint()} error={errors.source} value={source} onChange={(event) => setSource(event.target.value)} placeholder="hf:OWNER/REPO/FILE.gguf" autoComplete="off" autoCapitalize="none" spellCheck={false} />
        {source !== '' && <Field label={m.models_other_sha256()} hint={m.models_other_sha256_hint()} error={errors.sha256} value={sha256} onChange={(event) => setSha256(event.target.value)} autoComplete="off" spellCheck={false} />}
        <div><Button type="submit" icon="download" busy={pull.isPending} disabled={source.trim() === ''}>{m.models_fetch()}</Button></div>
      </form>
    </Section>
  );
}

function findErrors(error: unknown): { source?: string; sha256?: string } {
  if (error === null) return {};
  const wrong = error instanceof AskError ? error.errors.map(({ path }) => path) : [];
  if (wrong.includes('json.sha256')) return { sha256: m.models_other_sha256_wrong() };
  if (wrong.includes('json.model')) return { source: m.models_other_wrong() };
  return { source: sayError(error, { 400: m.models_other_wrong() }) };
}
