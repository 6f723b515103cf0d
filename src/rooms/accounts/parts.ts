import type { Clock } from '../../platform/clock.ts';
import type { EventBus } from '../../platform/events/event-bus.ts';
import type { AnswersOnce } from './answer-once.ts';
import type { AttemptLimit } from './attempt-limit.ts';
import type { Identities } from './identify.ts';
import type { Auth } from './open-auth.ts';
import type { Store } from './store.ts';

/** `loopbackOnly`: the server listens where only this machine can reach it. `publicUrl` is known once it listens. */
export type AccountsConfig = { readonly secret: string; readonly publicUrl: () => string; readonly loopbackOnly: boolean };

/** What the verbs of this room work with; each asks for what it needs of it. */
export type Parts = {
  readonly store: Store;
  readonly clock: Clock;
  readonly events: EventBus;
  readonly config: AccountsConfig;
  readonly auth: () => Promise<Auth>;
  readonly identities: Identities;
  readonly answers: AnswersOnce;
  /** Wrong passwords from one address for one email, and from one address for all of them. */
  readonly limits: { readonly perEmail: AttemptLimit; readonly perAddress: AttemptLimit };
};
