import { DatabaseNewerError } from '../platform/database/migrate.ts';
import { Problem } from '../platform/problem.ts';

/** The command was called in a way that it does not take: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** One line for a person: what happened and what to do. */
export function explainFailure(error: unknown): string {
  if (error instanceof Problem || error instanceof DatabaseNewerError || error instanceof UsageError) return error.message;
  if (!(error instanceof Error)) return `Something unexpected went wrong: ${String(error)}`;
  return explainSqlite(error) ?? explainSystem(error) ?? `Something unexpected went wrong: ${error.message.split('\n')[0]}. \`npm run modu -- doctor\` looks for the cause.`;
}

/** https://www.sqlite.org/rescode.html; extended codes hold the primary one in their low byte. */
function explainSqlite(error: Error): string | undefined {
  if (!('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  switch (error.errcode & 0xff) {
    case 5: return 'The database is in use by something that does not let go of it. Try again shortly.';
    case 8: return `The database cannot be written. ${writable}`;
    case 10: return 'The disk could not be read or written. Look at its state, and restore a backup if the data suffered: `npm run modu -- restore FILE`.';
    case 11: case 26: return 'The database file is damaged. Restore a backup: `npm run modu -- restore FILE`; what is there now is kept aside.';
    case 13: return diskFull;
    case 14: return `The database file cannot be opened. ${writable}`;
    default: return undefined;
  }
}

const writable = 'Give yourself the right to write in the data folder, or choose another with --data.';
const diskFull = 'The disk is full. Make room, then start again; nothing that was acknowledged is lost.';

function explainSystem(error: Error): string | undefined {
  const { code, path, port, address, syscall } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (code === 'EADDRINUSE') return `Port ${port} is taken, perhaps by another Modu. Stop that program, or choose another port: npm start -- --port ${(port ?? 3210) + 1}`;
  if (code === 'EADDRNOTAVAIL') return `This machine has no address ${address}. MODU_HOST takes 127.0.0.1, 0.0.0.0 or an address of this machine.`;
  if (code === 'EACCES' && syscall === 'listen') return `Port ${port} is for programs with more rights (below 1024). Choose another: npm start -- --port 3210`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `${path ?? 'The data folder'} cannot be written. ${writable}`;
  if (code === 'ENOTDIR' || code === 'EEXIST') return `${path ?? 'The data folder'} is not a folder. Choose another with --data.`;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull;
  if (code === 'EISDIR') return `${path ?? 'What was named'} is a folder, not a file.`;
  if (code === 'ENOENT') return `${path ?? 'A file'} is not there.`;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT') return 'The database at MODU_DATABASE_URL does not answer. Start it, or look at the address.';
  return undefined;
}
