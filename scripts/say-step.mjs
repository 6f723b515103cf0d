import { StepError } from './run-quietly.mjs';

/**
 * One line a step: what is being done, then how long it took.
 * @template Result
 * @param {string} title @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function sayStep(title, work) {
  const started = Date.now();
  const line = () => `${title} … ${Math.max(1, Math.round((Date.now() - started) / 1000))} s`;
  process.stdout.write(`${title} … `);
  // A minute without a sign of life looks like a fault.
  const timer = process.stdout.isTTY ? setInterval(() => process.stdout.write(`\r${line()}`), 1_000) : undefined;
  try {
    const result = await work();
    process.stdout.write(timer ? `\r${line()}\n` : `${line().slice(title.length + 3)}\n`);
    return result;
  } catch (error) {
    process.stdout.write('failed\n');
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/** Says what failed: the last lines of the program's own words, then what to do. @param {unknown} error */
export function sayFailure(error) {
  const output = error instanceof StepError ? error.output : '';
  const lines = output.trim().split('\n').slice(-12).map((line) => `  ${line}\n`);
  process.stderr.write(`${lines.join('')}${adviceFor(output) ?? `Modu could not be made ready: ${error instanceof Error ? error.message : String(error)}`}\n`);
}

/** @type {readonly [RegExp, string][]} */
const advice = [
  [/ENOSPC|no space left/i, 'The disk is full. Modu needs about 1 GB; make room and say `npm start` again.'],
  [/EACCES|EPERM|EROFS|permission denied|read-only file system/i, 'This folder cannot be written. Put Modu into a folder of yours, or give yourself the right to write here, and say `npm start` again.'],
  [/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|network/i, 'The package registry could not be reached. Only the first start needs a network; connect and say `npm start` again.'],
];

/** @param {string} output */
function adviceFor(output) {
  return advice.find(([pattern]) => pattern.test(output))?.[1];
}
