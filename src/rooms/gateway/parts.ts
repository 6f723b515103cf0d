import type { Clock } from '../../platform/clock.ts';
import type { Log } from '../../platform/log/log.ts';
import type { Ais } from '../ais/index.ts';
import type { Pictures } from '../imagine/index.ts';
import type { Models } from '../models/index.ts';
import type { GuardedTextEngine } from '../safety/index.ts';

/** What the verbs of this room work with; each asks for what it needs of it. */
export type Parts = {
  readonly engine: GuardedTextEngine;
  readonly models: Pick<Models, 'list' | 'choose'>;
  readonly ais: Pick<Ais, 'list' | 'find'>;
  readonly pictures: Pictures;
  readonly clock: Clock;
  readonly log: Log;
  readonly openedAt: number;
};
