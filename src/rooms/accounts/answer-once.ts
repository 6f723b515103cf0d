import type { Clock } from '../../platform/clock.ts';
import { BadRequestError, ConflictError } from '../../platform/problem.ts';
import { hashToken } from './hash-token.ts';

const keptMs = 10 * 60_000;
const keptAnswers = 1_000;

type Kept = { readonly at: number; readonly body: string; readonly answer: Promise<unknown> };

/**
 * `Idempotency-Key` for answers that hold a secret: a client that lost the answer asks again and gets the same one. They are kept in
 * memory and for minutes only, since a key or link is written down nowhere.
 */
export class AnswersOnce {
  readonly #kept = new Map<string, Kept>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * @param asked `key`: the header, or undefined: then it is made anew each time
   * @throws ConflictError when the key came before with another body
   */
  async once<Answer>(asked: { key: string | undefined; person: string; route: string; body: unknown }, make: () => Promise<Answer>): Promise<Answer> {
    if (asked.key === undefined) return await make();
    if (asked.key.length > 200) throw new BadRequestError('The Idempotency-Key is longer than 200 characters.');
    const name = hashToken(JSON.stringify([asked.person, asked.route, asked.key]));
    const body = hashToken(JSON.stringify(asked.body));
    const known = this.#find(name);
    if (!known) return await this.#keep(name, body, make());
    if (known.body !== body) throw new ConflictError('This Idempotency-Key came before with another body.');
    return (await known.answer) as Answer;
  }

  #find(name: string): Kept | undefined {
    const known = this.#kept.get(name);
    return known && Math.abs(this.#clock() - known.at) < keptMs ? known : undefined;
  }

  async #keep<Answer>(name: string, body: string, answer: Promise<Answer>): Promise<Answer> {
    this.#kept.delete(name);
    this.#kept.set(name, { at: this.#clock(), body, answer });
    if (this.#kept.size > keptAnswers) this.#kept.delete(this.#kept.keys().next().value ?? '');
    try {
      return await answer;
    } catch (error) {
      this.#kept.delete(name);
      throw error;
    }
  }
}
