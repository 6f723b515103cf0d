import { Button, buttonClasses } from '../../../web/ui/Button.tsx';
import { formatWhen } from '../../../web/ui/format.ts';
import { Link } from '../../../web/ui/navigate.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Rehearsal } from '../contract.ts';
import { Part } from './DebriefPart.tsx';
import { endingNames } from './names.ts';

/** The other attempts of this talk, and a new one. */
export function Attempts({ rehearsal: { id, attempts }, busy, onFromStart }: { rehearsal: Rehearsal; busy: boolean; onFromStart: () => void }) {
  const others = attempts.filter((attempt) => attempt.id !== id && attempt.status !== 'safe-exit');
  return (
    <Part title={m.rehearse_try_again()} lead={m.rehearse_try_again_lead()}>
      {others.length > 0 && (
        <ul className="flex flex-col gap-1">
          {others.map((attempt) => (
            <li key={attempt.id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <Link to={attempt.status === 'ended' ? `/rehearsal/${attempt.id}/debrief` : `/rehearsal/${attempt.id}`} className="min-h-9 min-w-0 grow py-1.5 text-sm underline decoration-line decoration-2 underline-offset-4">
                {sayAttempt(attempt)}
              </Link>
              {attempt.status === 'ended' && attempt.turnCount > 0 && <Link to={`/rehearsal/${id}/compare/${attempt.id}`} className={buttonClasses({ small: true })}>{m.rehearse_compare()}</Link>}
            </li>
          ))}
        </ul>
      )}
      <div><Button icon="retry" busy={busy} onClick={onFromStart}>{m.rehearse_from_start()}</Button></div>
    </Part>
  );
}

function sayAttempt({ createdAt, status, ending, score, turnCount, from }: Rehearsal['attempts'][number]): string {
  const how = status === 'live' ? m.rehearse_attempt_live() : endingNames[ending ?? 'postponed']();
  const when = formatWhen(createdAt);
  const told = score === null ? m.rehearse_attempt_open({ when, how, count: turnCount }) : m.rehearse_attempt({ when, how, score: Math.round(score), count: turnCount });
  return from && from.turn > 0 ? `${told} · ${m.rehearse_attempt_from({ turn: from.turn })}` : told;
}
