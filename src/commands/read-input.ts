import { text } from 'node:stream/consumers';
import { UsageError } from './explain-failure.ts';

/** The first line of standard input: a password or a key, which a command line would show to everybody on the machine. */
export async function readSecretLine(what: string): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write(`Type the ${what}, then Enter and Ctrl-D: `);
  const line = (await text(process.stdin)).split(/\r?\n/)[0] ?? '';
  if (line === '') throw new UsageError(`There is no ${what} on standard input. Give it by a pipe.`);
  return line;
}
