import { Button } from '../../../web/ui/Button.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Model } from '../contract.ts';
import { sayCost, sayLimits } from './model-words.ts';
import { PullProgress } from './PullProgress.tsx';
import { useGetBetter } from './use-get-better.ts';

/** The offer beside a talk, in which it is not what one looks at. */
export function SlimOffer({ starter, better }: { starter: Model; better: Model }) {
  const { coming, busy, mayFetch, get, stop } = useGetBetter(better);
  const { name, pull } = better;
  return (
    <section aria-label={m.models_offer_title()} className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-celadon-wash py-1 pr-1 pl-4 text-xs">
      <div className="min-w-0 grow basis-48">{pull && coming ? <PullProgress pull={pull} name={name} /> : <p>{sayLimits(starter)}</p>}</div>
      {mayFetch && coming && <Button small look="quiet" busy={busy} aria-label={m.models_stop_of({ name })} onClick={stop}>{m.models_stop()}</Button>}
      {mayFetch && !coming && <Button small look="quiet" className="-ml-3" busy={busy} title={sayCost(better)} onClick={get}>{m.models_offer_switch({ name })}</Button>}
      {pull?.state === 'failed' && <div className="basis-full"><PullProgress pull={pull} name={name} /></div>}
    </section>
  );
}
