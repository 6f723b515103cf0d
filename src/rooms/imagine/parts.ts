import type { Clock } from '../../platform/clock.ts';
import type { AnswersOnce } from '../../platform/database/answers-once.ts';
import type { GroupCommit } from '../../platform/database/group-commit.ts';
import type { EventBus } from '../../platform/events/event-bus.ts';
import type { PicturePolicy } from '../safety/index.ts';
import type { Composer } from './composer.ts';
import type { SlowTurns } from './slow-turns.ts';
import type { Db, ImagineTables } from './store.ts';

/** What the verbs of this room work with; each asks for what it needs of it. */
export type Parts = {
  readonly db: Db;
  /** Every write of this room goes through here. */
  readonly commits: GroupCommit<ImagineTables>;
  readonly composer: Composer;
  /** Of all that is slow. */
  readonly slow: SlowTurns;
  readonly policy: PicturePolicy;
  readonly answers: AnswersOnce;
  readonly clock: Clock;
  readonly events: EventBus;
  /** The origin that browsers use. */
  readonly publicUrl: () => string;
};
