import { Button } from '../../../web/ui/Button.tsx';
import { IconButton } from '../../../web/ui/IconButton.tsx';
import type { Locale } from '../../../web/ui/words.ts';
import { m } from '../../../web/ui/words.ts';
import type { Hint } from '../contract.ts';
import type { Meters } from '../shared/debrief.ts';
import { meters, sayBy } from './meters.ts';
import { actNames, meterNames } from './names.ts';

type Props = { readonly hints: readonly Hint[]; /** Where the meters stand; undefined while they are not shown. */ readonly state: Meters | undefined; readonly locale: Locale; readonly onTake: (text: string) => void; readonly onClose: () => void };

/** Lines of different kinds, each with what it would do in this simulation. Taken ones can be changed before they are said. */
export function HintPanel({ hints, state, locale, onTake, onClose }: Props) {
  return (
    <section aria-label={m.rehearse_hints()} className="max-h-[44dvh] animate-rise overflow-y-auto rounded-lg bg-sheet p-4 shadow-sheet">
      <header className="flex items-start justify-between gap-4">
        <p className="text-xs text-ink-soft">{hints.length === 0 ? m.rehearse_no_hints() : m.rehearse_hints_about()}</p>
        <IconButton icon="close" small label={m.ui_close()} tip="none" onClick={onClose} />
      </header>
      <ul className="flex flex-col divide-y divide-line">
        {hints.map((hint) => (
          <li key={hint.strategy + hint.text} className="flex flex-col gap-1.5 py-3 sm:flex-row sm:items-center sm:gap-4">
            <div className="min-w-0 grow">
              <p className="text-xs font-semibold text-ink-soft">{actNames[hint.strategy]()}</p>
              <p lang={locale} className="text-sm">{hint.text}</p>
              <p className="text-xs text-ink-soft tabular-nums">{meters.map((meter) => sayPredicted(meter, hint.predicted, state)).join(' · ')}</p>
            </div>
            <div className="shrink-0"><Button small onClick={() => onTake(hint.text)}>{m.rehearse_take_line()}</Button></div>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function sayPredicted(meter: keyof Meters, predicted: Meters, state: Meters | undefined): string {
  const name = meterNames[meter]();
  return state ? `${name} ${sayBy(predicted[meter] - state[meter])}` : `${name} ${Math.round(predicted[meter])}`;
}
