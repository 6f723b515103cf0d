import { Button, buttonClasses } from '../../../web/ui/Button.tsx';
import { Link } from '../../../web/ui/navigate.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Rehearsal } from '../contract.ts';
import { endingHeadlines } from './names.ts';
import { Terms } from './Terms.tsx';
import { useRetry } from './use-retry.ts';

/** How it ended, said plainly, and the ways on. */
export function EndCard({ rehearsal }: { rehearsal: Rehearsal }) {
  const { id, ending, turns } = rehearsal;
  const { retry, busy } = useRetry(id);
  return (
    <section aria-label={m.rehearse_ended()} className="flex animate-rise flex-col gap-3 rounded-lg bg-sheet p-5 shadow-sheet">
      <h2 className="text-lg font-semibold">{endingHeadlines[ending ?? 'postponed']()}</h2>
      <Terms rehearsal={rehearsal} />
      <div className="flex flex-wrap gap-2">
        {turns.length > 0 && <Link to={`/rehearsal/${id}/debrief`} className={buttonClasses({ look: 'primary' })}>{m.rehearse_to_debrief()}</Link>}
        <Button busy={busy} onClick={() => retry(0)}>{m.rehearse_from_start()}</Button>
      </div>
    </section>
  );
}
