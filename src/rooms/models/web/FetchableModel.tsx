import { Button } from '../../../web/ui/Button.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Model } from '../contract.ts';
import { isUnderWay } from '../shared/offer.ts';
import { ModelBadges } from './ModelBadges.tsx';
import { sayCost, sayFacts } from './model-words.ts';
import { PullProgress } from './PullProgress.tsx';
import { useModelOrders } from './use-model-orders.ts';

/** A model that is not here yet, or on its way. */
export function FetchableModel({ model, mayChange }: { model: Model; mayChange: boolean }) {
  const { name, pull } = model;
  return (
    <li className="flex flex-col gap-3 py-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="flex min-w-0 grow basis-60 flex-col gap-1">
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1"><span className="font-semibold">{name}</span><ModelBadges model={model} /></span>
          <p className="text-xs text-ink-soft">{isUnderWay(pull) ? sayFacts(model) : `${sayCost(model)} · ${sayFacts({ ...model, sizeBytes: null })}`}</p>
        </div>
        {mayChange && <PullButton model={model} />}
      </div>
      {pull && <PullProgress pull={pull} name={name} notes />}
    </li>
  );
}

function PullButton({ model: { id, name, pull, recommended } }: { model: Model }) {
  const { pull: fetch, stop } = useModelOrders();
  if (isUnderWay(pull)) return <Button small icon="stop" busy={stop.isPending} aria-label={m.models_stop_of({ name })} onClick={() => stop.mutate(id)}>{m.models_stop()}</Button>;
  const begun = pull !== null && pull.receivedBytes > 0;
  return (
    <Button small look={recommended ? 'primary' : 'soft'} icon="download" busy={fetch.isPending} aria-label={begun ? m.models_resume_of({ name }) : m.models_fetch_of({ name })} onClick={() => fetch.mutate({ model: id })}>
      {begun ? m.models_resume() : m.models_fetch()}
    </Button>
  );
}
