import { m } from '../../../web/ui/words.ts';
import type { Meters } from '../shared/debrief.ts';
import { pathOf, sheet, type Timeline, xOf, yOf } from './curve-points.ts';
import { meters } from './meters.ts';
import { meterNames } from './names.ts';

/** Told apart by their dashes too, for whoever sees colours otherwise and on paper. */
const strokes: Readonly<Record<keyof Meters, { readonly look: string; readonly dash?: string }>> = {
  trust: { look: 'stroke-celadon-text' }, patience: { look: 'stroke-ink-soft', dash: '7 5' }, tension: { look: 'stroke-danger', dash: '2 4' },
};

/** In the sheet's own units, which are half a pixel on a phone. */
const letters = 'text-[22px] sm:text-[14px]';

type Props = { readonly timeline: Timeline; readonly turning?: number | undefined; readonly picked?: number; /** The same for curves that stand side by side. */ readonly turns?: number };

/** Trust, patience and tension over the turns. The numbers stand in the table beside it. */
export function Curve({ timeline, turning, picked, turns = timeline.length - 1 }: Props) {
  const base = sheet.height - sheet.bottom;
  return (
    <figure className="flex flex-col gap-2">
      <svg aria-hidden="true" viewBox={`0 0 ${sheet.width} ${sheet.height}`} className="w-full">
        {[0, 50, 100].map((value) => (
          <g key={value}>
            <path d={`M${sheet.left} ${yOf(value)}H${sheet.width - sheet.right}`} className="stroke-line" />
            <text x={sheet.left - 6} y={yOf(value) + 4} textAnchor="end" className={`${letters} fill-ink-faint tabular-nums`}>{value}</text>
          </g>
        ))}
        {timeline.filter(({ turn }) => turns <= 12 || turn % 2 === 0).map(({ turn }) => <text key={turn} x={xOf(turn, turns)} y={sheet.height - 6} textAnchor="middle" className={`${letters} fill-ink-faint tabular-nums`}>{turn}</text>)}
        {picked !== undefined && <path d={`M${xOf(picked, turns)} ${sheet.top}V${base}`} className="stroke-edge" strokeWidth="1.5" />}
        {turning !== undefined && (
          <g className="text-persimmon-text">
            <path d={`M${xOf(turning, turns)} ${sheet.top}V${base}`} stroke="currentColor" strokeWidth="1.5" strokeDasharray="1 4" strokeLinecap="round" />
            <path d={`M${xOf(turning, turns) - 6} ${sheet.top - 9}h12l-6 9Z`} fill="currentColor" />
          </g>
        )}
        {meters.map((meter) => (
          <g key={meter} className={strokes[meter].look}>
            <path d={pathOf(timeline, meter, turns)} fill="none" strokeWidth="2.5" strokeLinejoin="round" strokeLinecap="round" strokeDasharray={strokes[meter].dash} />
            {timeline.filter(({ turn }) => turn === picked).map((point) => <circle key={point.turn} cx={xOf(point.turn, turns)} cy={yOf(point[meter])} r="5" strokeWidth="2.5" className="fill-paper" />)}
          </g>
        ))}
      </svg>
      <figcaption className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-ink-soft">
        {meters.map((meter) => (
          <span key={meter} className="inline-flex items-center gap-2">
            <svg aria-hidden="true" width="28" height="8" className={strokes[meter].look}><path d="M1 4H27" strokeWidth="2.5" strokeDasharray={strokes[meter].dash} strokeLinecap="round" /></svg>
            {meterNames[meter]()}
          </span>
        ))}
        {turning !== undefined && <span className="inline-flex items-center gap-2"><svg aria-hidden="true" width="12" height="9" className="fill-persimmon-text"><path d="M0 0h12l-6 9Z" /></svg>{m.rehearse_turning_point()}</span>}
      </figcaption>
    </figure>
  );
}
