/** The door of imagine: pictures that are there while one types, and the pictures that are kept. */
import { AnswersOnce } from '../../platform/database/answers-once.ts';
import type { ImageEngine } from '../../engines/image/port.ts';
import type { Database } from '../../platform/database/database.ts';
import { GroupCommit } from '../../platform/database/group-commit.ts';
import type { Api, Door } from '../../platform/http/api.ts';
import type { SocketRoute } from '../../platform/http/socket-way.ts';
import type { Log } from '../../platform/log/log.ts';
import { peopleTopic } from '../accounts/index.ts';
import { openComposer } from './composer.ts';
import { forgetPerson, purgeOld } from './delete-picture.ts';
import { drawComposed } from './live/draw-composed.ts';
import { liveRoute } from './live/draw-live.ts';
import { FairTurns } from './live/fair-turns.ts';
import { Pace } from './live/pace.ts';
import type { Parts } from './parts.ts';
import { type Pictures, picturesForOthers } from './pictures-for-others.ts';
import { imagineRoutes } from './routes.ts';
import { languageOf } from './shared/language.ts';
import { SlowTurns } from './slow-turns.ts';
import { type ImagineTables, openStore } from './store.ts';

export { imagineMigrations } from './migrations.ts';
export type { PictureAsk, Pictures } from './pictures-for-others.ts';

export interface Imagine extends AsyncDisposable {
  routes(door: Door): Api;
  readonly sockets: readonly SocketRoute[];
  readonly pictures: Pictures;
  /** To be called once when the server starts: removes for good what was deleted thirty days ago. */
  purge(): Promise<void>;
}

type ImagineParts = Pick<Parts, 'policy' | 'clock' | 'events' | 'publicUrl'> & { readonly database: Database; readonly log: Log; /** That makes pictures from words, behind the composer. */ readonly engine?: ImageEngine | undefined };

const purgeEveryMs = 24 * 60 * 60_000;
/** One draws while another's picture is encoded, beside the main thread. */
const drawsAtOnce = 2;

/** The migrations (`imagineMigrations`, and the platform's of answers and files) have to be done. */
export function openImagine({ database, log, policy, engine, ...given }: ImagineParts): Imagine {
  const commits = new GroupCommit(database.tables<ImagineTables>());
  const composer = openComposer();
  const parts: Parts = { ...given, policy, commits, composer, slow: new SlowTurns(drawsAtOnce), db: openStore(database), answers: new AnswersOnce({ database, clock: given.clock }) };
  const logFailure = (work: Promise<void>, what: string) => void work.catch((error: unknown) => log.error({ err: error }, what));
  const leave = given.events.subscribe(peopleTopic, ({ kind, person }) => {
    if (kind === 'person-removed' && typeof person === 'string') logFailure(forgetPerson(parts, person), 'a removed person\'s pictures not removed');
  });
  const purge = setInterval(() => logFailure(purgeOld(parts), 'deleted pictures not removed'), purgeEveryMs).unref();
  const refuse = (prompt: string, locale: 'en' | 'ko' | undefined) => policy(prompt, locale ?? languageOf(prompt));
  return {
    routes: (door) => imagineRoutes(parts, door),
    sockets: [liveRoute({ composer: composer.name, compose: drawComposed(composer), opened: () => composer.warm(), refuse, turns: new FairTurns(drawsAtOnce), slow: engine && { engine, turns: new FairTurns(1), pace: new Pace() }, log })],
    pictures: picturesForOthers(parts),
    purge: () => purgeOld(parts),
    [Symbol.asyncDispose]: async () => {
      clearInterval(purge);
      leave();
      await composer[Symbol.asyncDispose]();
      await commits[Symbol.asyncDispose]();
    },
  };
}
