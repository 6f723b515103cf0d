import { m } from '../../../web/ui/words.ts';
import type { Debrief } from '../contract.ts';
import { Part } from './DebriefPart.tsx';

/** One thing to try, not five. */
export function NextStep({ next: { criterion, text, example }, rubric, locale }: { next: Debrief['nextTry']; rubric: Debrief['rubric']; locale: string }) {
  const label = rubric.find((scored) => scored.criterion === criterion)?.label;
  return (
    <Part title={m.rehearse_next_step()}>
      <div lang={locale} className="flex flex-col gap-2">
        {label !== undefined && <p className="text-xs font-semibold text-ink-soft">{label}</p>}
        <p className="measure text-lg">{text}</p>
        {example !== null && <p className="measure border-l-2 border-persimmon pl-4">“{example}”</p>}
      </div>
    </Part>
  );
}
