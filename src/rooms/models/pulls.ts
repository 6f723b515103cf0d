import type { EventBus } from '../../platform/events/event-bus.ts';
import type { Log } from '../../platform/log/log.ts';
import { ConflictError, Problem } from '../../platform/problem.ts';
import type { Pull } from './contract.ts';
import { hashFile } from './fetch/check-file.ts';
import { fetchModel } from './fetch/fetch-model.ts';
import type { FetchPlan, FetchSettings, Report } from './fetch/source.ts';
import type { ModelFiles } from './model-files.ts';
import { isOver, RunningPull } from './running-pull.ts';

/** Every open page hears of models on this topic. */
export const modelsTopic = 'models';

type Parts = {
  readonly files: ModelFiles;
  readonly settings: FetchSettings;
  readonly events: EventBus;
  readonly log: Log;
  /** How fast this machine's line was, in bytes a second. */
  onMeasured(rate: number): Promise<void>;
};

/** The models on their way to this process, one fetch each. Those that failed or were stopped are remembered until the next try. */
export class Pulls implements AsyncDisposable {
  readonly #parts: Parts;
  readonly #pulls = new Map<string, RunningPull>();
  readonly #plans = new Map<string, FetchPlan>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Begins to fetch, or joins the fetch that is under way. */
  start(plan: FetchPlan): RunningPull {
    const running = this.#pulls.get(plan.id);
    if (running && !isOver(running.now)) {
      if (this.#plans.get(plan.id)?.source === plan.source) return running;
      throw new ConflictError(`Another file is being fetched under the name "${plan.id}". Wait for it, or stop it first.`);
    }
    const pull = new RunningPull({
      model: plan.id,
      totalBytes: plan.expected.sizeBytes,
      work: (report, signal) => this.#work(plan, report, signal),
      explain: (error) => this.#explain(plan, error),
      onChange: () => this.#parts.events.publish(modelsTopic, { kind: 'pull', model: plan.id }),
    });
    this.#plans.set(plan.id, plan);
    this.#pulls.set(plan.id, pull);
    void pull.ended.then(() => this.#end(pull));
    return pull;
  }

  /** How a model's fetch stands: one that is under way, failed, or was stopped. */
  of(model: string): Pull | undefined {
    return this.#pulls.get(model)?.now;
  }

  /** The plans of all that `of` knows. */
  plans(): FetchPlan[] {
    return [...this.#plans.values()];
  }

  /** @returns false when nothing of it was under way */
  async stop(model: string): Promise<boolean> {
    const pull = this.#pulls.get(model);
    if (!pull || isOver(pull.now)) return false;
    await pull.stop();
    return true;
  }

  forget(model: string): void {
    this.#pulls.delete(model);
    this.#plans.delete(model);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#pulls.keys()].map((model) => this.stop(model)));
  }

  async #work(plan: FetchPlan, report: Report, signal: AbortSignal): Promise<void> {
    const { files, settings, log } = this.#parts;
    if (await isHere(files, plan, signal)) return;
    log.info({ model: plan.id }, 'fetching a model');
    await fetchModel({ files, settings, report, signal }, plan);
    log.info({ model: plan.id }, 'fetched a model');
  }

  #explain(plan: FetchPlan, error: unknown): { error: string; code: string } {
    if (error instanceof Problem) return { error: error.message, code: error.code };
    this.#parts.log.error({ model: plan.id, err: error }, 'a fetch failed unexpectedly');
    return { error: `${plan.name} could not be fetched: something unexpected went wrong, and the log says what. What came so far is kept.`, code: 'unexpected' };
  }

  async #end(pull: RunningPull): Promise<void> {
    const { events, log, onMeasured } = this.#parts;
    if (pull.now.state === 'done') this.forget(pull.model);
    events.publish(modelsTopic, { kind: 'models' });
    if (pull.meanRate !== undefined) await onMeasured(pull.meanRate).catch((error: unknown) => log.warn({ err: error }, 'the rate of a fetch could not be kept'));
  }
}

/** Whether this very file is here already. @throws ConflictError when another one has its name */
async function isHere(files: ModelFiles, { id, source, expected }: FetchPlan, signal: AbortSignal): Promise<boolean> {
  const file = await files.find(id);
  if (!file) return false;
  const known = file.facts && (file.facts.sha256 === expected.sha256 || (file.facts.source === source && expected.sha256 === undefined));
  if (known || (expected.sha256 !== undefined && (await hashFile(file.path, signal)) === expected.sha256)) return true;
  throw new ConflictError(`There is another file with the name "${id}". Remove it first (modu models remove ${id}).`);
}
