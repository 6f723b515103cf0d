import type { Database } from '../../platform/database/database.ts';
import type { Migration } from '../../platform/database/migrate.ts';
import { EventBus } from '../../platform/events/event-bus.ts';
import { createApi, createDoor } from '../../platform/http/api.ts';
import { readBody } from '../../platform/http/guard-request.ts';
import { problemResponse, toProblem } from '../../platform/http/problem-response.ts';
import { createLog } from '../../platform/log/log.ts';
import { type Accounts, accountsMigrations, openAccounts } from './index.ts';

export const secret = 'k9Jw2mQx7Zt4Rb8Ls3Vd6Hn1Yc5Pf0Ga';
type Answer = { readonly status: number; readonly body: unknown; readonly headers: Headers };
type Where = { readonly address?: string; readonly headers?: Record<string, string> };

/** One browser: keeps its cookie from answer to answer. */
export interface Visitor {
  cookie: string;
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

/** A household for a test: a real database, the real routes, a clock that can be moved, and as many processes as one likes. */
export interface TestHouse extends AsyncDisposable {
  readonly accounts: Accounts;
  readonly events: EventBus;
  moveClock(ms: number): void;
  visitor(where?: Where): Visitor;
  /** Another process on the same database. */
  beside(): Promise<Accounts>;
  /** A person with a session. */
  member(role: 'owner' | 'admin' | 'member', email: string): Promise<Visitor & { readonly id: string }>;
}

export async function openHouse(open: (migrations: readonly Migration[]) => Promise<Database>, options: { loopbackOnly?: boolean; publicUrl?: string } = {}): Promise<TestHouse> {
  const database = await open(accountsMigrations);
  let moved = 0;
  const clock = () => Date.now() + moved;
  const config = { secret, publicUrl: () => options.publicUrl ?? 'http://localhost:3210', loopbackOnly: options.loopbackOnly ?? true };
  const openProcess = (events: EventBus) => openAccounts({ database, config, clock, events, log: createLog('silent') });
  const events = new EventBus();
  const accounts = await openProcess(events);
  const visitor = (where: Where = {}) => openVisitor(accounts, where);
  return {
    accounts, events, visitor,
    moveClock: (ms) => void (moved += ms),
    beside: () => openProcess(new EventBus()),
    member: async (role, email) => {
      const { id } = await accounts.addPerson({ email, name: email.slice(0, email.indexOf('@')), role, password: 'correct horse' });
      const person = visitor();
      await person.ask('POST', '/api/sign-in', { email, password: 'correct horse' });
      return Object.assign(person, { id });
    },
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}

function openVisitor(accounts: Accounts, where: Where): Visitor {
  const api = createApi();
  api.onError((error, c) => problemResponse(c, toProblem(error, createLog('silent'))));
  api.use(readBody(100_000));
  api.route('/', accounts.routes(createDoor(accounts.identify)));
  const bindings = { incoming: { socket: { remoteAddress: where.address ?? '127.0.0.1' } }, outgoing: {} };
  const visitor: Visitor = {
    cookie: '',
    ask: async (method, path, body, headers) => {
      const init = { method, headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...(visitor.cookie && { cookie: visitor.cookie }), ...where.headers, ...headers } };
      const answer = await api.request(path, body === undefined ? init : { ...init, body: typeof body === 'string' ? body : JSON.stringify(body) }, bindings);
      for (const set of answer.headers.getSetCookie()) visitor.cookie = set.slice(0, set.indexOf(';'));
      const text = await answer.text();
      return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : JSON.parse(text) };
    },
  };
  return visitor;
}
