import { NotFoundError } from '../../platform/problem.ts';
import type { Parts } from './parts.ts';
import type { Scenario } from './shared/scenario.ts';
import type { Situation } from './shared/situation.ts';
import { findOwnScenario, type OwnScenarioRow } from './store.ts';

export type Found = { readonly scenario: Scenario; /** Null: it is the library's. */ readonly own: { readonly situation: Situation | null } | null };

/** One of the library, or one of the person's own. @throws NotFoundError, also for another's */
export async function findScenario({ db, library }: Pick<Parts, 'db' | 'library'>, owner: string, id: string): Promise<Found> {
  const scenario = library().find((each) => each.id === id);
  if (scenario) return { scenario, own: null };
  const row = await findOwnScenario(db, owner, id);
  if (!row) throw new NotFoundError('There is no such scenario, or it is not yours.');
  return openOwn(row);
}

/** What is kept was checked before it was. */
export function openOwn(row: OwnScenarioRow): Found {
  return { scenario: JSON.parse(row.scenario) as Scenario, own: { situation: row.situation === null ? null : (JSON.parse(row.situation) as Situation) } };
}

/** The languages that it has. */
export function localesOf({ locales }: Scenario): ('en' | 'ko')[] {
  return (['en', 'ko'] as const).filter((locale) => locales[locale] !== undefined);
}
