// Plain JavaScript for Node 18: this runs before the packages, and Node 24 among them, are there.
import { spawn } from 'node:child_process';

/** A step that failed; `output` holds the last lines that its program wrote. */
export class StepError extends Error {
  /** @param {string} message @param {string} output */
  constructor(message, output) {
    super(message);
    this.name = 'StepError';
    this.output = output;
  }
}

/**
 * Runs a program with its noise kept back. It ends with us, also when only `npm` was told to stop: npm's shell passes nothing on.
 * @param {string} command @param {readonly string[]} args
 * @param {{ cwd: string, env?: Record<string, string | undefined>, timeoutMs?: number }} options
 * @returns {Promise<string>} what it wrote
 */
export function runQuietly(command, args, { cwd, env = {}, timeoutMs }) {
  return new Promise((resolve, reject) => {
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => { output = (output + chunk).slice(-200_000); };
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32', ...(timeoutMs && { timeout: timeoutMs }) });
    const stopWatching = endWithParent(child);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      stopWatching();
      reject(new StepError(`${command}: ${error.message}`, output));
    });
    child.on('close', (code, signal) => {
      stopWatching();
      if (code === 0) resolve(output);
      else reject(new StepError(signal ? `${command} was ended (${signal})` : `${command} ended with ${code}`, output));
    });
  });
}

/** How long a program may take to end by itself; npm does not heed SIGTERM in the middle of an install. */
const graceMs = 1_500;

/** @param {import('node:child_process').ChildProcess} child the leader of a process group of its own */
function endWithParent(child) {
  const parent = process.ppid;
  const stop = () => {
    signalTree(child, 'SIGTERM');
    setTimeout(() => signalTree(child, 'SIGKILL'), graceMs);
    child.once('close', () => process.exit(130));
  };
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 250);
  process.once('SIGTERM', stop).once('SIGINT', stop);
  return () => {
    clearInterval(timer);
    process.off('SIGTERM', stop).off('SIGINT', stop);
  };
}

/** @param {import('node:child_process').ChildProcess} child @param {'SIGTERM' | 'SIGKILL'} signal */
function signalTree({ pid }, signal) {
  try {
    if (pid !== undefined) process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It has ended already.
  }
}
