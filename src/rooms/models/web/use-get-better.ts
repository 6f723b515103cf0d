import { useMe } from '../../../web/ui/me.ts';
import type { Model } from '../contract.ts';
import { isUnderWay } from '../shared/offer.ts';
import { useModelOrders } from './use-model-orders.ts';

/** The one switch of the offer: `coming`, and the ways to turn it, which members don't have. */
export function useGetBetter({ id, pull }: Model): { coming: boolean; busy: boolean; mayFetch: boolean; get: () => void; stop: () => void } {
  const orders = useModelOrders();
  return {
    coming: isUnderWay(pull) || orders.pull.isPending,
    busy: orders.pull.isPending || orders.stop.isPending,
    mayFetch: useMe()?.person?.role !== 'member',
    get: () => {
      // Whoever chose the starter by hand wants the better one now: it takes over by itself only while nobody has chosen.
      orders.setDefault.mutate(null);
      orders.pull.mutate({ model: id });
    },
    stop: () => orders.stop.mutate(id),
  };
}
