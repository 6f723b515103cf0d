import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';

/** What the surroundings say, as text. A setting that is there but empty counts as left out. */
export type Env = { readonly get: (name: string) => string | undefined };

/**
 * The only reader of the environment. A `.env` file in the working folder is read too; what is set outside it wins.
 */
export function readEnv(folder: string = process.cwd()): Env {
  const values: NodeJS.Dict<string> = { ...readEnvFile(resolve(folder, '.env')), ...process.env };
  return { get: (name) => values[name]?.trim() || undefined };
}

function readEnvFile(file: string): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}
