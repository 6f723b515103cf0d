import { cpus } from 'node:os';

/** The milliseconds that this machine's cores were idle since its start, all together. */
export function idleMs(): number {
  return cpus().reduce((sum, { times }) => sum + times.idle, 0);
}
