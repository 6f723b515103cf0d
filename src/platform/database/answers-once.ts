import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Clock } from '../clock.ts';
import { BadRequestError, ConflictError } from '../problem.ts';
import type { Database } from './database.ts';
import type { Migration } from './migrate.ts';

/** An answer is given again for a day. */
export const answersKeptMs = 24 * 60 * 60_000;

/** `about`: the id of the thing that the answer shows, so that it goes when that is deleted. */
type AnswerRow = { owner: string; route: string; key: string; body_hash: string; answer: string; about: string | null; created_at: number };
type AnswerTables = { kept_answers: AnswerRow };

export const answersMigrations: readonly Migration[] = [
  {
    name: '0006-kept-answers',
    up: async (db, kind) => {
      const text = kind === 'sqlite' ? sql`TEXT` : sql`TEXT COLLATE "C"`;
      const steps = [
        sql`CREATE TABLE kept_answers (
          owner ${text} NOT NULL, route TEXT NOT NULL, key TEXT NOT NULL, body_hash TEXT NOT NULL, answer TEXT NOT NULL, about ${text}, created_at BIGINT NOT NULL,
          PRIMARY KEY (owner, route, key))`,
        sql`CREATE INDEX kept_answers_age ON kept_answers (created_at)`,
      ];
      for (const step of steps) await step.execute(db);
    },
  },
];

export type Asked = { readonly key: string | undefined; readonly owner: string; readonly route: string; readonly body: unknown };
/** What a transaction of any room can do. */
export type Transacting = Pick<Kysely<unknown>, 'executeQuery'>;
/** Keeps the answer, in the transaction that makes it true. */
export type Remember = (transaction: Transacting, answer: unknown, about?: string) => Promise<void>;

/**
 * `Idempotency-Key` for what is written: the answer goes into the database in the same commit as the work, so that a client that
 * asks again gets the first answer, also from a server that was started anew in between. The migrations (`answersMigrations`) have to be done.
 */
export class AnswersOnce {
  readonly #db: Kysely<AnswerTables>;
  readonly #clock: Clock;
  readonly #making = new Map<string, Promise<unknown>>();

  constructor({ database, clock }: { database: Database; clock: Clock }) {
    this.#db = database.tables<AnswerTables>();
    this.#clock = clock;
  }

  /** @throws ConflictError when the key came before with another body */
  async once<Answer>(asked: Asked, make: (remember: Remember) => Promise<Answer>): Promise<Answer> {
    const { key } = asked;
    if (key === undefined) return await make(async () => undefined);
    if (key === '' || key.length > 200 || key.includes('\0')) throw new BadRequestError('An Idempotency-Key has 1 to 200 characters.');
    const name = JSON.stringify([asked.owner, asked.route, key]);
    for (let other = this.#making.get(name); other; other = this.#making.get(name)) await other.catch(() => undefined);
    const answer = this.#answer({ ...asked, key }, make);
    this.#making.set(name, answer);
    try {
      return await answer;
    } finally {
      this.#making.delete(name);
    }
  }

  /** Forgets the answers to a person, or those about one thing of theirs. */
  async forget(transaction: Transacting, { owner, about }: { owner: string; about?: string }): Promise<void> {
    const rows = this.#db.deleteFrom('kept_answers').where('owner', '=', owner);
    await transaction.executeQuery((about === undefined ? rows : rows.where('about', '=', about)).compile());
  }

  async forgetOld(transaction: Transacting): Promise<void> {
    await transaction.executeQuery(this.#db.deleteFrom('kept_answers').where('created_at', '<=', this.#clock() - answersKeptMs).compile());
  }

  async #answer<Answer>({ body, ...name }: Asked & { key: string }, make: (remember: Remember) => Promise<Answer>): Promise<Answer> {
    const bodyHash = createHash('sha256').update(JSON.stringify(body)).digest('base64url');
    const known = await this.#find(name);
    if (known) return readAnswer(known, bodyHash);
    try {
      return await this.#make(make, name, bodyHash);
    } catch (error) {
      const other = await this.#find(name);
      if (!other) throw error;
      return readAnswer(other, bodyHash);
    }
  }

  async #find({ owner, route, key }: Omit<Asked, 'body'> & { key: string }): Promise<Kept | undefined> {
    return await this.#db.selectFrom('kept_answers').select(['body_hash', 'answer']).where('owner', '=', owner).where('route', '=', route).where('key', '=', key)
      .where('created_at', '>', this.#clock() - answersKeptMs).executeTakeFirst();
  }

  /** Fails when another server keeps an answer under this name at the same moment: then that one counts. */
  async #make<Answer>(make: (remember: Remember) => Promise<Answer>, { owner, route, key }: Omit<Asked, 'body'> & { key: string }, bodyHash: string): Promise<Answer> {
    return await make(async (transaction, answer, about) => {
      await this.forgetOld(transaction);
      const row: AnswerRow = { owner, route, key, body_hash: bodyHash, answer: JSON.stringify(answer), about: about ?? null, created_at: this.#clock() };
      await transaction.executeQuery(this.#db.insertInto('kept_answers').values(row).compile());
    });
  }
}

type Kept = Pick<AnswerRow, 'body_hash' | 'answer'>;

function readAnswer<Answer>(kept: Kept, bodyHash: string): Answer {
  if (kept.body_hash !== bodyHash) throw new ConflictError('This Idempotency-Key came before with another body.');
  return JSON.parse(kept.answer) as Answer;
}
