import OpenAI from 'openai';
import type { TextEngine } from '../../engines/text/port.ts';
import { createApi, createDoor } from '../../platform/http/api.ts';
import type { Caller } from '../../platform/http/caller.ts';
import { openDirectWay } from '../../platform/http/direct-way.ts';
import { readBody } from '../../platform/http/guard-request.ts';
import { createMetrics } from '../../platform/http/metrics.ts';
import { toProblem } from '../../platform/http/problem-response.ts';
import { serve } from '../../platform/http/serve.ts';
import { createLog } from '../../platform/log/log.ts';
import { NotFoundError } from '../../platform/problem.ts';
import { type Ai, openAis } from '../ais/index.ts';
import type { Model } from '../models/contract.ts';
import { guardText } from '../safety/index.ts';
import { openGateway } from './index.ts';

/** A gateway on a free port for a test: real routes, real sockets, a scripted engine and scripted people. */
export interface TestGateway extends AsyncDisposable {
  readonly url: string;
  /** The official client, which does not try again by itself. */
  client(key?: string): OpenAI;
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<{ status: number; headers: Headers; body: unknown }>;
  /** From now on nobody is let in. */
  suspendAll(): void;
}

const people: Record<string, Caller> = {
  'key-of-ada': { id: 'ada', role: 'owner', scopes: 'all', via: 'key' },
  'key-of-ben': { id: 'ben', role: 'member', scopes: 'all', via: 'key' },
  'key-to-see': { id: 'ben', role: 'member', scopes: new Set(['models']), via: 'key' },
  'key-to-chat': { id: 'ben', role: 'member', scopes: new Set(['chat']), via: 'key' },
  'key-of-none': { id: 'ben', role: 'member', scopes: new Set(['people']), via: 'key' },
};
const pirate: Ai = { slug: 'pirate', name: { en: 'Pirate', ko: '해적' }, instructions: 'Talk like a pirate.', greeting: { en: '', ko: '' }, starters: { en: [], ko: [] }, model: 'far/org/big' };

export async function openTestGateway(engine: TextEngine): Promise<TestGateway> {
  let suspended = false;
  const log = createLog('silent');
  const ais = openAis();
  const gateway = openGateway({
    engine: guardText(engine), clock: Date.now, log,
    models: {
      list: async () => ({ models: [model('small', true), model('far/org/big', true), model('coming', false)], default: 'small', engine: { kind: 'ready', model: null, threads: null, active: 0, queued: 0 } }),
      choose: async (id) => {
        if (id && !['small', 'far/org/big'].includes(id)) throw new NotFoundError();
        return model(id ?? 'small', true);
      },
    },
    pictures: { engine: 'composer', admit: () => undefined, draw: async () => new Uint8Array() },
    ais: { list: async () => [...(await ais.list()), pirate], find: async (slug) => (slug === 'pirate' ? pirate : await ais.find(slug)) },
  });
  const api = createApi();
  const answer = (error: unknown) => toProblem(error, log);
  api.onError((error, c) => gateway.errorResponse(c, answer(error)));
  api.notFound((c) => gateway.errorResponse(c, new NotFoundError()));
  api.use(readBody(2_000_000));
  const door = createDoor(async (headers) => (suspended ? undefined : people[headers.get('x-api-key') ?? headers.get('authorization')?.slice(7) ?? '']));
  api.route('/', gateway.routes(door));
  let port = 0;
  const origins = () => new Set([`http://127.0.0.1:${port}`]);
  const direct = openDirectWay({ routes: gateway.direct, door, origins, maxBytes: 2_000_000, metrics: createMetrics(), log });
  const server = await serve(api, { host: '127.0.0.1', port: 0 }, { direct });
  ({ port } = server);
  const url = `http://127.0.0.1:${server.port}`;
  return {
    url,
    client: (key = 'key-of-ada') => new OpenAI({ baseURL: `${url}/v1`, apiKey: key, maxRetries: 0 }),
    ask: async (method, path, body, headers = { authorization: 'Bearer key-of-ada' }) => {
      const init = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
      const response = await fetch(url + path, { method, headers: { 'content-type': 'application/json', ...headers }, ...init });
      return { status: response.status, headers: response.headers, body: await response.json() };
    },
    suspendAll: () => void (suspended = true),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

function model(id: string, ready: boolean): Model {
  return {
    id, name: id, source: id.includes('/') ? 'upstream' : 'file', ready, sizeBytes: null, contextLength: null, license: null,
    speaksKorean: false, starter: false, recommended: false, fetchSeconds: null, pull: null,
  };
}
