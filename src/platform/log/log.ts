import { pino, type Logger } from 'pino';

/** Events with ids, never content: what people write must not end up in a log. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'child'>;

/** Logs as JSON lines on standard error; standard output belongs to what a person or a script reads. */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: 2, sync: true }));
}
