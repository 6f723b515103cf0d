import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { DatabaseConfig } from '../platform/database/database.ts';
import { Problem } from '../platform/problem.ts';
import type { Env } from './env.ts';

export type Config = {
  readonly server: {
    readonly host: string;
    /** 0 picks a free one. */
    readonly port: number;
    /** The origin that browsers use; left out: made of host and port once it listens. */
    readonly publicUrl: string | undefined;
  };
  /** Everything that is kept and nothing else: database, models, secrets. */
  readonly folder: string;
  readonly database: DatabaseConfig;
  readonly models: {
    readonly folder: string;
    /** The model fetched at the first start, if any. */
    readonly starter: string | undefined;
    /** Whether there is a text engine of our own, or upstreams only. */
    readonly embedded: boolean;
    /** The hub that `hf:` names and catalogue entries are fetched from. */
    readonly hub: string;
  };
  readonly log: { readonly level: string };
};

/** The settings that the command line can give too; they win over the environment. */
export type Flags = { readonly port?: string | undefined; readonly data?: string | undefined; readonly host?: string | undefined };

/** A setting that can't be used; the message names it and says what it takes. */
export class SettingError extends Problem {
  override readonly name = 'SettingError';
  constructor(message: string) {
    super(400, message);
  }
}

const loopback = /^(localhost|127(\.\d+){3}|::1)$/;

/** Whether only this machine can reach what listens on `host`. */
export function isLoopback(host: string): boolean {
  return loopback.test(host);
}

/** @throws SettingError for the first setting that is not what it should be */
export function readConfig(env: Env, flags: Flags = {}): Config {
  const folder = resolve(flags.data ?? env.get('MODU_DATA') ?? 'data');
  const models = env.get('MODU_MODELS');
  const starter = env.get('MODU_STARTER') ?? 'smollm2-135m';
  return {
    server: {
      host: flags.host ?? env.get('MODU_HOST') ?? '127.0.0.1',
      port: check('MODU_PORT', portSchema, flags.port ?? env.get('MODU_PORT') ?? '3210', 'a number from 0 to 65535'),
      publicUrl: env.get('MODU_PUBLIC_URL') && new URL(check('MODU_PUBLIC_URL', originSchema, env.get('MODU_PUBLIC_URL'), 'an address such as https://modu.example.org')).origin,
    },
    folder,
    database: readDatabase(env.get('MODU_DATABASE_URL'), folder),
    models: {
      folder: models === undefined ? join(folder, 'models') : resolve(models),
      starter: starter === 'none' ? undefined : starter,
      embedded: check('MODU_TEXT_ENGINE', z.enum(['embedded', 'off']), env.get('MODU_TEXT_ENGINE') ?? 'embedded', '"embedded" or "off"') === 'embedded',
      hub: check('HF_ENDPOINT', originSchema, env.get('HF_ENDPOINT') ?? 'https://huggingface.co', 'an address such as https://huggingface.co').replace(/\/+$/, ''),
    },
    log: { level: check('MODU_LOG', levelSchema, env.get('MODU_LOG') ?? 'info', 'one of trace, debug, info, warn, error, fatal, silent') },
  };
}

const portSchema = z.string().regex(/^\d{1,5}$/).transform(Number).pipe(z.int().max(65_535));
const originSchema = z.url({ protocol: /^https?$/ });
const levelSchema = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']);

function readDatabase(url: string | undefined, folder: string): DatabaseConfig {
  if (url === undefined) return { kind: 'sqlite', file: join(folder, 'modu.db') };
  return { kind: 'postgres', url: check('MODU_DATABASE_URL', z.url({ protocol: /^postgres(ql)?$/ }), url, 'an address such as postgres://user:password@host/database') };
}

function check<Output>(name: string, schema: z.ZodType<Output>, value: unknown, takes: string): Output {
  const checked = schema.safeParse(value);
  // The value may hold a password: it is not repeated.
  if (!checked.success) throw new SettingError(`${name} takes ${takes}.`);
  return checked.data;
}
