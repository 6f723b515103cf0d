/** The door of rehearse: scenarios, and the conversations that are practised with them. */
import { AnswersOnce } from '../../platform/database/answers-once.ts';
import type { Database } from '../../platform/database/database.ts';
import { GroupCommit } from '../../platform/database/group-commit.ts';
import type { Api, Door } from '../../platform/http/api.ts';
import type { Log } from '../../platform/log/log.ts';
import { peopleTopic } from '../accounts/index.ts';
import { forgetPerson, purgeOld } from './delete-rehearsal.ts';
import { library } from './packs/library.ts';
import type { Parts } from './parts.ts';
import { rehearseRoutes } from './routes.ts';
import { RunningTurns } from './running-turns.ts';
import type { Scenario } from './shared/scenario.ts';
import { Pace } from './speak/pace.ts';
import { openStore, type RehearseTables } from './store.ts';

export { checkPack } from './packs/check-pack.ts';
export { library } from './packs/library.ts';
export { PackError } from './packs/pack-error.ts';
export { readPack } from './packs/read-pack.ts';
export { rehearseMigrations } from './migrations.ts';

/** Disposing it stops the turns that are being answered: they are then as if never said. */
export interface Rehearse extends AsyncDisposable {
  routes(door: Door): Api;
  /** To be called once when the server starts: removes for good what was deleted thirty days ago. */
  purge(): Promise<void>;
}

type RehearseParts = Pick<Parts, 'engine' | 'models' | 'nameOf' | 'clock' | 'events'> & {
  readonly database: Database;
  readonly log: Log;
  /** For tests: in place of the scenarios that Modu brings. */
  readonly library?: readonly Scenario[];
};

const purgeEveryMs = 24 * 60 * 60_000;

/** The migrations (`rehearseMigrations`, and the platform's `answersMigrations`) have to be done. */
export function openRehearse({ database, log, library: inPlace, ...given }: RehearseParts): Rehearse {
  const commits = new GroupCommit(database.tables<RehearseTables>());
  const logFailure = (work: Promise<void>, what: string) => void work.catch((error: unknown) => log.error({ err: error }, what));
  let scenarios = inPlace;
  const parts: Parts = {
    ...given, commits, db: openStore(database), running: new RunningTurns(), answers: new AnswersOnce({ database, clock: given.clock }), pace: new Pace(given.clock),
    library: () => (scenarios ??= library()),
  };
  const leave = given.events.subscribe(peopleTopic, ({ kind, person }) => {
    if (kind !== 'person-removed' || typeof person !== 'string') return;
    logFailure(forgetPerson(parts, person), 'a removed person\'s rehearsals not removed');
  });
  const purge = setInterval(() => logFailure(purgeOld(parts), 'deleted rehearsals not removed'), purgeEveryMs).unref();
  return {
    routes: (door) => rehearseRoutes(parts, door),
    purge: () => purgeOld(parts),
    [Symbol.asyncDispose]: async () => {
      clearInterval(purge);
      leave();
      await parts.running[Symbol.asyncDispose]();
      await commits[Symbol.asyncDispose]();
    },
  };
}
