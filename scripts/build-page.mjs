import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './run-quietly.mjs';
import { sayStep } from './say-step.mjs';

/** Builds the page into dist/web when a file that it is made of has changed. @param {string} root */
export async function buildPage(root) {
  const stamp = join(root, 'dist/page-made-of');
  const madeOf = fingerprint(root);
  if (existsSync(join(root, 'dist/web/index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === madeOf) return;
  rmSync(stamp, { force: true });
  await sayStep('Building the page', () => runQuietly(join(root, 'node_modules/.bin/node'), ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], { cwd: root, env: { NODE_ENV: 'production' } }));
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, madeOf);
}

/**
 * Every file that the page is made of, by its contents (10 ms for all): the build itself writes some of them anew, as they were.
 * @param {string} root
 */
function fingerprint(root) {
  const hash = createHash('sha256');
  const rooms = readdirSync(join(root, 'src/rooms')).flatMap((room) => ['web', 'shared', 'contract.ts'].map((part) => `src/rooms/${room}/${part}`));
  for (const path of ['package-lock.json', 'index.html', 'vite.config.ts', 'project.inlang/settings.json', 'scripts/compile-words.ts', 'scripts/compress-page.ts', 'scripts/leave-out.ts', 'src/web', ...rooms]) addPath(hash, root, path);
  return hash.digest('hex');
}

/** @param {import('node:crypto').Hash} hash @param {string} root @param {string} path */
function addPath(hash, root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  // The compiled words are made by the build itself.
  if (!stat || path === 'src/web/words') return;
  if (stat.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) addPath(hash, root, `${path}/${name}`);
  else hash.update(`${path}\0${stat.size}\0`).update(readFileSync(join(root, path)));
}
