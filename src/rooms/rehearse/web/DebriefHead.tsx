import { Button } from '../../../web/ui/Button.tsx';
import { Face } from '../../../web/ui/Face.tsx';
import { formatMoment } from '../../../web/ui/format.ts';
import { Menu } from '../../../web/ui/Menu.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Debrief, Rehearsal } from '../contract.ts';
import { difficultyNames, endingHeadlines } from './names.ts';
import { Terms } from './Terms.tsx';

/** The headline, the score, and the ways to take it along. */
export function DebriefHead({ rehearsal, debrief }: { rehearsal: Rehearsal; debrief: Debrief }) {
  const { id, title, about, difficulty, turnCount, updatedAt } = rehearsal;
  const take = (format: string) => location.assign(`/api/rehearsals/${id}/export?format=${format}`);
  return (
    <header className="flex flex-col gap-5">
      <div className="flex items-center gap-3">
        <Face seed={about.id} size={40} />
        <p className="min-w-0 grow text-sm text-ink-soft">
          <span className="font-semibold text-ink">{title || about.title}</span>
          <span className="block text-xs">{m.rehearse_debrief_meta({ name: about.other.name, difficulty: difficultyNames[difficulty](), count: turnCount, when: formatMoment(updatedAt) })}</span>
        </p>
      </div>
      <div className="flex items-end justify-between gap-6">
        <h1 className="text-2xl font-bold">{endingHeadlines[debrief.ending]()}</h1>
        <p className="shrink-0 text-right leading-none">
          <span className="text-2xl font-bold tabular-nums">{Math.round(debrief.score)}</span>
          <span className="block pt-1 text-xs text-ink-soft">{m.rehearse_of_100()}</span>
        </p>
      </div>
      <Terms rehearsal={rehearsal} />
      <p className="measure text-xs text-ink-soft print:hidden">{m.rehearse_score_about()}</p>
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        <Button icon="print" onClick={() => print()}>{m.rehearse_take_along()}</Button>
        <Menu
          icon="download"
          small={false}
          label={m.rehearse_export()}
          items={[
            { label: m.rehearse_export_markdown(), icon: 'download', onSelect: () => take('markdown') },
            { label: m.rehearse_export_json(), icon: 'download', onSelect: () => take('json') },
          ]}
        />
      </div>
    </header>
  );
}
