import { m } from '../../../web/ui/words.ts';
import type { Debrief } from '../contract.ts';
import { Part, Quote } from './DebriefPart.tsx';
import { showTurn } from './show-turn.ts';

type Criterion = Debrief['rubric'][number];

/** What was scored, each with the words that earned it or cost it. */
export function Rubric({ rubric, locale }: { rubric: readonly Criterion[]; locale: string }) {
  return (
    <Part title={m.rehearse_rubric()} lead={m.rehearse_rubric_lead()}>
      <ul className="flex flex-col gap-5 print:grid print:grid-cols-2 print:gap-x-8">
        {rubric.map((criterion) => <Scored key={criterion.criterion} criterion={criterion} locale={locale} />)}
      </ul>
    </Part>
  );
}

function Scored({ criterion: { label, score, evidence, against = [] }, locale }: { criterion: Criterion; locale: string }) {
  return (
    <li className="flex flex-col gap-2">
      <div className="flex items-baseline justify-between gap-4">
        <h3 lang={locale} className="font-medium">{label}</h3>
        <span className="text-sm font-semibold tabular-nums">{Math.round(score)}</span>
      </div>
      <span aria-hidden="true" className="h-1.5 overflow-hidden rounded-full bg-plane"><span className="block h-full rounded-full bg-ink-soft" style={{ width: `${score}%` }} /></span>
      <Evidence name={m.rehearse_earned()} quotes={evidence} locale={locale} />
      <Evidence name={m.rehearse_cost()} quotes={against} locale={locale} />
    </li>
  );
}

function Evidence({ name, quotes, locale }: { name: string; quotes: Criterion['evidence']; locale: string }) {
  if (quotes.length === 0) return null;
  return (
    <div className="flex flex-col gap-x-3 sm:flex-row print:hidden">
      <p className="w-16 shrink-0 text-xs leading-6 text-ink-soft">{name}</p>
      <ul className="flex min-w-0 flex-col gap-1">
        {quotes.map(({ turn, quote }) => <li key={`${turn} ${quote}`}><Quote turn={turn} quote={quote} locale={locale} onShow={showTurn} label={m.rehearse_turn({ turn })} /></li>)}
      </ul>
    </div>
  );
}
