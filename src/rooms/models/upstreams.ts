import { openOpenAiUpstream } from '../../engines/text/openai-upstream/index.ts';
import { EngineUnavailableError } from '../../engines/text/port.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Log } from '../../platform/log/log.ts';
import { newId } from '../../platform/new-id.ts';
import { BadRequestError, ConflictError, NotFoundError, Problem } from '../../platform/problem.ts';
import { BriefMemory } from './brief-memory.ts';
import { addUpstreamSchema, type Upstream } from './contract.ts';
import type { KeySeal } from './seal-key.ts';
import { deleteUpstream, insertUpstream, listUpstreamRows, type Store, type UpstreamRow } from './store.ts';
import { UpstreamModels } from './upstream-models.ts';

type Engine = ReturnType<typeof openOpenAiUpstream>;
type Parts = { readonly store: Store; readonly seal: KeySeal; readonly clock: Clock; readonly log: Log; onChange(): void };
export type UpstreamAddress = { readonly kind: Upstream['kind']; readonly url: string; readonly key?: string | undefined };
export type NewUpstream = UpstreamAddress & { readonly name: string; readonly models?: readonly string[] | undefined };

/** The command line adds and removes upstreams beside a running server. */
const believedMs = 250;
/** How long the very first answer of an upstream may hold up a list. */
export const firstAnswerMs = 1_000;
/** `ai/SLUG` names an AI. */
const reservedNames: ReadonlySet<string> = new Set(['ai', 'hf']);

/** Other machines that models run on: their rows, and an open engine for each. */
export class Upstreams implements AsyncDisposable {
  readonly #parts: Parts;
  readonly #rows: BriefMemory<readonly UpstreamRow[]>;
  readonly #open = new Map<string, { engine: Engine; models: UpstreamModels }>();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#rows = new BriefMemory(believedMs, () => this.#readRows());
  }

  rows(): Promise<readonly UpstreamRow[]> {
    return this.#rows.read();
  }

  async find(name: string): Promise<UpstreamRow | undefined> {
    const isNamed = (row: UpstreamRow) => row.name === name;
    const known = (await this.rows()).find(isNamed);
    if (known) return known;
    this.#rows.forget();
    return (await this.rows()).find(isNamed);
  }

  /** The engine of an upstream, when its row was read a moment ago: then a request costs no wait. */
  peek(name: string): Engine | undefined {
    const row = this.#rows.peek()?.find((each) => each.name === name);
    return row && this.#opened(row).engine;
  }

  /** @throws EngineUnavailableError when it was removed */
  async engine(name: string): Promise<Engine> {
    const row = await this.find(name);
    if (!row) throw new EngineUnavailableError(`The upstream "${name}" is not there any more.`);
    return this.#opened(row).engine;
  }

  /** What is known of its models; it is asked anew beside that, when that is old. `waitMs`: how long a first answer may take. */
  async modelsOf(row: UpstreamRow, waitMs: number): Promise<readonly string[]> {
    return row.models ?? (await this.#opened(row).models.read(waitMs));
  }

  /** Whether it has this model. One that can't be asked is believed to: the reply will say what is wrong. */
  async has(row: UpstreamRow, model: string): Promise<boolean> {
    return row.models?.includes(model) ?? (await this.#opened(row).models.has(model));
  }

  async list(): Promise<Upstream[]> {
    const rows = await this.rows();
    return await Promise.all(rows.map((row) => this.#present(row, firstAnswerMs)));
  }

  /**
   * @param madeWith an Idempotency-Key and who sent it: the same one with the same values gives the same upstream
   * @throws BadRequestError, ConflictError
   */
  async add(upstream: NewUpstream, madeWith?: string): Promise<Upstream> {
    const { name, kind, url, key, models } = checkUpstream(upstream);
    const { store, seal, clock, onChange } = this.#parts;
    const row: UpstreamRow = {
      id: newId(), name, kind, url, sealedKey: key === undefined ? null : seal.seal(key, name), models: models ? [...new Set(models)] : null, createdAt: clock(),
      madeWith: madeWith === undefined ? null : seal.mark(madeWith), madeOf: madeWith === undefined ? null : seal.mark(JSON.stringify([name, kind, url, key, models])),
    };
    const isNew = await insertUpstream(store, row);
    this.#rows.forget();
    if (!isNew) return await this.#present(await this.#findMade(row));
    onChange();
    return await this.#present(row);
  }

  /** @throws NotFoundError */
  async remove(name: string): Promise<void> {
    const row = await this.find(name);
    if (!row || !(await deleteUpstream(this.#parts.store, row.name))) throw new NotFoundError(`There is no upstream "${name}".`);
    this.#rows.forget();
    await this.rows();
    this.#parts.onChange();
  }

  /** Asks an upstream that is not added yet what models it has. @throws Problem that says what is wrong with it */
  async test(address: UpstreamAddress): Promise<string[]> {
    const { kind, url, key } = checkUpstream({ name: 'test', ...address });
    await using engine = this.#openEngine({ name: new URL(url).host, kind, url }, key);
    try {
      return await new UpstreamModels(engine).ask();
    } catch (error) {
      // Whatever went wrong over there is no failure of this server.
      throw new Problem(422, error instanceof Problem ? error.message : `${new URL(url).host} did not answer as an upstream does.`, { cause: error });
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#open.values()].map(({ engine }) => engine[Symbol.asyncDispose]()));
    this.#open.clear();
  }

  async #readRows(): Promise<readonly UpstreamRow[]> {
    const rows = await listUpstreamRows(this.#parts.store);
    const ids = new Set(rows.map((row) => row.id));
    for (const [id, { engine }] of this.#open) {
      if (ids.has(id)) continue;
      this.#open.delete(id);
      void engine[Symbol.asyncDispose]();
    }
    return rows;
  }

  async #findMade({ name, madeWith, madeOf }: UpstreamRow): Promise<UpstreamRow> {
    const made = madeWith === null ? undefined : (await this.rows()).find((row) => row.madeWith === madeWith);
    if (made?.madeOf === madeOf && made) return made;
    throw new ConflictError(made ? 'This Idempotency-Key came before with another body.' : `There is an upstream "${name}" already. Remove it first, or take another name.`);
  }

  #opened(row: UpstreamRow): { engine: Engine; models: UpstreamModels } {
    const known = this.#open.get(row.id);
    if (known) return known;
    const key = row.sealedKey === null ? undefined : this.#parts.seal.open(row.sealedKey, row.name);
    if (row.sealedKey !== null && key === undefined) this.#parts.log.warn({ upstream: row.name }, 'its key was sealed with another secret: remove the upstream and add it again');
    const engine = this.#openEngine(row, key);
    const opened = { engine, models: new UpstreamModels(engine, this.#parts.onChange) };
    this.#open.set(row.id, opened);
    return opened;
  }

  #openEngine({ name, url }: Pick<UpstreamRow, 'name' | 'kind' | 'url'>, key: string | undefined): Engine {
    return openOpenAiUpstream({ name, url, log: this.#parts.log, ...(key !== undefined && { key }) });
  }

  async #present(row: UpstreamRow, waitMs = 0): Promise<Upstream> {
    return { name: row.name, kind: row.kind, url: row.url, hasKey: row.sealedKey !== null, models: [...(await this.modelsOf(row, waitMs))] };
  }
}

/** @throws BadRequestError for what can't be an upstream; otherwise its values, the address as it is spoken to */
function checkUpstream(upstream: NewUpstream): Required<Pick<NewUpstream, 'name' | 'kind' | 'url'>> & Pick<NewUpstream, 'key' | 'models'> {
  const checked = addUpstreamSchema.safeParse(upstream);
  if (!checked.success) throw new BadRequestError(`This can't be an upstream: ${checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`);
  const { name, kind, url } = checked.data;
  if (kind !== 'openai' && kind !== 'ollama') throw new BadRequestError(`The kind "${kind}" is not talked to yet: this version knows "openai" (any OpenAI-compatible server) and "ollama".`);
  if (reservedNames.has(name)) throw new BadRequestError(`"${name}" means something else in a model's name. Take another one.`);
  return { ...checked.data, url: toBaseUrl(url) };
}

/** Where an upstream's `/chat/completions` is: OpenAI's own address, like most, ends in `/v1`, and Ollama's does too for this API. */
function toBaseUrl(text: string): string {
  const url = URL.parse(text);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) throw new BadRequestError('The address of an upstream begins with http:// or https://.');
  if (url.username || url.password) throw new BadRequestError('A user and password in the address are not sent. Give the key by itself.');
  if (url.search || url.hash) throw new BadRequestError('The address of an upstream ends with its path: leave out "?" and "#" and what follows.');
  const path = url.pathname.replace(/\/+$/, '');
  return url.origin + (path === '' ? '/v1' : path);
}
