import type { Clock } from '../../platform/clock.ts';
import type { AnswersOnce } from '../../platform/database/answers-once.ts';
import type { Database } from '../../platform/database/database.ts';
import type { GroupCommit } from '../../platform/database/group-commit.ts';
import type { EventBus } from '../../platform/events/event-bus.ts';
import type { Log } from '../../platform/log/log.ts';
import type { Ais } from '../ais/index.ts';
import type { Models } from '../models/index.ts';
import type { GuardedTextEngine } from '../safety/index.ts';
import type { Generations } from './generations.ts';
import type { ChatTables, Store } from './store.ts';

/** What the verbs of this room work with; each asks for what it needs of it. */
export type Parts = {
  readonly store: Store;
  /** Every write of this room goes through here. */
  readonly commits: GroupCommit<ChatTables>;
  /** Long reads, beside the main thread. */
  readonly longRead: Database['longRead'];
  readonly engine: GuardedTextEngine;
  readonly models: Pick<Models, 'choose' | 'warm'>;
  readonly ais: Pick<Ais, 'find'>;
  readonly clock: Clock;
  readonly events: EventBus;
  readonly log: Log;
  readonly generations: Generations;
  readonly answers: AnswersOnce;
};
