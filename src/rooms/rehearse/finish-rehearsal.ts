import { type Opened, playedTurns, readerOf } from './open-rehearsal.ts';
import { writeDebrief } from './play/write-debrief.ts';
import type { Debrief } from './shared/debrief.ts';
import type { Ending } from './shared/scenario.ts';
import type { RehearsalRow } from './store.ts';

export type CriterionScore = { readonly criterion: string; readonly label: string; readonly score: number };

/** What a rehearsal that ends now keeps of it. Where the role was left for safety, or nothing was said, nothing is scored. */
export function finish(opened: Opened, ending: Ending): Pick<RehearsalRow, 'status' | 'ending' | 'score' | 'scores'> {
  if (ending === 'safe-exit') return { status: 'safe-exit', ending, score: null, scores: null };
  const debrief = debriefOf(opened, ending);
  const scores = debrief?.rubric.map(({ criterion, label, score }): CriterionScore => ({ criterion, label, score }));
  return { status: 'ended', ending, score: debrief?.score ?? null, scores: scores ? JSON.stringify(scores) : null };
}

/** Undefined when nothing was said. */
export function debriefOf(opened: Opened, ending: Ending): Debrief | undefined {
  const turns = playedTurns(opened);
  return turns.length === 0 ? undefined : writeDebrief(turns, opened.setting, ending, readerOf(opened));
}
