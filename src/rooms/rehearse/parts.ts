import type { Clock } from '../../platform/clock.ts';
import type { AnswersOnce } from '../../platform/database/answers-once.ts';
import type { GroupCommit } from '../../platform/database/group-commit.ts';
import type { EventBus } from '../../platform/events/event-bus.ts';
import type { Models } from '../models/index.ts';
import type { GuardedTextEngine } from '../safety/index.ts';
import type { RunningTurns } from './running-turns.ts';
import type { Scenario } from './shared/scenario.ts';
import type { Pace } from './speak/pace.ts';
import type { Db, RehearseTables } from './store.ts';

/** What the verbs of this room work with; each asks for what it needs of it. */
export type Parts = {
  readonly db: Db;
  /** Every write of this room goes through here. */
  readonly commits: GroupCommit<RehearseTables>;
  /** The scenarios that Modu brings. */
  readonly library: () => readonly Scenario[];
  readonly engine: GuardedTextEngine;
  readonly models: Pick<Models, 'choose'>;
  /** Which models take too long at the moment. */
  readonly pace: Pace;
  /** How a person is called. */
  readonly nameOf: (owner: string) => Promise<string>;
  readonly running: RunningTurns;
  readonly answers: AnswersOnce;
  readonly clock: Clock;
  readonly events: EventBus;
};
