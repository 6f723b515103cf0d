import { useState } from 'react';
import { useSignal } from '../../../web/ui/create-signal.ts';
import { Face } from '../../../web/ui/Face.tsx';
import { useMe } from '../../../web/ui/me.ts';
import { Notice } from '../../../web/ui/Notice.tsx';
import { Switch } from '../../../web/ui/Switch.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Model } from '../contract.ts';
import { findOffer, isUnderWay } from '../shared/offer.ts';
import { koreanOfferShown } from './korean-offer-shown.ts';
import { sayCost } from './model-words.ts';
import { PullProgress } from './PullProgress.tsx';
import { useModelOrders } from './use-model-orders.ts';
import { useModels } from './use-models.ts';

/**
 * Stands beside the starter: says what it can not do, and what can be had instead, by one switch. Nothing is shown when
 * another model answers already, except that a better one which came while one looked on says so.
 */
export function ModelOffer() {
  const { data: list } = useModels();
  const offer = list && findOffer(list);
  const hidden = useSignal(koreanOfferShown);
  const [offered, setOffered] = useState<Model>();
  if (offer && offer.better.id !== offered?.id) setOffered(offer.better);
  if (offer) return hidden ? null : <Offer {...offer} />;
  return offered && list?.default === offered.id && <Notice kind="ai"><output>{m.models_offer_done({ name: offered.name })}</output></Notice>;
}

function Offer({ starter, better }: { starter: Model; better: Model }) {
  return (
    <section aria-label={m.models_offer_title()} className="flex flex-col gap-4 rounded-lg bg-celadon-wash p-5">
      <p className="flex items-start gap-3 text-sm">
        <Face seed={starter.id} size={28} />
        <span>{starter.speaksKorean ? m.models_offer_starter_korean({ name: starter.name }) : m.models_offer_starter({ name: starter.name })}</span>
      </p>
      <div className="flex items-start gap-3 text-sm">
        <Face seed={better.id} size={28} />
        <div className="flex min-w-0 grow flex-col gap-3">
          <p>{better.speaksKorean ? m.models_offer_better_korean({ name: better.name }) : m.models_offer_better({ name: better.name })}</p>
          <GetBetter model={better} />
        </div>
      </div>
    </section>
  );
}

function GetBetter({ model }: { model: Model }) {
  const role = useMe()?.person?.role;
  const { pull, stop, setDefault } = useModelOrders();
  const { id, name } = model;
  const coming = isUnderWay(model.pull);
  const get = () => {
    // Whoever chose the starter by hand wants the better one now: it takes over by itself only while nobody has chosen.
    setDefault.mutate(null);
    pull.mutate({ model: id });
  };
  if (role === 'member' && !coming) return <p className="text-ink-soft">{m.models_offer_members()}</p>;
  return (
    <>
      {role !== 'member' && (
        <Switch
          checked={coming || pull.isPending}
          disabled={pull.isPending || stop.isPending}
          onChange={(on) => (on ? get() : stop.mutate(id))}
          label={m.models_offer_switch({ name })}
          hint={coming ? m.models_offer_meanwhile() : sayCost(model)}
        />
      )}
      {model.pull && <PullProgress pull={model.pull} name={name} />}
    </>
  );
}
