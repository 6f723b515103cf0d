import { formatNumber } from '../../../web/ui/format.ts';
import { joinClasses } from '../../../web/ui/join-classes.ts';
import { getLocale, m } from '../../../web/ui/words.ts';
import type { Rehearsal, Turn } from '../contract.ts';
import { actNames, levelNames } from './names.ts';

type Label = Turn['user']['acts'][number];
type Props = { readonly turn: Turn; readonly levels: Rehearsal['about']['person']['levels']; readonly onLight: (quote: string | undefined) => void };

/** What was understood of a turn, in small. What may not be relied on says "maybe". */
export function TurnLabels({ turn: { user }, levels, onLight }: Props) {
  const { acts, unclear, speechLevel } = user;
  return (
    <ul aria-label={m.rehearse_understood()} lang={getLocale()} className="flex flex-wrap items-center gap-1.5 text-xs text-ink-soft">
      {acts.map((label, index) => <li key={index}><ActLabel label={label} onLight={onLight} /></li>)}
      {unclear && <li className="rounded-full bg-plane px-2.5 py-0.5">{m.rehearse_unclear()}</li>}
      {speechLevel && <li className="px-1">{levels.length === 0 || levels.includes(speechLevel) ? levelNames[speechLevel]() : m.rehearse_level_unfit({ level: levelNames[speechLevel](), fits: levels.map((level) => levelNames[level]()).join(', ') })}</li>}
    </ul>
  );
}

function ActLabel({ label: { act, quote, counts, measured }, onLight }: { label: Label; onLight: Props['onLight'] }) {
  const name = counts ? actNames[act]() : m.rehearse_maybe({ act: actNames[act]() });
  const figure = measured ? m.rehearse_measured({ percent: formatNumber(measured.precision, { style: 'percent' }), n: measured.n }) : m.rehearse_not_measured();
  return (
    <button
      type="button"
      aria-label={`${name}: “${quote}”. ${figure}`}
      data-tip={figure}
      data-tip-align="start"
      onPointerEnter={() => onLight(quote)}
      onPointerLeave={() => onLight(undefined)}
      onFocus={() => onLight(quote)}
      onBlur={() => onLight(undefined)}
      onClick={() => onLight(quote)}
      className={joinClasses('tip min-h-7 rounded-full px-2.5 hover:text-ink pointer-coarse:min-h-9', counts ? 'bg-plane' : 'outline-1 outline-line outline-dashed')}
    >
      {name}
    </button>
  );
}
