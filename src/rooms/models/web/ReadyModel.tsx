import { useState } from 'react';
import { ConfirmDialog } from '../../../web/ui/ConfirmDialog.tsx';
import { formatBytes } from '../../../web/ui/format.ts';
import { IconButton } from '../../../web/ui/IconButton.tsx';
import { showToast } from '../../../web/ui/show-toast.ts';
import { m } from '../../../web/ui/words.ts';
import type { Model } from '../contract.ts';
import { ModelBadges } from './ModelBadges.tsx';
import { sayFacts } from './model-words.ts';
import { useModelOrders } from './use-model-orders.ts';

type Props = { readonly model: Model; readonly answers: boolean; readonly mayChange: boolean };

/** A model that can answer: whether it is the one that does, and the way to be rid of it. */
export function ReadyModel({ model, answers, mayChange }: Props) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-4">
      <div className="flex min-w-0 grow basis-60 flex-col gap-1">
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1"><span className="font-semibold">{model.name}</span><ModelBadges model={model} /></span>
        <p className="text-xs text-ink-soft">{sayFacts(model)}</p>
      </div>
      {mayChange ? <AnswersChoice model={model} answers={answers} /> : answers && <span className="text-sm text-ink-soft">{m.models_default()}</span>}
      {mayChange && model.source !== 'upstream' && <RemoveModel model={model} answers={answers} />}
    </li>
  );
}

function AnswersChoice({ model: { id, name }, answers }: Omit<Props, 'mayChange'>) {
  const { setDefault } = useModelOrders();
  const choose = () => setDefault.mutate(id, { onSuccess: () => showToast({ text: m.models_default_changed({ name }) }) });
  return (
    <label className="flex min-h-10 items-center gap-2 text-sm">
      <input type="radio" name="default-model" className="size-5" aria-label={m.models_default_of({ name })} checked={answers} disabled={setDefault.isPending} onChange={choose} />
      {m.models_default()}
    </label>
  );
}

function RemoveModel({ model: { id, name, sizeBytes, source }, answers }: Omit<Props, 'mayChange'>) {
  const [asking, setAsking] = useState(false);
  const { remove } = useModelOrders();
  const size = formatBytes(sizeBytes ?? 0);
  const confirm = () => remove.mutate(id, { onSuccess: () => showToast({ text: m.models_removed({ name }) }), onSettled: () => setAsking(false) });
  return (
    <>
      <IconButton icon="trash" label={m.models_remove_of({ name })} tipAlign="end" onClick={() => setAsking(true)} />
      {asking && (
        <ConfirmDialog title={m.models_remove_title({ name })} confirm={m.models_remove()} busy={remove.isPending} onConfirm={confirm} onClose={() => setAsking(false)}>
          <p>{source === 'file' ? m.models_remove_file_body({ size }) : m.models_remove_body({ size })}</p>
          {answers && <p className="mt-3">{m.models_remove_default_body()}</p>}
        </ConfirmDialog>
      )}
    </>
  );
}
