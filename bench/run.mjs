// `npm run bench -- NAME`: runs bench/NAME.ts. Without a name it lists them.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const node = join(folder, '../node_modules/.bin/node');
const [name, ...args] = process.argv.slice(2);

if (!existsSync(node)) {
  process.stderr.write('Modu is not installed yet. Say `npm start` or `npm test` once.\n');
  process.exit(1);
}
const benchmarks = findBenchmarks();
if (name === undefined) {
  for (const [known, about] of benchmarks) process.stdout.write(`${known.padEnd(12)} ${about}\n`);
} else if (!benchmarks.has(name)) {
  process.stderr.write(`There is no bench/${name}.ts. \`npm run bench\` lists what there is.\n`);
  process.exit(2);
} else {
  process.exit(spawnSync(node, [join(folder, `${name}.ts`), ...args], { stdio: 'inherit', cwd: join(folder, '..') }).status ?? 1);
}

/** Each with the first sentence of its comment; what another benchmark starts (a mock, a part) is none itself. */
function findBenchmarks() {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts')).sort();
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const isPart = (/** @type {string} */ file) => files.some((other) => other !== file && new RegExp(`['"/]${file}['"]`).test(texts.get(other) ?? ''));
  const about = (/** @type {string} */ file) => /\/\*\*[\s*]*([\s\S]*?)[.:]\s/.exec(texts.get(file) ?? '')?.[1]?.replaceAll(/\s*\n \*\s*/g, ' ') ?? '';
  return new Map(files.filter((file) => !isPart(file)).map((file) => [file.slice(0, -3), about(file)]));
}
