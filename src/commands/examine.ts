import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { assemble, migrations } from '../assemble.ts';
import type { Config } from '../config/config.ts';
import { checkIntegrity } from '../platform/database/check-integrity.ts';
import { connectDatabase } from '../platform/database/database.ts';
import { pendingMigrations } from '../platform/database/migrate.ts';
import { holdFolder } from '../platform/files/hold-folder.ts';
import { createLog } from '../platform/log/log.ts';
import { explainFailure } from './explain-failure.ts';
import { formatBytes } from './format-table.ts';

export type Finding = {
  readonly part: string;
  readonly ok: boolean;
  readonly says: string;
  /** What to do about a problem. */
  readonly mend?: string;
};

type Found = Omit<Finding, 'part'>;

const well = (says: string): Found => ({ ok: true, says });
const ill = (says: string, mend: string): Found => ({ ok: false, says, mend });

/** Looks at an install part by part, the deepest last, and leaves it as it is. */
export async function* examine(config: Config): AsyncGenerator<Finding> {
  yield { part: 'Node', ...examineNode() };
  yield { part: 'page', ...examinePage() };
  yield { part: 'data folder', ...examineFolder(config.folder) };
  yield { part: 'space', ...examineSpace(config.folder) };
  const running = isHeld(config.folder);
  yield { part: 'address', ...(running ? well('Modu is running on this data') : await examineAddress(config.server)) };
  const database = await examineDatabase(config);
  yield { part: 'database', ...database };
  yield { part: 'pip', ...(await examinePip()) };
  if (database.ok && hasData(config)) yield* examineModels(config);
}

function examineNode(): Found {
  const major = Number(process.versions.node.split('.')[0]);
  return major >= 24 ? well(process.version) : ill(`${process.version} is too old`, 'Say `npm start`: it brings Node 24 along.');
}

function examinePage(): Found {
  const page = fileURLToPath(new URL('../../dist/web/index.html', import.meta.url));
  return existsSync(page) ? well('built') : ill('not built', 'Say `npm start`: it builds what is missing.');
}

function examineFolder(folder: string): Found {
  if (!existsSync(folder)) return well(`${folder} is not there yet; the first start makes it`);
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    return ill(`${folder} cannot be written`, 'Give yourself the right to write there, or choose another folder with --data.');
  }
  const open = process.platform !== 'win32' && (statSync(folder).mode & 0o077) !== 0;
  return open ? ill(`others on this machine may look into ${folder}`, `chmod 700 ${folder}`) : well(folder);
}

/** Enough for the starter, a while of talk, and a build. */
const enoughBytes = 500e6;

function examineSpace(folder: string): Found {
  const { bavail, bsize } = statfsSync(existsSync(folder) ? folder : '.');
  const free = bavail * bsize;
  return free >= enoughBytes ? well(`${formatBytes(free)} free`) : ill(`only ${formatBytes(free)} free`, 'Make room on this disk, or move the data folder (--data).');
}

function isHeld(folder: string): boolean {
  if (!existsSync(folder)) return false;
  try {
    holdFolder(folder)[Symbol.dispose]();
    return false;
  } catch {
    return true;
  }
}

async function examineAddress({ host, port }: Config['server']): Promise<Found> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(port, host, resolve));
    return well(`${host}:${port} is free`);
  } catch (error) {
    return ill(`${host}:${port} cannot be had`, explainFailure(error));
  } finally {
    probe.close();
  }
}

/** Whether there is a database to look into; one on SQLite must not be made by looking. */
const hasData = ({ database }: Config): boolean => database.kind === 'postgres' || existsSync(database.file);

async function examineDatabase(config: Config): Promise<Found> {
  if (!hasData(config)) return well('not there yet; the first start makes it');
  try {
    const damage = config.database.kind === 'sqlite' ? checkIntegrity(config.database.file) : [];
    if (damage.length > 0) return ill(`damaged: ${damage[0]}`, 'Restore a backup: `npm run modu -- restore FILE`; what is there now is kept aside.');
    await using database = connectDatabase(config.database);
    const pending = await pendingMigrations(database, migrations);
    return pending.length === 0 ? well(config.database.kind) : ill(`older than this Modu by ${pending.length} steps`, 'Say `npm start` or `npm run modu -- migrate`: it is brought up to date.');
  } catch (error) {
    return ill('cannot be used', explainFailure(error));
  }
}

async function examinePip(): Promise<Found> {
  for (const command of [['pip3'], ['pip'], ['python3', '-m', 'pip']]) {
    const [program = '', ...args] = command;
    const said = await promisify(execFile)(program, [...args, '--version']).catch(() => undefined);
    if (said) return well(said.stdout.trim().split(' ').slice(0, 2).join(' '));
  }
  return ill('not here', 'Install Python with pip (Debian: apt-get install python3-pip), or fetch models from a hub: models that come as packages need it.');
}

/** Goes the whole way: the models that are here, and a word from the one that answers. */
async function* examineModels(config: Config): AsyncGenerator<Finding> {
  await using modu = await assemble(config, { log: createLog('silent') });
  const { models, default: chosen } = await modu.models.list();
  const here = models.filter((model) => model.ready).map((model) => model.id);
  if (chosen === null) {
    yield { part: 'models', ...ill('none is here', 'Say `npm start`, or fetch one: `npm run modu -- models pull smollm2-135m`.') };
    return;
  }
  yield { part: 'models', ...well(here.join(', ')) };
  try {
    const signal = AbortSignal.timeout(60_000);
    for await (const _step of modu.engine.generate({ model: chosen, messages: [{ role: 'user', content: 'Hello' }], sampling: { maxTokens: 1 } }, signal)) {
      // Only that it comes to its end matters.
    }
    yield { part: 'engine', ...well(`${chosen} answers`) };
  } catch (error) {
    yield { part: 'engine', ...ill(`${chosen} does not answer`, explainFailure(error)) };
  }
}
