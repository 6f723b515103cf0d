import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNpm } from './install-packages.mjs';
import { runQuietly } from './run-quietly.mjs';
import { sayStep } from './say-step.mjs';

/** node-llama-cpp's CUDA builds, 600 MB, which package.json puts an empty package in place of: most machines have no use for them. */
const version = '3.22.1';
const builds = {
  'linux-x64-cuda': 'sha512-8rQCjyNNLZJUFit+YpjwlC4hwkKgOMIkB2wuycKBf8NU2O3ySKbiWZQ8aw9ku2nUTXjSnUIrE6KB88itduTBuA==',
  'linux-x64-cuda-ext': 'sha512-4e5ajkiM2aR2WAdB/N/ACk4weEhHvOAIrzxZPsIX0xDFW5+6hhShuy1/vs88SK9NGdgAco9IyE28eYS0H1efpA==',
};

/** Fetches the engine's CUDA build where an NVIDIA driver runs. Without it Modu still works, on the processor. @param {string} root */
export async function installGpuBuild(root) {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync('/proc/driver/nvidia/version')) return;
  const missing = Object.entries(builds).filter(([name]) => !isThere(root, name));
  if (missing.length === 0) return;
  const folder = mkdtempSync(join(tmpdir(), 'modu-gpu-'));
  try {
    await sayStep('Fetching the engine for your NVIDIA GPU (about 600 MB, once)', async () => {
      for (const [name, integrity] of missing) await install(root, folder, name, integrity);
    });
  } catch (error) {
    process.stdout.write(`Modu runs on the processor for now: the GPU build could not be fetched (${error instanceof Error ? error.message : String(error)}).\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} root @param {string} folder @param {string} name @param {string} integrity */
async function install(root, folder, name, integrity) {
  await runNpm(root, ['pack', `@node-llama-cpp/${name}@${version}`, '--pack-destination', folder, '--loglevel=error', '--fetch-retries=0']);
  const archive = join(folder, `node-llama-cpp-${name}-${version}.tgz`);
  if (`sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}` !== integrity) throw new Error(`${name} is not the file it should be`);
  await runQuietly('tar', ['-xzf', archive, '--strip-components=1', '-C', target(root, name)], { cwd: root });
}

/** @param {string} root @param {string} name */
const target = (root, name) => join(root, 'node_modules/@node-llama-cpp', name);

/** @param {string} root @param {string} name */
function isThere(root, name) {
  return JSON.parse(readFileSync(join(target(root, name), 'package.json'), 'utf8')).name === `@node-llama-cpp/${name}`;
}
