import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextEngine } from '../../engines/text/port.ts';
import { answersMigrations } from '../../platform/database/answers-once.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Migration } from '../../platform/database/migrate.ts';
import { EventBus } from '../../platform/events/event-bus.ts';
import { createApi, createDoor } from '../../platform/http/api.ts';
import type { Caller } from '../../platform/http/caller.ts';
import { readBody } from '../../platform/http/guard-request.ts';
import { problemResponse, toProblem } from '../../platform/http/problem-response.ts';
import { serve } from '../../platform/http/serve.ts';
import { createLog } from '../../platform/log/log.ts';
import { ConflictError } from '../../platform/problem.ts';
import type { Model } from '../models/index.ts';
import { guardText } from '../safety/index.ts';
import type { Rehearsal, TakenTurn } from './contract.ts';
import { openRehearse, type Rehearse, readPack, rehearseMigrations } from './index.ts';
import type { Scenario } from './shared/scenario.ts';

type Answer<Body = unknown> = { readonly status: number; readonly body: Body; readonly text: string; readonly headers: Headers };

/** A signed-in person, as a client of the real server. */
export interface Visitor {
  readonly id: string;
  ask<Body = unknown>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<Body>>;
  /** A rehearsal of the raise, with its id. */
  start(input?: Record<string, unknown>): Promise<Rehearsal>;
  say(rehearsal: string, text: string): Promise<TakenTurn>;
  read(rehearsal: string): Promise<Rehearsal>;
}

/** Rehearse for a test: a real database, the real routes behind a real socket, a scenario of the library, and a clock that can be moved. */
export interface TestHouse extends AsyncDisposable {
  readonly rehearse: Rehearse;
  readonly database: Database;
  readonly events: EventBus;
  /** The model that answers by default, if there is one. */
  model: Model | undefined;
  moveClock(ms: number): void;
  visitor(id: string, role?: Caller['role']): Visitor;
  /** Another process on the same database. */
  beside(): Promise<{ visitor(id: string): Visitor } & AsyncDisposable>;
}

/** Ask for a raise, as the library has it. */
export const raise: Scenario = readPack(readFileSync(join(import.meta.dirname, 'library/01-ask-for-a-raise.json'), 'utf8'), '01-ask-for-a-raise.json');

const silentEngine: TextEngine = {
  generate: () => {
    throw new ConflictError('No engine is to be asked in this test.');
  },
};

export async function openHouse(open: (migrations: readonly Migration[]) => Promise<Database>, engine: TextEngine = silentEngine): Promise<TestHouse> {
  const database = await open([...answersMigrations, ...rehearseMigrations]);
  const roles = new Map<string, Caller['role']>();
  const events = new EventBus();
  let moved = 0;
  const models = {
    choose: async () => {
      if (!house.model) throw new ConflictError('There is no model.');
      return house.model;
    },
  };
  const openProcess = async (bus: EventBus) => {
    const rehearse = openRehearse({ database, engine: guardText(engine), models, nameOf: async (person) => `${person[0]?.toUpperCase()}${person.slice(1)}`, clock: () => Date.now() + moved, events: bus, log: createLog('silent'), library: [raise] });
    const server = await listen(rehearse, roles);
    const visitor = (id: string, role: Caller['role'] = 'member') => {
      roles.set(id, role);
      return openVisitor(`http://127.0.0.1:${server.port}`, id);
    };
    const close = async () => {
      await server[Symbol.asyncDispose]();
      await rehearse[Symbol.asyncDispose]();
    };
    return { rehearse, visitor, close };
  };
  const first = await openProcess(events);
  const house: TestHouse = {
    rehearse: first.rehearse, database, events, model: undefined, visitor: first.visitor,
    moveClock: (ms) => void (moved += ms),
    beside: async () => {
      const { visitor, close } = await openProcess(new EventBus());
      return { visitor, [Symbol.asyncDispose]: close };
    },
    [Symbol.asyncDispose]: async () => {
      await first.close();
      await database[Symbol.asyncDispose]();
    },
  };
  return house;
}

/** Who is asking stands in a header: accounts has its own tests. */
async function listen(rehearse: Rehearse, roles: ReadonlyMap<string, Caller['role']>) {
  const api = createApi();
  api.onError((error, c) => problemResponse(c, toProblem(error, createLog('silent'))));
  api.use(readBody(256 * 2 ** 10));
  api.route('/', rehearse.routes(createDoor(async (headers) => {
    const id = headers.get('x-person');
    return id === null ? undefined : { id, role: roles.get(id) ?? 'member', scopes: 'all', via: 'session' };
  })));
  return await serve(api, { host: '127.0.0.1', port: 0 });
}

function openVisitor(base: string, id: string): Visitor {
  const ask = async <Body>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<Body>> => {
    const answer = await fetch(base + path, {
      method, headers: { 'x-person': id, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text, body: (/json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : text) as Body };
  };
  const expectStatus = async <Body>(status: number, method: string, path: string, body?: unknown): Promise<Body> => {
    const answer = await ask<Body>(method, path, body);
    if (answer.status !== status) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.body;
  };
  return {
    id, ask,
    start: (input = {}) => expectStatus(201, 'POST', '/api/rehearsals', { scenario: raise.id, locale: 'en', difficulty: 'normal', seed: 7, ...input }),
    say: (rehearsal, text) => expectStatus(200, 'POST', `/api/rehearsals/${rehearsal}/turns`, { text }),
    read: (rehearsal) => expectStatus(200, 'GET', `/api/rehearsals/${rehearsal}`),
  };
}
