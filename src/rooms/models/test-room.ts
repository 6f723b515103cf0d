import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScriptedEngine } from '../../../tests/support/scripted-engine.ts';
import type { TestDatabase } from '../../../tests/support/databases.ts';
import type { EmbeddedEngine, EmbeddedStatus } from '../../engines/text/embedded/index.ts';
import { EventBus, type LiveEvent } from '../../platform/events/event-bus.ts';
import { createApi, createDoor } from '../../platform/http/api.ts';
import type { Caller } from '../../platform/http/caller.ts';
import { readBody } from '../../platform/http/guard-request.ts';
import { problemResponse, toProblem } from '../../platform/http/problem-response.ts';
import { createLog } from '../../platform/log/log.ts';
import type { FetchSettings } from './fetch/source.ts';
import { type Models, modelsMigrations, modelsTopic, openModels } from './index.ts';

/** In place of the embedded engine: it says what was asked, and remembers what it was told. */
export class ScriptedEmbedded extends ScriptedEngine implements EmbeddedEngine {
  readonly told: string[] = [];
  readonly pid = undefined;

  status(): EmbeddedStatus {
    return { kind: 'ready', model: null, threads: 2, active: this.running, queued: 0 };
  }
  async warm(model: string): Promise<void> {
    this.told.push(`warm ${model}`);
  }
  async release(model: string): Promise<void> {
    this.told.push(`release ${model}`);
  }
  async [Symbol.asyncDispose](): Promise<void> {
    this.told.push('close');
  }
}

export type Answer = { readonly status: number; readonly body: unknown; readonly type: string | null };

/** A models room for a test: a real database, an empty folder, the real routes, and as many processes as one likes. */
export interface TestRoom extends AsyncDisposable {
  readonly models: Models;
  readonly folder: string;
  readonly embedded: ScriptedEmbedded;
  readonly heard: LiveEvent[];
  /** Another process on the same database and folder. */
  beside(): Promise<Models>;
  ask(who: Caller | undefined, method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

export const owner: Caller = { id: 'ada', role: 'owner', scopes: 'all', via: 'session' };
export const member: Caller = { id: 'bob', role: 'member', scopes: 'all', via: 'session' };

type Options = { readonly hub?: string; readonly starter?: string; readonly embedded?: boolean; readonly folder?: string; readonly fetching?: Partial<FetchSettings> };

export async function openRoom({ open }: TestDatabase, options: Options = {}): Promise<TestRoom> {
  const scratch = await mkdtemp(join(tmpdir(), 'modu-models-'));
  const folder = options.folder ?? join(scratch, 'models');
  const database = await open(modelsMigrations);
  const [embedded, log, events] = [new ScriptedEmbedded(), createLog('silent'), new EventBus()];
  const config = { folder, starter: options.starter, embedded: false, secret: 'k9Jw2mQx7Zt4Rb8Ls3Vd6Hn1Yc5Pf0Ga', hub: options.hub ?? 'http://127.0.0.1:9' };
  const fetching = { answerMs: 2_000, lastAnswerMs: 60_000, ...options.fetching };
  const openProcess = (bus: EventBus) => openModels({ database, config, clock: Date.now, events: bus, log, fetching, ...(options.embedded !== false && { embedded }) });
  const models = await openProcess(events);
  const heard: LiveEvent[] = [];
  events.subscribe(modelsTopic, (event) => void heard.push(event));
  const others: Models[] = [];
  return {
    models, folder, embedded, heard,
    beside: async () => {
      const other = await openProcess(new EventBus());
      others.push(other);
      return other;
    },
    ask: (who, method, path, body, headers) => ask(models, who, { method, path, body, headers }),
    [Symbol.asyncDispose]: async () => {
      for (const room of [models, ...others]) await room[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

async function ask(models: Models, who: Caller | undefined, request: { method: string; path: string; body: unknown; headers: Record<string, string> | undefined }): Promise<Answer> {
  const api = createApi();
  api.onError((error, c) => problemResponse(c, toProblem(error, createLog('silent'))));
  api.use(readBody(256 * 1024));
  api.route('/', models.routes(createDoor(async () => who)));
  const { method, path, body } = request;
  const headers = { ...(body !== undefined && { 'content-type': 'application/json' }), ...request.headers };
  const answer = await api.request(path, { method, headers, ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }) });
  const text = await answer.text();
  return { status: answer.status, type: answer.headers.get('content-type'), body: text === '' ? undefined : JSON.parse(text) };
}
