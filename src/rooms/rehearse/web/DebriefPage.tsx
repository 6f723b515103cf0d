import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../web/ui/Button.tsx';
import { Skeleton } from '../../../web/ui/Skeleton.tsx';
import { useTitle } from '../../../web/ui/use-title.ts';
import { m } from '../../../web/ui/words.ts';
import type { Debrief, Rehearsal } from '../contract.ts';
import { Attempts } from './Attempts.tsx';
import { CurvePicker } from './CurvePicker.tsx';
import { DebriefHead } from './DebriefHead.tsx';
import './debrief.css';
import { Part } from './DebriefPart.tsx';
import { AskMeLater } from './FollowUp.tsx';
import { NextStep } from './NextStep.tsx';
import { OtherSide } from './OtherSide.tsx';
import { debriefQuery, rehearsalQuery, useRehearsalNews } from './queries.ts';
import { Rubric } from './Rubric.tsx';
import { Script } from './Script.tsx';
import { SafeExit } from './SafeExit.tsx';
import { SpokenPart } from './SpokenPart.tsx';
import { Failed } from './Failed.tsx';
import { showTurn } from './show-turn.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { TurningPoint } from './TurningPoint.tsx';
import { useRetry } from './use-retry.ts';

/** How a talk went: a page that one would print. A talk that still goes on is not ended by looking here. */
export function DebriefPage({ id }: { id: string }) {
  const rehearsal = useQuery(rehearsalQuery(id));
  const ended = rehearsal.data?.status === 'ended';
  const debrief = useQuery({ ...debriefQuery(id), enabled: ended });
  useRehearsalNews();
  useTitle(rehearsal.data && m.rehearse_debrief_of({ title: rehearsal.data.title || rehearsal.data.about.title }));
  const error = rehearsal.error ?? debrief.error;
  if (error) return <Failed error={error} onAgain={() => void (rehearsal.error ? rehearsal.refetch() : debrief.refetch())} />;
  if (rehearsal.data?.status === 'safe-exit') return <SafeExit rehearsal={rehearsal.data} />;
  if (rehearsal.data?.status === 'live') return <StillLive rehearsal={rehearsal.data} onEnd={() => void debrief.refetch().then(() => rehearsal.refetch())} />;
  if (!rehearsal.data || !debrief.data) return <div className="mx-auto w-full max-w-3xl px-5 pt-12"><Skeleton lines={8} /></div>;
  return <Debriefed key={id} rehearsal={rehearsal.data} debrief={debrief.data} />;
}

function StillLive({ rehearsal, onEnd }: { rehearsal: Rehearsal; onEnd: () => void }) {
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col items-start gap-4 px-5 pt-12">
      <h1 className="text-xl font-semibold">{m.rehearse_still_live_title()}</h1>
      <p className="measure text-ink-soft">{m.rehearse_still_live({ name: rehearsal.about.other.name })}</p>
      {rehearsal.turns.length > 0 && <Button look="primary" onClick={onEnd}>{m.rehearse_end_and_debrief()}</Button>}
    </div>
  );
}

function Debriefed({ rehearsal, debrief }: { rehearsal: Rehearsal; debrief: Debrief }) {
  const { id, locale, turns } = rehearsal;
  const { retry, busy } = useRetry(id);
  const turning = debrief.turningPoint?.turn;
  const [picked, setPicked] = useState(turning ?? Math.min(1, turns.length));
  return (
    <div className="debrief mx-auto flex w-full max-w-3xl flex-col gap-10 px-5 pt-8 pb-24 sm:px-8">
      <DebriefHead rehearsal={rehearsal} debrief={debrief} />
      <TakeAlong rehearsal={rehearsal} debrief={debrief} />
      <Part title={m.rehearse_curve()} lead={m.rehearse_curve_lead()}>
        <CurvePicker timeline={debrief.timeline} turning={turning} picked={picked} onPick={setPicked} onShow={showTurn} onRetry={(turn) => retry(turn)} busy={busy} />
      </Part>
      {debrief.turningPoint && <TurningPoint point={debrief.turningPoint} before={debrief.timeline.find(({ turn }) => turn === (turning ?? 0) - 1)} locale={locale} busy={busy} onRetry={() => retry(Math.max(0, (turning ?? 1) - 1))} />}
      <Rubric rubric={debrief.rubric} locale={locale} />
      <OtherSide side={debrief.otherSide} name={rehearsal.about.other.name} locale={locale} />
      <NextStep next={debrief.nextTry} rubric={debrief.rubric} locale={locale} />
      <SpokenPart rehearsal={rehearsal} />
      <div className="flex flex-col gap-10 print:hidden">
        <Attempts rehearsal={rehearsal} busy={busy} onFromStart={() => retry(0)} />
        <Part title={m.rehearse_afterwards()}><AskMeLater rehearsal={rehearsal} /></Part>
        <Part title={m.rehearse_talk()} lead={m.rehearse_talk_lead()}>
          <Script rehearsal={rehearsal} renderAfter={({ index }) => <div className="sm:pl-34"><Button small look="quiet" icon="retry" disabled={busy} onClick={() => retry(index)}>{m.rehearse_again_after({ turn: index })}</Button></div>} />
        </Part>
      </div>
    </div>
  );
}
