/** The door of chat: conversations, the replies that are written in them, search and export. */
import { AnswersOnce } from '../../platform/database/answers-once.ts';
import type { Database } from '../../platform/database/database.ts';
import { GroupCommit } from '../../platform/database/group-commit.ts';
import type { Api, Door } from '../../platform/http/api.ts';
import { peopleTopic } from '../accounts/index.ts';
import { forgetPerson, purgeDeleted } from './delete-conversation.ts';
import { Generations } from './generations.ts';
import type { Parts } from './parts.ts';
import { recover } from './recover.ts';
import { chatRoutes } from './routes.ts';
import { type ChatTables, openStore } from './store.ts';
import type { ReplyLimits } from './write-reply.ts';

export { chatMigrations } from './migrations.ts';

/** Disposing it saves every reply that is being written as it stands, marked as partial. */
export interface Chat extends AsyncDisposable {
  routes(door: Door): Api;
  /**
   * To be called once when the server starts: closes what a crash left open, marked as partial, and removes for good what was deleted
   * thirty days ago. @returns how many replies were cut
   */
  recover(): Promise<number>;
}

type ChatParts = Pick<Parts, 'engine' | 'models' | 'ais' | 'clock' | 'events' | 'log'> & {
  readonly database: Database;
  /** How long a reply may be. */
  readonly limits?: ReplyLimits;
};

const purgeEveryMs = 24 * 60 * 60_000;

/** The migrations (`chatMigrations`, and the platform's `answersMigrations`) have to be done. */
export async function openChat({ database, limits, ...given }: ChatParts): Promise<Chat> {
  const store = openStore(database);
  const commits = new GroupCommit(database.tables<ChatTables>());
  const generations = new Generations({ ...given, store, commits, ...(limits && { limits }) });
  const parts: Parts = { ...given, store, commits, longRead: database.longRead, generations, answers: new AnswersOnce({ database, clock: given.clock }) };
  const logFailure = (work: Promise<void>, what: string) => void work.catch((error: unknown) => given.log.error({ err: error }, what));
  const purge = setInterval(() => logFailure(purgeDeleted(parts), 'deleted conversations not removed'), purgeEveryMs).unref();
  const leave = given.events.subscribe(peopleTopic, ({ kind, person }) => {
    if (kind === 'person-removed' && typeof person === 'string') logFailure(forgetPerson(parts, person), 'a removed person\'s conversations not removed');
  });
  return {
    routes: (door) => chatRoutes(parts, door),
    recover: async () => {
      const cut = await recover(parts);
      await purgeDeleted(parts);
      return cut;
    },
    [Symbol.asyncDispose]: async () => {
      clearInterval(purge);
      leave();
      await generations[Symbol.asyncDispose]();
      await commits[Symbol.asyncDispose]();
    },
  };
}
