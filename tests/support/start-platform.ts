import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble, type Modu, type Stead } from '../../src/assemble.ts';
import type { Config } from '../../src/config/config.ts';
import type { Role } from '../../src/rooms/accounts/contract.ts';
import { createLog } from '../../src/platform/log/log.ts';

/** A whole server on a free port, in this process: real database, real routes, real sockets. */
export interface TestPlatform extends AsyncDisposable {
  readonly modu: Modu;
  readonly url: string;
  /** A person with a password (`testPassword`) and a key without limits. */
  person(email: string, role?: Role): Promise<{ readonly id: string; readonly key: string }>;
  ask(key: string | undefined, method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<{ status: number; body: unknown; headers: Headers }>;
}

export const testPassword = 'correct horse battery staple';

type Options = Stead & {
  readonly config?: Partial<Pick<Config, 'database' | 'models' | 'folder'>>;
  /** The model that a scripted engine stands for; by default `scripted/one`, an upstream that is never asked. */
  readonly model?: string;
};

/**
 * Starts Modu for a test. With `engine` (a scripted one) no model is loaded: an upstream `scripted` is listed in its place.
 */
export async function startPlatform(options: Options = {}): Promise<TestPlatform> {
  const folder = options.config?.folder ?? (await mkdtemp(join(tmpdir(), 'modu-platform-')));
  const config: Config = {
    server: { host: '127.0.0.1', port: 0, publicUrl: undefined },
    folder,
    database: { kind: 'sqlite', file: join(folder, 'modu.db') },
    models: { folder: join(folder, 'models'), starter: undefined, embedded: false, hub: 'http://127.0.0.1:9' },
    log: { level: 'silent' },
    ...options.config,
  };
  const modu = await assemble(config, { log: createLog(config.log.level) }, options);
  if (options.engine) await modu.models.addUpstream({ name: 'scripted', kind: 'openai', url: 'http://127.0.0.1:9/v1', models: [options.model ?? 'one'] });
  const { url } = await modu.listen();
  return {
    modu, url,
    person: async (email, role = 'member') => {
      const { id } = await modu.accounts.addPerson({ email, name: email.slice(0, email.indexOf('@')), role, password: testPassword });
      const { key } = await modu.accounts.createKey({ personId: id, name: 'tests' });
      return { id, key };
    },
    ask: async (key, method, path, body, headers) => {
      const answer = await fetch(url + path, {
        method,
        headers: { ...(key !== undefined && { authorization: `Bearer ${key}` }), ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, headers: answer.headers, body: readJson(text) };
    },
    [Symbol.asyncDispose]: async () => {
      await modu[Symbol.asyncDispose]();
      if (options.config?.folder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
