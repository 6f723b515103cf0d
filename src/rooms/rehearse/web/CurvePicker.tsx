import { useId } from 'react';
import { Button } from '../../../web/ui/Button.tsx';
import { m } from '../../../web/ui/words.ts';
import { Curve } from './Curve.tsx';
import { sheet, type Timeline } from './curve-points.ts';
import { meters } from './meters.ts';
import { meterNames, moveNames } from './names.ts';
import { Reasons } from './TurnMeters.tsx';

type Props = { readonly timeline: Timeline; readonly turning: number | undefined; readonly picked: number; readonly onPick: (turn: number) => void; readonly onShow: (turn: number) => void; readonly onRetry: (turn: number) => void; readonly busy: boolean };

/** The curve, and a slider along it: what happened in each turn, and a new attempt from there. */
export function CurvePicker({ timeline, turning, picked, onPick, onShow, onRetry, busy }: Props) {
  const id = useId();
  const last = timeline.length - 1;
  const point = timeline[picked];
  const move = (Object.keys(moveNames) as (keyof typeof moveNames)[]).find((known) => known === point?.move);
  return (
    <div className="flex flex-col gap-3">
      <div>
        <Curve timeline={timeline} turning={turning} picked={picked} />
        <div className="print:hidden" style={{ paddingInline: `${((sheet.left - 8) / sheet.width) * 100}% ${((sheet.right - 8) / sheet.width) * 100}%` }}>
          <label htmlFor={id} className="sr-only">{m.rehearse_pick_turn()}</label>
          <input id={id} type="range" min={0} max={last} step={1} value={picked} aria-valuetext={m.rehearse_turn({ turn: picked })} onChange={(event) => onPick(Number(event.target.value))} className="curve-slider h-8 w-full" />
        </div>
      </div>
      {point && (
        <div className="flex flex-col gap-2 rounded-md bg-paper-deep px-4 py-3 text-sm print:hidden">
          <p className="font-semibold">{picked === 0 ? m.rehearse_before_first() : m.rehearse_turn_title({ turn: picked })}{picked === turning && ` · ${m.rehearse_turning_point()}`}</p>
          <p className="text-xs text-ink-soft tabular-nums">{meters.map((meter) => `${meterNames[meter]()} ${Math.round(point[meter])}`).join(' · ')}</p>
          {picked > 0 && (
            <div className="text-xs text-ink-soft">
              {move && <p>{moveNames[move]()}</p>}
              <Reasons changes={point.changes} />
            </div>
          )}
          <div className="flex flex-wrap gap-2">
            {picked > 0 && <Button small onClick={() => onShow(picked)}>{m.rehearse_show_turn()}</Button>}
            <Button small icon="retry" disabled={busy} onClick={() => onRetry(picked)}>{picked === 0 ? m.rehearse_from_start() : m.rehearse_again_after({ turn: picked })}</Button>
          </div>
        </div>
      )}
      <CurveTable timeline={timeline} />
    </div>
  );
}

/** The same in numbers. */
function CurveTable({ timeline }: { timeline: Timeline }) {
  return (
    <details className="text-sm print:hidden">
      <summary className="min-h-9 py-1.5 text-xs text-ink-soft hover:text-ink">{m.rehearse_in_numbers()}</summary>
      <table className="w-full max-w-md text-left text-xs tabular-nums">
        <thead><tr><th scope="col" className="py-1 pr-4 font-semibold">{m.rehearse_turn_column()}</th>{meters.map((meter) => <th key={meter} scope="col" className="py-1 pr-4 font-semibold">{meterNames[meter]()}</th>)}</tr></thead>
        <tbody>
          {timeline.map((point) => (
            <tr key={point.turn} className="border-t border-line">
              <th scope="row" className="py-1 pr-4 font-normal">{point.turn}</th>
              {meters.map((meter) => <td key={meter} className="py-1 pr-4">{Math.round(point[meter])}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
