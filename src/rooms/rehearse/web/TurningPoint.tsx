import { Button } from '../../../web/ui/Button.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Debrief } from '../contract.ts';
import { Part, Quote } from './DebriefPart.tsx';
import { sayPredicted } from './HintPanel.tsx';
import { meters } from './meters.ts';
import { actNames } from './names.ts';
import { Reasons } from './TurnMeters.tsx';
import { showTurn } from './show-turn.ts';

type Props = { readonly point: NonNullable<Debrief['turningPoint']>; /** The meters before that turn. */ readonly before: Debrief['timeline'][number] | undefined; readonly locale: string; readonly busy: boolean; readonly onRetry: () => void };

/** Where the talk turned, and a line that would have done more there. */
export function TurningPoint({ point: { turn, quote, why, better }, before, locale, busy, onRetry }: Props) {
  return (
    <Part title={m.rehearse_turning_point()}>
      <p><Quote turn={turn} quote={quote} locale={locale} onShow={showTurn} label={m.rehearse_turn({ turn })} /></p>
      <div className="text-sm text-ink-soft print:hidden"><Reasons changes={why} /></div>
      {better && (
        <div className="flex flex-col gap-2 border-l-2 border-persimmon pl-4">
          <p className="text-xs font-semibold text-persimmon-text">{m.rehearse_better_line({ act: actNames[better.strategy]() })}</p>
          <p lang={locale} className="measure">{better.text}</p>
          <p className="text-xs text-ink-soft tabular-nums">{m.rehearse_would_have()} {meters.map((meter) => sayPredicted(meter, better.predicted, before)).join(' · ')}</p>
        </div>
      )}
      <div className="print:hidden"><Button icon="retry" disabled={busy} onClick={onRetry}>{m.rehearse_again_at_turn({ turn })}</Button></div>
    </Part>
  );
}
