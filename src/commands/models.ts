import type { Model } from '../rooms/models/index.ts';
import { UsageError } from './explain-failure.ts';
import { formatBytes, formatTable } from './format-table.ts';
import { withModu } from './open-modu.ts';
import { showPull } from './show-pull.ts';

export async function listModels(options: { json?: boolean; data?: string }): Promise<void> {
  const { models, default: chosen } = await withModu(options, (modu) => modu.models.list());
  if (options.json) process.stdout.write(`${JSON.stringify(models, null, 2)}\n`);
  else process.stdout.write(formatTable(models.map((model) => [model.id === chosen ? '*' : ' ', model.id, describeState(model), model.name, model.license ?? ''])));
}

export async function pullModel(source: string, options: { sha256?: string; data?: string }): Promise<void> {
  const { sha256 } = options;
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/i.test(sha256)) throw new UsageError('--sha256 takes the 64 hexadecimal digits of a SHA-256.');
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());
  const model = await withModu(options, (modu) => showPull(modu.models.pull(source, { sha256 }), { out: process.stderr, signal: stop.signal }));
  if (stop.signal.aborted) {
    process.stderr.write('Stopped. The next pull goes on from here.\n');
    process.exitCode = 130;
  } else if (model !== undefined) process.stdout.write(`${model}\n`);
}

export async function importModel(file: string, options: { data?: string }): Promise<void> {
  const model = await withModu(options, (modu) => modu.models.import(file));
  process.stdout.write(`${model.id}\n`);
}

export async function removeModel(id: string, options: { data?: string }): Promise<void> {
  await withModu(options, (modu) => modu.models.remove(id));
}

function describeState({ source, ready, sizeBytes }: Model): string {
  if (source === 'upstream') return 'upstream';
  const size = sizeBytes === null ? '' : formatBytes(sizeBytes);
  return ready ? `here, ${size}` : `to be had, ${size}`;
}
