import { getLocale, m } from '../../../web/ui/words.ts';
import type { Turn } from '../contract.ts';
import type { Meters } from '../shared/debrief.ts';
import { meters, sayBy } from './meters.ts';
import { meterNames } from './names.ts';
import { sayReason } from './reason-words.ts';

type Change = NonNullable<Turn['changes']>[number];

/** How a turn moved the other, and why; only where that may be seen. */
export function TurnMeters({ turn: { state, changes } }: { turn: Turn }) {
  if (!state || !changes) return null;
  return (
    <details lang={getLocale()} className="text-xs text-ink-soft">
      <summary className="inline-flex min-h-7 flex-wrap items-center gap-x-3 rounded-sm hover:text-ink pointer-coarse:min-h-9">
        {meters.map((meter) => <MeterNow key={meter} meter={meter} state={state} changes={changes} />)}
      </summary>
      <Reasons changes={changes} />
    </details>
  );
}

function MeterNow({ meter, state, changes }: { meter: keyof Meters; state: Meters; changes: readonly Change[] }) {
  const by = changes.filter((change) => change.meter === meter).reduce((sum, change) => sum + change.by, 0);
  return <span>{meterNames[meter]()} {Math.round(state[meter])} {by !== 0 && `(${sayBy(by)})`}</span>;
}

/** What moved the other, each reason with all that it did. */
export function Reasons({ changes }: { changes: readonly Change[] }) {
  const told = changes.filter(({ by }) => by !== 0);
  if (told.length === 0) return <p className="py-1">{m.rehearse_nothing_moved()}</p>;
  const reasons = [...new Set(told.map(({ reason }) => reason))];
  return (
    <ul className="flex flex-col gap-0.5 py-1">
      {reasons.map((reason) => <li key={reason}>{m.rehearse_change({ reason: sayReason(reason), moved: told.filter((change) => change.reason === reason).map(({ meter, by }) => `${meterNames[meter]()} ${sayBy(by)}`).join(', ') })}</li>)}
    </ul>
  );
}
