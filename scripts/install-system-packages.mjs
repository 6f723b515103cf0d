import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runQuietly } from './run-quietly.mjs';
import { sayStep } from './say-step.mjs';

/** What tests need of the system: how it is known to be here, Debian's package for it, and what is skipped without it. */
const needs = [
  { name: 'Chromium', isHere: () => ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some(existsSync), packages: ['chromium'], tests: 'journeys in a real browser' },
  { name: 'Postgres', isHere: () => existsSync('/usr/lib/postgresql'), packages: ['postgresql'], tests: 'everything on Postgres' },
  { name: 'a font with Hangul', isHere: () => says('fc-list', [':lang=ko']) !== '', packages: ['fontconfig', 'fonts-noto-cjk'], tests: 'nothing, but Korean is boxes on screenshots' },
  { name: 'pip', isHere: () => [['pip3', '--version'], ['pip', '--version'], ['python3', '-m', 'pip', '--version']].some(([command = '', ...args]) => says(command, args) !== ''), packages: ['python3-pip'], tests: 'the real starter model, if it is not fetched yet' },
];

/**
 * Installs what is missing where the system's package manager may do so.
 * @param {string} root
 * @returns {Promise<string[]>} what is still missing and why, a line each
 */
export async function installSystemPackages(root) {
  const missing = needs.filter((need) => !need.isHere());
  if (missing.length === 0) return [];
  const why = whyNot() ?? (await install(root, missing));
  return missing.filter((need) => !need.isHere()).map(({ name, tests, packages }) => `${name} is not here (skips ${tests}): ${why}; Debian: apt-get install ${packages.join(' ')}`);
}

/** @param {string} root @param {typeof needs} missing */
async function install(root, missing) {
  const apt = (/** @type {string[]} */ ...args) => runQuietly('apt-get', args, { cwd: root, env: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 600_000 });
  try {
    await sayStep(`Installing ${missing.map((need) => need.name).join(', ')}`, async () => {
      await apt('update', '-q');
      await apt('install', '-y', '-q', '--no-install-recommends', ...missing.flatMap((need) => need.packages));
    });
    return 'the package did not bring it';
  } catch (error) {
    return `apt-get could not install it (${error instanceof Error ? error.message : String(error)})`;
  }
}

function whyNot() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return 'only apt-get is used to install it';
  if (process.getuid?.() !== 0) return 'only root may install it';
  return undefined;
}

/** @param {string} command @param {readonly string[]} args */
function says(command, args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}
