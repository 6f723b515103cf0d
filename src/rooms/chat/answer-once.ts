import { createHash } from 'node:crypto';
import type { Clock } from '../../platform/clock.ts';
import { BadRequestError, ConflictError } from '../../platform/problem.ts';
import { deleteAnswers, findAnswer, insertAnswer, type Store } from './store.ts';

export const answersKeptMs = 24 * 60 * 60_000;

export type Asked = { readonly key: string | undefined; readonly owner: string; readonly route: string; readonly body: unknown };
/** Keeps the answer, in the transaction that makes it true. */
export type Remember = (store: Store, answer: unknown) => Promise<void>;

/**
 * `Idempotency-Key` for what is written: the answer goes into the database in the same commit as the work, so that a client that
 * asks again gets the first answer, also from a server that was started anew in between.
 */
export class AnswersOnce {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #making = new Map<string, Promise<unknown>>();

  constructor({ store, clock }: { store: Store; clock: Clock }) {
    this.#store = store;
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

  async #answer<Answer>({ body, ...name }: Asked & { key: string }, make: (remember: Remember) => Promise<Answer>): Promise<Answer> {
    const bodyHash = createHash('sha256').update(JSON.stringify(body)).digest('base64url');
    const find = () => findAnswer(this.#store, name, this.#clock() - answersKeptMs);
    const known = await find();
    if (known) return readAnswer(known, bodyHash);
    try {
      return await this.#make(make, name, bodyHash);
    } catch (error) {
      const other = await find();
      if (!other) throw error;
      return readAnswer(other, bodyHash);
    }
  }

  /** Fails when another server keeps an answer under this name at the same moment: then that one counts. */
  async #make<Answer>(make: (remember: Remember) => Promise<Answer>, { owner, route, key }: { owner: string; route: string; key: string }, bodyHash: string): Promise<Answer> {
    return await make(async (store, answer) => {
      const now = this.#clock();
      await deleteAnswers(store, { before: now - answersKeptMs });
      await insertAnswer(store, { owner, route, key, body_hash: bodyHash, answer: JSON.stringify(answer), created_at: now });
    });
  }
}

function readAnswer<Answer>(kept: { body_hash: string; answer: string }, bodyHash: string): Answer {
  if (kept.body_hash !== bodyHash) throw new ConflictError('This Idempotency-Key came before with another body.');
  return JSON.parse(kept.answer) as Answer;
}
