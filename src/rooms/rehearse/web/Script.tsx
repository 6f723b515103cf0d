import { type ReactNode, useState } from 'react';
import { joinClasses } from '../../../web/ui/join-classes.ts';
import { getLocale, m } from '../../../web/ui/words.ts';
import type { Rehearsal, Turn } from '../contract.ts';
import { TurnLabels } from './TurnLabels.tsx';
import { TurnMeters } from './TurnMeters.tsx';

/** The talk as a script: who speaks, and what. */
export function Script({ rehearsal, renderAfter }: { rehearsal: Rehearsal; /** Stands under each turn. */ renderAfter?: (turn: Turn) => ReactNode }) {
  const { opening, turns, about, locale } = rehearsal;
  return (
    <ol aria-label={m.rehearse_talk()} lang={locale} className="flex flex-col gap-6">
      <li id="turn-0" tabIndex={-1} className="outline-none">
        <Line speaker={opening.speaker}>{opening.text}</Line>
      </li>
      {turns.map((turn) => (
        <li key={turn.index} id={`turn-${turn.index}`} tabIndex={-1} className="flex scroll-mt-16 flex-col gap-4 rounded-md outline-none focus-visible:outline-2">
          <Said turn={turn} levels={about.person.levels} />
          <Line speaker={turn.reply.speaker} below={turn.reply.why !== undefined && <p lang={getLocale()} className="text-xs text-ink-faint print:hidden">{sayWhyLine(turn.reply.why)}</p>}>{turn.reply.text}</Line>
          {renderAfter?.(turn)}
        </li>
      ))}
    </ol>
  );
}

const whyLine: Readonly<Record<string, () => string>> = { slow: m.rehearse_line_slow, guard: m.rehearse_line_guard, failed: m.rehearse_line_failed, resting: m.rehearse_line_resting };

/** Why a written line stands where a model could have spoken. */
const sayWhyLine = (why: string): string => (whyLine[why] ?? m.rehearse_line_other)();

/** A person's line, with what was understood of it; looking at a label lights the words that it is about. */
function Said({ turn, levels }: { turn: Turn; levels: Rehearsal['about']['person']['levels'] }) {
  const [quote, setQuote] = useState<string>();
  return (
    <Line mine speaker={m.rehearse_you()} below={<><TurnLabels turn={turn} levels={levels} onLight={setQuote} /><TurnMeters turn={turn} /></>}>
      <Lit text={turn.user.text} quote={quote} />
    </Line>
  );
}

function Lit({ text, quote }: { text: string; quote: string | undefined }) {
  const at = quote === undefined ? -1 : text.indexOf(quote);
  if (at < 0 || !quote) return text;
  return <>{text.slice(0, at)}<mark className="rounded-sm bg-persimmon-wash text-ink">{quote}</mark>{text.slice(at + quote.length)}</>;
}

/** One speaker's words. The name stands beside them where there is room. */
export function Line({ speaker, mine = false, children, below }: { speaker: string; mine?: boolean; children: ReactNode; below?: ReactNode }) {
  return (
    <div className="flex flex-col gap-x-6 sm:flex-row">
      <p className={joinClasses('shrink-0 text-sm leading-[1.75rem] font-semibold sm:w-28 sm:text-right', mine ? 'text-ink-soft' : 'text-celadon-text')}>{speaker}</p>
      <div className="flex min-w-0 grow flex-col gap-2">
        <p className="measure whitespace-pre-wrap">{children}</p>
        {below}
      </div>
    </div>
  );
}
