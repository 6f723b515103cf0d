/** The door of models: which there are, how they come here, and the one engine that speaks for all of them. */
import { type EmbeddedEngine, openEmbeddedEngine } from '../../engines/text/embedded/index.ts';
import type { TextEngine } from '../../engines/text/port.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { EventBus } from '../../platform/events/event-bus.ts';
import type { Api, Door } from '../../platform/http/api.ts';
import type { Log } from '../../platform/log/log.ts';
import { BriefMemory } from './brief-memory.ts';
import { recommend } from './catalogue.ts';
import { chooseModel, setDefault } from './choose-model.ts';
import type { Model, ModelList, Pull, Upstream } from './contract.ts';
import { usualPip } from './fetch/run-pip.ts';
import type { FetchSettings } from './fetch/source.ts';
import { type ImportStep, importModel } from './import-model.ts';
import { findModel, listModels } from './list-models.ts';
import { openModelFiles } from './model-files.ts';
import type { Parts } from './parts.ts';
import { pullModel } from './pull-model.ts';
import { modelsTopic, Pulls } from './pulls.ts';
import { removeModel } from './remove-model.ts';
import { routeEngine } from './route-engine.ts';
import { modelsRoutes } from './routes.ts';
import { createKeySeal } from './seal-key.ts';
import { openStore, readSettings, writeSetting } from './store.ts';
import { type NewUpstream, Upstreams } from './upstreams.ts';
import { createWarmer } from './warm-default.ts';

export type { Model, ModelList, Pull, Upstream } from './contract.ts';
export { modelsMigrations } from './migrations.ts';
export { modelsTopic } from './pulls.ts';

export interface Models extends AsyncDisposable {
  routes(door: Door): Api;
  /** Routes a request by its Modu id. Only `assemble` takes it, to put the guard around it. */
  readonly engine: TextEngine;
  list(): Promise<ModelList>;
  find(id: string): Promise<Model | undefined>;
  /** The named model, or the default one. @throws NotFoundError when it is unknown, NoModelError when it, or any, is not ready */
  choose(id: string | null | undefined): Promise<Model>;
  /** Somebody is looking at a page: loads the default model ahead of the first message. */
  warm(): void;
  /**
   * Fetches `ID`, `hf:OWNER/REPO/FILE.gguf` or an address, which may be a private one: for the command line. The last progress is
   * `done`; breaking the loop off stops it, and the next one goes on from there.
   * @throws BadRequestError for what is none of them, and what the fetch failed with
   */
  pull(source: string, options?: { sha256?: string | undefined }): AsyncGenerator<PullProgress>;
  /** The same for the model that the first start fetches; ends at once when it is here or none is wanted. */
  fetchStarter(): AsyncGenerator<PullProgress>;
  import(file: string, onStep?: (step: ImportStep) => void): Promise<Model>;
  /** @throws NotFoundError, ConflictError when it is an upstream's */
  remove(id: string): Promise<void>;
  /** @param id null: Modu chooses, and a better model takes over when it is there. @throws NotFoundError */
  setDefault(id: string | null): Promise<void>;
  /** @throws BadRequestError, ConflictError when the name is taken */
  addUpstream(upstream: NewUpstream): Promise<Upstream>;
  listUpstreams(): Promise<Upstream[]>;
  /** @throws NotFoundError */
  removeUpstream(name: string): Promise<void>;
}

export type PullProgress = { readonly model: string } & Pull;

export type ModelsConfig = {
  readonly folder: string;
  readonly starter: string | undefined;
  /** Whether there is an engine of our own. */
  readonly embedded: boolean;
  readonly secret: string;
  /** The hub that `hf:` names; left out: huggingface.co. */
  readonly hub?: string | undefined;
};

type Opening = {
  readonly database: Database;
  readonly config: ModelsConfig;
  readonly clock: Clock;
  readonly events: EventBus;
  readonly log: Log;
  /** For tests: in place of the engine that `config` asks for. */
  readonly embedded?: EmbeddedEngine;
  /** For tests. */
  readonly fetching?: Partial<FetchSettings>;
};

/** How long a chosen default is believed, which the command line may change. */
const believedMs = 250;
const answerMs = 5_000;
const lastAnswerMs = 60_000;

/** The migrations (`modelsMigrations`) have to be done. Nothing is fetched, asked or loaded yet. */
export async function openModels(opening: Opening): Promise<Models> {
  const { config } = opening;
  const parts = openParts(opening);
  const warmer = createWarmer(parts);
  return {
    routes: (door) => modelsRoutes(parts, door),
    engine: routeEngine(parts),
    list: () => listModels(parts),
    find: (id) => findModel(parts, id),
    choose: (id) => chooseModel(parts, id),
    warm: warmer.warm,
    pull: (source, options = {}) => pullModel(parts, source, { ...options, reach: 'anywhere' }),
    fetchStarter: async function* () {
      if (config.starter !== undefined && parts.embedded) yield* pullModel(parts, config.starter, { reach: 'anywhere' });
    },
    import: (file, onStep) => importModel(parts, file, onStep),
    remove: (id) => removeModel(parts, id),
    setDefault: (id) => setDefault(parts, id),
    addUpstream: (upstream) => parts.upstreams.add(upstream),
    listUpstreams: () => parts.upstreams.list(),
    removeUpstream: (name) => parts.upstreams.remove(name),
    [Symbol.asyncDispose]: async () => {
      await parts.pulls[Symbol.asyncDispose]();
      await Promise.all([parts.upstreams[Symbol.asyncDispose](), parts.embedded?.[Symbol.asyncDispose]()]);
    },
  };
}

function openParts({ database, config, clock, events, log, fetching, ...opening }: Opening): Parts {
  const store = openStore(database);
  const files = openModelFiles(config.folder);
  const freeMemoryBytes = process.availableMemory();
  const announce = () => events.publish(modelsTopic, { kind: 'models' });
  const onStatus = watchStatus(() => embedded, announce);
  const fileOf = async (model: string) => {
    const file = await files.find(model);
    return file && { path: file.path };
  };
  const embedded = opening.embedded ?? (config.embedded ? openEmbeddedEngine({ fileOf, log, onStatus }) : undefined);
  const settings = { hub: new URL(config.hub ?? 'https://huggingface.co'), pip: usualPip, answerMs, lastAnswerMs, ...fetching };
  const remembered = new BriefMemory(believedMs, () => readSettings(store));
  const onMeasured = async (rate: number) => {
    await writeSetting(store, 'bytes_per_second', String(Math.round(rate)));
    remembered.forget();
  };
  return {
    store, files, embedded, freeMemoryBytes, log, announce,
    settings: remembered,
    pulls: new Pulls({ files, settings, events, log, onMeasured }),
    upstreams: new Upstreams({ store, seal: createKeySeal(config.secret), clock, log, onChange: announce }),
    recommended: embedded && recommend(freeMemoryBytes)?.id,
  };
}

/** Pages are told when another model is in the engine or it came or went, not at each reply. */
function watchStatus(engine: () => EmbeddedEngine | undefined, tell: () => void): () => void {
  let before = '';
  return () => {
    const { kind, model } = engine()?.status() ?? { kind: 'off', model: null };
    if (before === `${kind} ${model}`) return;
    before = `${kind} ${model}`;
    tell();
  };
}
