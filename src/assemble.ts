/**
 * The only place where things are wired, and the only one that sees the whole config. `main -> assemble -> rooms -> engines ->
 * platform`: what a room works with is given to it here.
 */
import { fileURLToPath } from 'node:url';
import type { Context } from 'hono';
import packageFile from '../package.json' with { type: 'json' };
import { type Config, isLoopback } from './config/config.ts';
import { readSecret } from './config/secrets.ts';
import type { ImageEngine } from './engines/image/port.ts';
import { meterText } from './engines/text/meter/index.ts';
import type { TextEngine } from './engines/text/port.ts';
import type { Clock } from './platform/clock.ts';
import { answersMigrations } from './platform/database/answers-once.ts';
import { connectDatabase, type Database } from './platform/database/database.ts';
import { migrate, type Migration, pendingMigrations } from './platform/database/migrate.ts';
import { EventBus } from './platform/events/event-bus.ts';
import { filesMigrations } from './platform/database/kept-files.ts';
import { openFolder } from './platform/files/open-folder.ts';
import { type Api, type ApiEnv, createApi, createDoor, type Door } from './platform/http/api.ts';
import { openDirectWay } from './platform/http/direct-way.ts';
import { guardOrigin, readBody, securityHeaders } from './platform/http/guard-request.ts';
import { healthRoutes } from './platform/http/health.ts';
import { createMetrics, type Metrics } from './platform/http/metrics.ts';
import { problemResponse, toProblem } from './platform/http/problem-response.ts';
import { serve } from './platform/http/serve.ts';
import { openSocketWay } from './platform/http/socket-way.ts';
import { staticFiles } from './platform/http/static-files.ts';
import type { Log } from './platform/log/log.ts';
import { NotFoundError } from './platform/problem.ts';
import { type Accounts, accountsMigrations, openAccounts } from './rooms/accounts/index.ts';
import { type Ais, openAis } from './rooms/ais/index.ts';
import { type Chat, chatMigrations, openChat } from './rooms/chat/index.ts';
import { type Gateway, openGateway } from './rooms/gateway/index.ts';
import { type Imagine, imagineMigrations, openImagine } from './rooms/imagine/index.ts';
import { type Models, modelsMigrations, openModels } from './rooms/models/index.ts';
import { openRehearse, type Rehearse, rehearseMigrations } from './rooms/rehearse/index.ts';
import { guardText, type GuardedTextEngine, picturePolicy } from './rooms/safety/index.ts';

/** Every step of the schema, of all rooms. */
export const migrations: readonly Migration[] = [...answersMigrations, ...accountsMigrations, ...modelsMigrations, ...chatMigrations, ...rehearseMigrations, ...filesMigrations, ...imagineMigrations];

/** The whole of it, ready to work and not yet listening: the command line uses it as it is. Disposing it ends all that it started. */
export interface Modu extends AsyncDisposable {
  readonly config: Config;
  readonly database: Database;
  readonly accounts: Accounts;
  readonly ais: Ais;
  readonly models: Models;
  readonly chat: Chat;
  readonly rehearse: Rehearse;
  readonly imagine: Imagine;
  readonly gateway: Gateway;
  readonly engine: GuardedTextEngine;
  /** Closes what a crash left open, and serves. @throws the system's error (`EADDRINUSE`, `EACCES`) when it can't listen */
  listen(): Promise<{ readonly url: string; readonly port: number }>;
}

/** What a test puts in place of the real thing. */
export type Stead = { readonly engine?: TextEngine; readonly imageEngine?: ImageEngine; readonly clock?: Clock; readonly webFolder?: string };

/**
 * Opens the data folder and the database, brings the schema up to date, and wires the rooms.
 * @throws DatabaseNewerError, or the system's error when the folder can't be written
 */
export async function assemble(config: Config, { log }: { log: Log }, stead: Stead = {}): Promise<Modu> {
  await using opened = new AsyncDisposableStack();
  openFolder(config.folder);
  const secret = readSecret(config.folder);
  const clock = stead.clock ?? Date.now;
  const events = new EventBus();
  let address = findAddress(config, config.server.port);
  const publicUrl = () => address.url;

  const database = opened.use(connectDatabase(config.database));
  await migrate(database, migrations);
  const accounts = await openAccounts({ database, config: { secret, publicUrl, loopbackOnly: isLoopback(config.server.host) }, clock, events, log });
  const ais = openAis();
  const models = opened.use(await openModels({ database, config: { ...config.models, secret }, clock, events, log }));
  const metrics = createMetrics();
  metrics.gauge('modu_engine_queued', 'Replies that wait for a place in the embedded engine.', async () => (await models.list()).engine.queued);
  const engine = guardText(meterText(stead.engine ?? models.engine, metrics));
  const chat = opened.use(await openChat({ database, engine, models, ais, clock, events, log }));
  const nameOf = async (person: string) => (await accounts.findPerson(person))?.name ?? '';
  const rehearse = opened.use(openRehearse({ database, engine, models, nameOf, clock, events, log }));
  const imagine = opened.use(openImagine({ database, engine: stead.imageEngine, policy: picturePolicy, publicUrl, clock, events, log }));
  const gateway = openGateway({ engine, models, ais, pictures: imagine.pictures, clock, log });

  const [door, origins] = [createDoor(accounts.identify), () => address.origins];
  const api = buildApi({ accounts, door, rooms: [ais, models, chat, rehearse, imagine], gateway, metrics, log, origins, readiness: () => whatIsMissing(database), webFolder: stead.webFolder ?? webFolder });
  const direct = openDirectWay({ routes: gateway.direct, door, origins, maxBytes: longBody, metrics, log });
  const sockets = opened.use(openSocketWay({ routes: imagine.sockets, door, origins, log }));
  const life = opened.move();
  return {
    config, database, accounts, ais, models, chat, rehearse, imagine, gateway, engine,
    listen: async () => {
      await chat.recover();
      await rehearse.purge();
      await imagine.purge();
      const server = life.use(await serve(api, config.server, { direct, sockets }));
      address = findAddress(config, server.port);
      return address;
    },
    [Symbol.asyncDispose]: () => life.disposeAsync(),
  };
}

const webFolder = fileURLToPath(new URL('../dist/web/', import.meta.url));
/** Enough for the longest message in any script, JSON's escapes included; other requests are small. */
const longBody = 16 * 2 ** 20;
const shortBody = 256 * 2 ** 10;

type Surface = {
  readonly accounts: Accounts;
  readonly door: Door;
  readonly rooms: readonly { routes(door: Door): Api }[];
  readonly gateway: Gateway;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly origins: () => ReadonlySet<string>;
  readonly readiness: () => Promise<string[]>;
  readonly webFolder: string;
};

/** The whole HTTP surface: what guards every request, the rooms' routes, and the page. */
function buildApi({ accounts, door, rooms, gateway, metrics, log, origins, readiness, webFolder }: Surface): Api {
  const api = createApi();
  const answerError = (c: Context<ApiEnv>, error: unknown): Response => {
    const problem = toProblem(error, log);
    return c.req.path.startsWith('/v1/') ? gateway.errorResponse(c, problem) : problemResponse(c, problem);
  };
  api.onError((error, c) => answerError(c, error));
  api.notFound((c) => answerError(c, new NotFoundError()));
  api.route('/', healthRoutes({ readiness }));
  api.use(metrics.count, securityHeaders(), guardOrigin(origins));
  api.use('/api/conversations/*', readBody(longBody));
  api.use('/v1/*', readBody(longBody));
  api.use(readBody(shortBody));
  for (const room of [accounts, ...rooms, gateway]) api.route('/', room.routes(door));
  api.route('/', metrics.routes(door));
  api.doc31('/api/openapi.json', { openapi: '3.1.0', info: { title: 'Modu', version: packageFile.version } });
  api.use(staticFiles(webFolder));
  return api;
}

type Address = { readonly url: string; readonly port: number; readonly origins: ReadonlySet<string> };

/** Where browsers find the server: the public address, and what this machine calls itself. */
function findAddress({ server: { host, publicUrl } }: Config, port: number): Address {
  const url = publicUrl ?? `http://${nameOf(host)}:${port}`;
  const names = ['localhost', '127.0.0.1', '[::1]', nameOf(host)];
  return { url, port, origins: new Set([url, ...names.map((name) => `http://${name}:${port}`)].map((origin) => new URL(origin).origin)) };
}

/** Passkeys need a name: on 127.0.0.1 browsers refuse them, on localhost they don't. */
function nameOf(host: string): string {
  if (isLoopback(host) || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

async function whatIsMissing(database: Database): Promise<string[]> {
  try {
    await database.ping();
    return (await pendingMigrations(database, migrations)).map((name) => `migration ${name}`);
  } catch {
    return ['database'];
  }
}
