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
import { NotFoundError, type Problem } from '../../platform/problem.ts';
import { openAis } from '../ais/index.ts';
import type { Model } from '../models/index.ts';
import { guardText } from '../safety/index.ts';
import type { Conversation, ConversationTree, GenerationEvent, LiveMessage, Sent } from './contract.ts';
import { type Chat, chatMigrations, openChat } from './index.ts';
import type { ReplyLimits } from './write-reply.ts';

type Answer<Body = unknown> = { readonly status: number; readonly body: Body; readonly text: string; readonly headers: Headers };
/** One event of a generation, with its bytes as they came. */
export type ReadEvent = { readonly id: number; readonly block: string } & GenerationEvent;

/** A signed-in person, as a client of the real server. */
export interface Visitor {
  readonly id: string;
  /** Of the server. */
  readonly url: string;
  ask<Body = unknown>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<Body>>;
  /** A conversation with its id. */
  start(input?: { title?: string }): Promise<Conversation>;
  send(conversation: string, input: Record<string, unknown>): Promise<Sent>;
  read(conversation: string): Promise<ConversationTree>;
  /** The events of a generation after a number, to their end or up to `most`. */
  events(generation: string, after?: number, most?: number, headers?: Record<string, string>): Promise<ReadEvent[]>;
  /** What `/api/live` says, until the test is over; `until` waits for a message. */
  live(): Promise<{ readonly messages: LiveMessage[]; until(wanted: (message: LiveMessage) => boolean): Promise<LiveMessage>; close(): void }>;
}

/** Chat for a test: a real database, the real routes behind a real socket, a scripted engine, and a clock that can be moved. */
export interface TestHouse extends AsyncDisposable {
  readonly chat: Chat;
  readonly database: Database;
  readonly events: EventBus;
  /** What `choose` throws instead of finding a model. */
  refuseModels: Problem | undefined;
  /** The models that there are, by id. The first is the default. */
  readonly models: Map<string, Model>;
  readonly warmed: { count: number };
  moveClock(ms: number): void;
  visitor(id: string, role?: Caller['role']): Visitor;
  /** Another process on the same database, as after a crash of this one. */
  beside(): Promise<{ readonly chat: Chat; visitor(id: string): Visitor } & AsyncDisposable>;
}

export function testModel(id: string, more: Partial<Model> = {}): Model {
  return {
    id, name: id, source: 'packaged', ready: true, sizeBytes: 1, contextLength: 4_096, license: null, speaksKorean: false, starter: true, recommended: false, fetchSeconds: null, pull: null, ...more,
  };
}

export async function openHouse(open: (migrations: readonly Migration[]) => Promise<Database>, engine: TextEngine, options: { limits?: ReplyLimits } = {}): Promise<TestHouse> {
  const database = await open([...answersMigrations, ...chatMigrations]);
  let moved = 0;
  const warmed = { count: 0 };
  const models = new Map([['tiny', testModel('tiny')], ['other', testModel('other')]]);
  const events = new EventBus();
  const roles = new Map<string, Caller['role']>();
  const openProcess = async (bus: EventBus) => {
    const chat = await openChat({ database, engine: guardText(engine), models: scriptedModels(), ais: openAis(), clock: () => Date.now() + moved, events: bus, log: createLog('silent'), ...options });
    const server = await listen(chat, roles);
    const visitor = (id: string, role: Caller['role'] = 'member') => {
      roles.set(id, role);
      return openVisitor(`http://127.0.0.1:${server.port}`, id);
    };
    return { chat, server, visitor };
  };
  const scriptedModels = () => ({
    choose: async (id: string | null | undefined) => {
      if (house.refuseModels) throw house.refuseModels;
      const model = models.get(id ?? 'tiny');
      if (!model) throw new NotFoundError('There is no such model.');
      return model;
    },
    warm: () => void warmed.count++,
  });
  const first = await openProcess(events);
  const house: TestHouse = {
    chat: first.chat, database, events, models, warmed, refuseModels: undefined, visitor: first.visitor,
    moveClock: (ms) => void (moved += ms),
    beside: async () => {
      const { chat, server, visitor } = await openProcess(new EventBus());
      return {
        chat, visitor,
        [Symbol.asyncDispose]: async () => {
          await server[Symbol.asyncDispose]();
          await chat[Symbol.asyncDispose]();
        },
      };
    },
    [Symbol.asyncDispose]: async () => {
      await first.server[Symbol.asyncDispose]();
      await first.chat[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
  return house;
}

/** Who is asking stands in a header: accounts has its own tests. */
async function listen(chat: Chat, roles: ReadonlyMap<string, Caller['role']>) {
  const api = createApi();
  api.onError((error, c) => problemResponse(c, toProblem(error, createLog('silent'))));
  api.use(readBody(16 * 2 ** 20));
  api.route('/', chat.routes(createDoor(async (headers) => {
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
    id, ask, url: base,
    start: (input = {}) => expectStatus(201, 'POST', '/api/conversations', input),
    send: (conversation, input) => expectStatus(202, 'POST', `/api/conversations/${conversation}/messages`, input),
    read: (conversation) => expectStatus(200, 'GET', `/api/conversations/${conversation}`),
    events: async (generation, after = 0, most = Infinity, headers = {}) => {
      const events: ReadEvent[] = [];
      for await (const block of blocksOf(`${base}/api/generations/${generation}/events?after=${after}`, { 'x-person': id, ...headers })) {
        const [, n, event, data] = /^id: (\d+)\nevent: (\w+)\ndata: (.*)$/.exec(block) ?? [];
        events.push({ id: Number(n), block, event, data: JSON.parse(data ?? 'null') } as ReadEvent);
        if (events.length >= most) break;
      }
      return events;
    },
    live: () => openLive(base, id),
  };
}

async function openLive(base: string, id: string): ReturnType<Visitor['live']> {
  const messages: LiveMessage[] = [];
  const gone = new AbortController();
  let changed = Promise.withResolvers<void>();
  const done = (async () => {
    for await (const block of blocksOf(`${base}/api/live`, { 'x-person': id }, gone.signal)) {
      messages.push(JSON.parse(block.slice('data: '.length)) as LiveMessage);
      changed.resolve();
      changed = Promise.withResolvers();
    }
  })();
  done.catch(() => undefined);
  const until = async (wanted: (message: LiveMessage) => boolean): Promise<LiveMessage> => {
    for (;;) {
      const found = messages.find(wanted);
      if (found) return found;
      await changed.promise;
    }
  };
  await until((message) => message.kind === 'hello');
  return { messages, until, close: () => gone.abort() };
}

async function* blocksOf(url: string, headers: Record<string, string>, signal?: AbortSignal): AsyncGenerator<string> {
  const answer = await fetch(url, { headers, ...(signal && { signal }) });
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  let rest = '';
  for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const blocks = (rest + chunk).split('\n\n');
    rest = blocks.pop() ?? '';
    yield* blocks.filter((block) => !block.startsWith(':'));
  }
}

export const textOf = (events: readonly ReadEvent[]): string => events.map((event) => (event.event === 'delta' ? event.data.text : '')).join('');
