import { migrations } from '../assemble.ts';
import { connectDatabase } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrate.ts';
import { openFolder } from '../platform/files/open-folder.ts';
import { readSettings } from './open-modu.ts';

export async function migrateData(options: { data?: string }): Promise<void> {
  const config = readSettings(options);
  openFolder(config.folder);
  await using database = connectDatabase(config.database);
  const applied = await migrate(database, migrations);
  process.stdout.write(applied.length === 0 ? 'The database is up to date.\n' : applied.map((name) => `${name}\n`).join(''));
}
