import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { migrations } from '../assemble.ts';
import type { Config } from '../config/config.ts';
import { readSecret } from '../config/secrets.ts';
import { type BackupLabel, writeBackup } from '../platform/database/backup-file.ts';
import { connectDatabase } from '../platform/database/database.ts';
import { pendingMigrations } from '../platform/database/migrate.ts';
import { ConflictError, NotFoundError } from '../platform/problem.ts';
import { readSettings } from './open-modu.ts';

export async function backUp(file: string, options: { data?: string }): Promise<void> {
  const config = readSettings(options);
  const target = resolve(file);
  if (existsSync(target)) throw new ConflictError(`${target} is there already. Choose another name.`);
  if (config.database.kind === 'sqlite' && !existsSync(config.database.file)) throw new NotFoundError(`There is nothing to back up in ${config.folder}.`);
  await writeBackup(config.database, target, await describeData(config));
  process.stdout.write(`${target}\n`);
}

/** The label of a backup of what is there now. */
export async function describeData(config: Config): Promise<BackupLabel> {
  await using database = connectDatabase(config.database);
  const pending = new Set(await pendingMigrations(database, migrations));
  const done = migrations.map((step) => step.name).filter((name) => !pending.has(name));
  return { kind: config.database.kind, madeAt: Date.now(), migrations: done, secret: readSecret(config.folder) };
}
