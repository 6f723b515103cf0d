import { assemble, type Modu } from '../assemble.ts';
import { type Config, type Flags, readConfig } from '../config/config.ts';
import { readEnv } from '../config/env.ts';
import { createLog } from '../platform/log/log.ts';

/** The settings as a command has them. */
export function readSettings(flags: Flags): Config {
  return readConfig(readEnv(), flags);
}

/** Modu without its server, for the length of one command; it may be on the data of one that is running. */
export async function withModu<Result>(flags: Flags, use: (modu: Modu) => Promise<Result>): Promise<Result> {
  const level = readEnv().get('MODU_LOG') ?? 'silent';
  await using modu = await assemble(readSettings(flags), { log: createLog(level) });
  return await use(modu);
}
