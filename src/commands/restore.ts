import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { migrations } from '../assemble.ts';
import { readBackupLabel, restoreBackup, setAside, writeBackup } from '../platform/database/backup-file.ts';
import { holdFolder } from '../platform/files/hold-folder.ts';
import { ConflictError, NotFoundError } from '../platform/problem.ts';
import { describeData } from './backup.ts';
import { readSettings } from './open-modu.ts';

export async function restore(file: string, options: { data?: string }): Promise<void> {
  const config = readSettings(options);
  const source = resolve(file);
  if (!existsSync(source)) throw new NotFoundError(`${source} is not there.`);
  const label = readBackupLabel(source);
  refuseNewer(label.migrations);
  if (label.kind !== config.database.kind) throw new ConflictError(`This backup is of ${named(label.kind)}, and this install keeps its data in ${named(config.database.kind)}.`);
  using _hold = holdFolder(config.folder);
  const secret = join(config.folder, 'secret');
  const aside = config.database.kind === 'sqlite' ? `${config.database.file}.before-restore` : join(config.folder, `postgres-${Date.now()}.before-restore`);
  if (config.database.kind === 'postgres') await writeBackup(config.database, aside, await describeData(config));
  await restoreBackup(config.database, source);
  await setAside(secret, `${secret}.before-restore`);
  await writeFile(secret, `${label.secret}\n`, { mode: 0o600 });
  process.stdout.write(`Restored the data of ${new Date(label.madeAt).toLocaleString()}.${existsSync(aside) ? ` What was here is kept in ${aside}.` : ''}\n`);
}

const named = (kind: 'sqlite' | 'postgres'): string => (kind === 'sqlite' ? 'SQLite' : 'Postgres');

function refuseNewer(names: readonly string[]): void {
  const known = new Set(migrations.map((step) => step.name));
  const strange = names.filter((name) => !known.has(name));
  if (strange.length > 0) throw new ConflictError(`This backup was made by a newer Modu (it has ${strange.join(', ')}). Restore it with that version; nothing was changed.`);
}
