import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './run-quietly.mjs';
import { sayStep } from './say-step.mjs';

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, link?: boolean }} Entry */

/**
 * What packages bring and nothing of Modu reads, 154 MB. `node` links its binary out of a package of its own and leaves the rest there: headers
 * and another npm. Pretendard has its static weights beside the variable font that the page and the lettering of pictures use.
 */
export const leftOut = ['node/node_modules', 'pretendard/dist/public/static', 'pretendard/dist/web/static'];

/**
 * Installs what the lock file names and is not there: what Modu runs on, and what its tests need only when asked. Who has
 * the development packages keeps them.
 * @param {string} root @param {{ dev: boolean }} options
 */
export async function installPackages(root, options) {
  const installed = readEntries(join(root, 'node_modules/.package-lock.json'));
  const wanted = readEntries(join(root, 'package-lock.json'));
  if (!wanted) throw new Error('package-lock.json is missing: clone Modu again.');
  const dev = options.dev || Object.values(installed ?? {}).some((entry) => entry.dev);
  if (installed && isComplete(installed, wanted, dev) && existsSync(join(root, 'node_modules/.bin/node'))) return;
  const title = `Installing packages${installed ? '' : ' (about a minute, the first time only)'}`;
  // Not `npm ci`: it refuses a lock file that lacks another platform's build of the engine, and registries do not all have each.
  await sayStep(title, () => runNpm(root, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', dev ? '--include=dev' : '--omit=dev']));
  for (const folder of leftOut) rmSync(join(root, 'node_modules', folder), { recursive: true, force: true });
}

/** npm's own record of what lies in node_modules is written last: after an install that was cut there is none. @param {string} file */
function readEntries(file) {
  if (!existsSync(file)) return undefined;
  const { packages } = /** @type {{ packages: Record<string, Entry> }} */ (JSON.parse(readFileSync(file, 'utf8')));
  return packages;
}

/** @param {Record<string, Entry>} installed @param {Record<string, Entry>} wanted @param {boolean} dev */
function isComplete(installed, wanted, dev) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || (entry.dev && !dev)) return true;
    // Optional ones are those of other machines, too.
    const there = installed[path];
    return there ? there.version === entry.version : entry.optional === true;
  });
}

/** npm as it was called, if it was: its JavaScript with this Node. @param {string} root @param {readonly string[]} args */
export function runNpm(root, args) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js') ? runQuietly(process.execPath, [npm, ...args], { cwd: root }) : runQuietly('npm', args, { cwd: root });
}
