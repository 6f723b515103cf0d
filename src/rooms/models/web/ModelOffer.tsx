import { useState } from 'react';
import { useSignal } from '../../../web/ui/create-signal.ts';
import { Face } from '../../../web/ui/Face.tsx';
import { Notice } from '../../../web/ui/Notice.tsx';
import { Switch } from '../../../web/ui/Switch.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Model } from '../contract.ts';
import { findOffer } from '../shared/offer.ts';
import { useChosenModel } from './chosen-model.ts';
import { koreanOfferShown } from './korean-offer-shown.ts';
import { sayCost, sayLimits } from './model-words.ts';
import { PullProgress } from './PullProgress.tsx';
import { SlimOffer } from './SlimOffer.tsx';
import { useGetBetter } from './use-get-better.ts';
import { useModels } from './use-models.ts';

/**
 * Stands beside the starter: says what it can not do, and what can be had instead, by one switch. Nothing is shown when
 * another model answers already, except that a better one which came while one looked on says so.
 * @param slim one line, for beside a talk
 */
export function ModelOffer({ slim = false }: { slim?: boolean }) {
  const { data: list } = useModels();
  const { chosen } = useChosenModel();
  const offer = list && findOffer({ ...list, default: chosen ?? list.default });
  const hidden = useSignal(koreanOfferShown);
  const [offered, setOffered] = useState<Model>();
  if (offer && offer.better.id !== offered?.id) setOffered(offer.better);
  if (offer && hidden) return null;
  if (offer) return slim ? <SlimOffer {...offer} /> : <Offer {...offer} />;
  return offered && list?.default === offered.id && <Notice kind="ai"><output>{m.models_offer_done({ name: offered.name })}</output></Notice>;
}

function Offer({ starter, better }: { starter: Model; better: Model }) {
  return (
    <section aria-label={m.models_offer_title()} className="flex flex-col gap-4 rounded-lg bg-celadon-wash p-5 text-sm">
      <p className="flex items-start gap-3">
        <Face seed={starter.id} size={28} />
        <span>{sayLimits(starter)}</span>
      </p>
      <div className="flex items-start gap-3">
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
  const { coming, busy, mayFetch, get, stop } = useGetBetter(model);
  const { name, pull } = model;
  return (
    <>
      {mayFetch && <Switch checked={coming} disabled={busy} onChange={(on) => (on ? get() : stop())} label={m.models_offer_switch({ name })} hint={coming ? m.models_offer_meanwhile() : sayCost(model)} />}
      {!mayFetch && !coming && <p className="text-ink-soft">{m.models_offer_members()}</p>}
      {pull && <PullProgress pull={pull} name={name} />}
    </>
  );
}
