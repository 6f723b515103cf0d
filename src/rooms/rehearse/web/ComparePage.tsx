import { useQuery } from '@tanstack/react-query';
import { buttonClasses } from '../../../web/ui/Button.tsx';
import { formatMoment } from '../../../web/ui/format.ts';
import { Link } from '../../../web/ui/navigate.tsx';
import { Skeleton } from '../../../web/ui/Skeleton.tsx';
import { useTitle } from '../../../web/ui/use-title.ts';
import { getLocale, m } from '../../../web/ui/words.ts';
import type { Debrief, Rehearsal } from '../contract.ts';
import { partingOf } from './parting-of.ts';
import { Curve } from './Curve.tsx';
import { endingHeadlines } from './names.ts';
import { debriefQuery, rehearsalQuery } from './queries.ts';
import { Failed } from './Failed.tsx';
import { Terms } from './Terms.tsx';
import { sayBy } from './meters.ts';

type Side = { readonly rehearsal: Rehearsal; readonly debrief: Debrief };

/** Two attempts of one talk: beside each other, or one below the other on a phone. The earlier one comes first. */
export function ComparePage({ id, other }: { id: string; other: string }) {
  const here = useSide(id);
  const there = useSide(other);
  useTitle(m.rehearse_compare_title());
  const failed = [here, there].find(({ error }) => error);
  if (failed?.error) return <Failed error={failed.error} onAgain={() => void failed.again()} />;
  if (!here.side || !there.side) return <div className="mx-auto w-full max-w-5xl px-5 pt-12"><Skeleton lines={8} /></div>;
  const [first, second] = [here.side, there.side].toSorted((one, two) => one.rehearsal.createdAt - two.rehearsal.createdAt);
  return first && second ? <Compared first={first} second={second} /> : null;
}

function useSide(id: string) {
  const rehearsal = useQuery(rehearsalQuery(id));
  const debrief = useQuery({ ...debriefQuery(id), enabled: rehearsal.data?.status === 'ended' });
  const side = rehearsal.data && debrief.data ? { rehearsal: rehearsal.data, debrief: debrief.data } : undefined;
  return { side, error: rehearsal.error ?? debrief.error, again: () => (rehearsal.error ? rehearsal.refetch() : debrief.refetch()) };
}

function Compared({ first, second }: { first: Side; second: Side }) {
  const parting = partingOf(first.rehearsal, second.rehearsal);
  const turns = Math.max(first.debrief.timeline.length, second.debrief.timeline.length) - 1;
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-8 px-5 pt-8 pb-24 sm:px-8">
      <header className="flex flex-col gap-1">
        <h1 className="text-2xl font-bold">{m.rehearse_compare_title()}</h1>
        <p className="measure text-ink-soft">{parting === 1 ? m.rehearse_part_at_once() : m.rehearse_part_at({ turn: parting })}</p>
      </header>
      <Scores first={first.debrief} second={second.debrief} locale={second.rehearsal.locale} />
      <div className="grid gap-10 md:grid-cols-2">
        {[first, second].map((side, index) => <Attempt key={side.rehearsal.id} side={side} name={index === 0 ? m.rehearse_earlier() : m.rehearse_later()} parting={parting} turns={turns} />)}
      </div>
    </div>
  );
}

function Scores({ first, second, locale }: { first: Debrief; second: Debrief; locale: string }) {
  const rows = [{ criterion: '', label: m.rehearse_score_all(), score: first.score }, ...first.rubric].map(({ criterion, label, score }) => ({ criterion, label, before: score, now: criterion === '' ? second.score : (second.rubric.find((other) => other.criterion === criterion)?.score ?? 0) }));
  return (
    <table className="w-full text-left text-sm">
      <thead className="text-xs text-ink-soft">
        <tr><th scope="col" className="py-1 pr-3 font-normal"><span className="sr-only">{m.rehearse_rubric()}</span></th><th scope="col" className="py-1 pr-3 text-right font-normal">{m.rehearse_earlier()}</th><th scope="col" className="py-1 pr-3 text-right font-normal">{m.rehearse_later()}</th><th scope="col" className="py-1 text-right font-normal">{m.rehearse_difference()}</th></tr>
      </thead>
      <tbody className="tabular-nums">
        {rows.map(({ criterion, label, before, now }) => (
          <tr key={criterion} className="border-t border-line">
            <th scope="row" lang={criterion === '' ? undefined : locale} className="py-2 pr-3 font-medium">{label}</th>
            <td className="py-2 pr-3 text-right">{Math.round(before)}</td>
            <td className="py-2 pr-3 text-right font-semibold">{Math.round(now)}</td>
            <td className="py-2 text-right text-ink-soft">{sayBy(Math.round(now) - Math.round(before))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Attempt({ side: { rehearsal, debrief }, name, parting, turns }: { side: Side; name: string; parting: number; turns: number }) {
  const said = rehearsal.turns[parting - 1];
  return (
    <section className="flex min-w-0 flex-col gap-4">
      <header>
        <p className="text-xs font-semibold text-ink-soft">{name} · {formatMoment(rehearsal.createdAt)}</p>
        <h2 className="text-lg font-semibold">{endingHeadlines[debrief.ending]()}</h2>
      </header>
      <Terms rehearsal={rehearsal} />
      <Curve timeline={debrief.timeline} turns={turns} picked={parting} />
      {said && (
        <div className="flex flex-col gap-2 text-sm" lang={rehearsal.locale}>
          <p lang={getLocale()} className="text-xs font-semibold text-ink-soft">{m.rehearse_turn_title({ turn: parting })}</p>
          <p><span className="font-semibold text-ink-soft">{m.rehearse_you()}</span> {said.user.text}</p>
          <p><span className="font-semibold text-celadon-text">{said.reply.speaker}</span> {said.reply.text}</p>
        </div>
      )}
      <div><Link to={`/rehearsal/${rehearsal.id}/debrief`} className={buttonClasses({ small: true })}>{m.rehearse_to_debrief()}</Link></div>
    </section>
  );
}
