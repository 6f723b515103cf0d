import { m } from '../../../web/ui/words.ts';
import type { Meters } from '../shared/debrief.ts';
import { meters } from './meters.ts';
import { meterNames } from './names.ts';

const fills: Readonly<Record<keyof Meters, string>> = { trust: 'bg-celadon-text', patience: 'bg-ink-soft', tension: 'bg-danger' };

/** What goes on in the other, for those who asked to see it. */
export function MeterBars({ state }: { state: Meters }) {
  return (
    <ul aria-label={m.rehearse_inner_state()} className="grid grid-cols-3 gap-4">
      {meters.map((meter) => (
        <li key={meter} className="flex flex-col gap-1">
          <span className="flex justify-between text-xs">
            <span className="text-ink-soft">{meterNames[meter]()}</span> <span className="font-semibold tabular-nums">{Math.round(state[meter])}</span>
          </span>
          <span aria-hidden="true" className="h-1.5 overflow-hidden rounded-full bg-plane">
            <span className={`block h-full rounded-full transition-[width] duration-150 ${fills[meter]}`} style={{ width: `${state[meter]}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
