import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../web/ui/Button.tsx';
import { useMe } from '../../../web/ui/me.ts';
import { m } from '../../../web/ui/words.ts';
import type { Model, ModelList } from '../contract.ts';
import { findKoreanModel, isUnderWay } from '../shared/offer.ts';
import { chooseModel } from './chosen-model.ts';
import { koreanOfferShown } from './korean-offer-shown.ts';
import { sayCost } from './model-words.ts';
import { PullProgress } from './PullProgress.tsx';
import { useModelOrders } from './use-model-orders.ts';
import { useModels } from './use-models.ts';

type Props = {
  /** Sends what was written: when the person wants it anyway, and by itself when the better model is here. */
  readonly anyway: () => void;
  /** Back to the written words. */
  readonly close: () => void;
};

/** Before a Korean question goes to a model that speaks none: the better one first, an answer all the same if one wants it. */
export function KoreanOffer({ anyway, close }: Props) {
  const { data: list } = useModels();
  useEffect(() => {
    koreanOfferShown.set(true);
    return () => koreanOfferShown.set(false);
  }, []);
  if (!list) return null;
  const answering = list.models.find(({ id }) => id === list.default);
  return (
    <section aria-label={m.models_korean_title()} className="flex animate-rise flex-col gap-4 rounded-lg bg-celadon-wash p-5 text-sm">
      <div>
        <h2 className="font-semibold">{m.models_korean_title()}</h2>
        <p className="text-ink-soft">{m.models_korean_body({ name: answering?.name ?? '' })}</p>
      </div>
      <Choices list={list} anyway={anyway} close={close} />
    </section>
  );
}

function Choices({ list, anyway, close }: Props & { list: ModelList }) {
  const mayFetch = useMe()?.person?.role !== 'member';
  const [wanted, setWanted] = useState<string>();
  const model = list.models.find(({ id }) => id === wanted) ?? findKoreanModel(list);
  const { pull } = useModelOrders();
  const waiting = wanted !== undefined && isUnderWay(model?.pull ?? null);
  useSendWhenReady({ list, wanted, send: anyway });
  const get = ({ id }: Model) => {
    setWanted(id);
    if (!isUnderWay(model?.pull ?? null)) pull.mutate({ model: id });
  };
  return (
    <>
      {waiting && model && <output>{m.models_korean_waiting({ name: model.name })}</output>}
      {model?.pull && <PullProgress pull={model.pull} name={model.name} />}
      {!mayFetch && !waiting && <p>{m.models_korean_members()}</p>}
      {mayFetch && !model && <p>{m.models_korean_none()}</p>}
      <div className="flex flex-wrap gap-2">
        {mayFetch && model && !waiting && <Button look="primary" busy={pull.isPending} onClick={() => get(model)}>{m.models_korean_get({ name: model.name })}</Button>}
        <Button className="bg-sheet" onClick={anyway}>{m.models_korean_anyway()}</Button>
        <Button look="quiet" onClick={close}>{m.models_korean_back()}</Button>
      </div>
      {mayFetch && model && !isUnderWay(model.pull) && <p className="text-xs text-ink-soft">{sayCost(model)}</p>}
    </>
  );
}

/** Once the wanted model is here it is made the one that answers, if it is not yet, and the question goes to it, once. */
function useSendWhenReady({ list, wanted, send }: { list: ModelList; wanted: string | undefined; send: () => void }): void {
  const { setDefault } = useModelOrders();
  const { mutate } = setDefault;
  const done = useRef(false);
  const ready = wanted !== undefined && list.models.some((model) => model.id === wanted && model.ready);
  const answers = wanted !== undefined && list.default === wanted;
  useEffect(() => {
    if (!ready || done.current) return;
    done.current = true;
    chooseModel(null);
    if (answers) send();
    else mutate(wanted, { onSuccess: send });
  }, [ready, answers, wanted, mutate, send]);
}
