#!/usr/bin/env node
// Runs Modu's command line with the Node 24 of its own packages, whichever Node this one is.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const node = at('node_modules/.bin/node');

if (!existsSync(node)) {
  process.stderr.write('Modu is not installed yet. Say `npm start` in its folder once.\n');
  process.exit(1);
}
process.env.NODE_COMPILE_CACHE ??= at('node_modules/.cache/compile');
const child = spawn(node, [at('src/main.ts'), ...process.argv.slice(2)], { stdio: 'inherit' });
// Ctrl-C reaches the whole group by itself; it is the child that decides what it means.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
