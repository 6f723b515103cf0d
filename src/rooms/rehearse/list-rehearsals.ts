import { BadRequestError } from '../../platform/problem.ts';
import type { Progress, RehearsalPage } from './contract.ts';
import type { CriterionScore } from './finish-rehearsal.ts';
import type { Parts } from './parts.ts';
import { presentListed } from './present-rehearsal.ts';
import { listScored, pageRehearsals } from './store.ts';

const pageSize = 50;
const mostScored = 500;

/** The newest first. @throws BadRequestError for a cursor that is not ours */
export async function listRehearsals({ db, clock }: Pick<Parts, 'db' | 'clock'>, owner: string, cursor: string | undefined): Promise<RehearsalPage> {
  if (cursor !== undefined && !/^[\w-]{1,64}$/.test(cursor)) throw new BadRequestError('This cursor is not one of ours.');
  const rows = await pageRehearsals(db, owner, { before: cursor, limit: pageSize + 1 });
  const shown = rows.slice(0, pageSize);
  return { rehearsals: shown.map((row) => presentListed(row, clock())), next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null };
}

/** What each criterion reached, rehearsal by rehearsal. Criteria of the same name in different scenarios are the same skill. */
export async function readProgress({ db }: Pick<Parts, 'db'>, owner: string): Promise<Progress> {
  const rows = (await listScored(db, owner, mostScored)).toReversed();
  const skills = new Map<string, Progress['skills'][number]>();
  for (const { id, scenario_title: scenario, updated_at: at, scores } of rows) {
    for (const { criterion, label, score } of JSON.parse(scores) as CriterionScore[]) {
      const skill = skills.get(criterion) ?? { criterion, label, points: [] };
      skills.set(criterion, { ...skill, label, points: [...skill.points, { rehearsal: id, scenario, at, score }] });
    }
  }
  return { finished: rows.length, skills: [...skills.values()] };
}
