// `npm test`: installs what is missing, builds, then types, lint and every test. The last line counts them.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage } from './build-page.mjs';
import { installPackages } from './install-packages.mjs';
import { installSystemPackages } from './install-system-packages.mjs';
import { sayFailure } from './say-step.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = join(root, 'node_modules/.bin/node');

/** What is checked without running Modu; each counts as one test. */
const checks = [
  { name: 'types of the server', script: 'typescript/bin/tsc', args: ['-p', '.'] },
  { name: 'types of the page', script: 'typescript/bin/tsc', args: ['-p', 'tsconfig.web.json'] },
  { name: 'lint', script: 'oxlint/bin/oxlint', args: ['--type-aware'] },
  { name: 'nothing unused', script: 'knip/bin/knip.js', args: [] },
];

try {
  process.exitCode = await main();
} catch (error) {
  sayFailure(error);
  process.stdout.write('0 passed, 1 failed, 0 skipped\n');
  process.exitCode = 1;
}

async function main() {
  await installPackages(root, { dev: true });
  const missing = await installSystemPackages(root);
  await buildPage(root);
  /** @type {string[]} */
  const failedChecks = [];
  for (const { name, script, args } of checks) if ((await run([join(root, 'node_modules', script), ...args])) !== 0) failedChecks.push(name);
  const { passed, failed, skipped } = await runVitest(process.argv.slice(2));
  process.stdout.write('\n');
  for (const name of failedChecks) process.stdout.write(`failed: ${name}\n`);
  for (const { name, reason } of skipped) process.stdout.write(`skipped: ${name} (${reason})\n`);
  for (const line of missing) process.stdout.write(`skipped: ${line}\n`);
  const allFailed = failed + failedChecks.length;
  process.stdout.write(`${passed + checks.length - failedChecks.length} passed, ${allFailed} failed, ${skipped.length + missing.length} skipped\n`);
  return allFailed === 0 && passed > 0 ? 0 : 1;
}

/** @param {readonly string[]} args @returns {Promise<import('./report-tests.mjs').TestReport>} */
async function runVitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'modu-tests-'));
  const file = join(folder, 'report.json');
  try {
    const code = await run([join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=./scripts/report-tests.mjs', ...args], { MODU_TEST_REPORT: file });
    if (!existsSync(file)) return { passed: 0, failed: 1, skipped: [] };
    const report = /** @type {import('./report-tests.mjs').TestReport} */ (JSON.parse(readFileSync(file, 'utf8')));
    return code !== 0 && report.failed === 0 ? { ...report, failed: 1 } : report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {readonly string[]} args @param {Record<string, string>} [env] @returns {Promise<number>} */
function run(args, env = {}) {
  return new Promise((resolve) => {
    const path = `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}`;
    const child = spawn(node, args, { cwd: root, env: { ...process.env, PATH: path, ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
