import type { Upstream } from '../rooms/models/index.ts';
import { withModu } from './open-modu.ts';
import { readSecretLine } from './read-input.ts';
import { formatTable } from './format-table.ts';

type Added = { kind: Upstream['kind']; url: string; keyStdin?: boolean; models?: string[]; data?: string };

export async function addUpstream(name: string, { kind, url, keyStdin, models, data }: Added): Promise<void> {
  const key = keyStdin ? await readSecretLine('key') : undefined;
  const upstream = await withModu({ data }, (modu) => modu.models.addUpstream({ name, kind, url, ...(key !== undefined && { key }), ...(models && { models }) }));
  process.stdout.write(`${upstream.name}\n`);
}

export async function listUpstreams(options: { json?: boolean; data?: string }): Promise<void> {
  const upstreams = await withModu(options, (modu) => modu.models.listUpstreams());
  if (options.json) process.stdout.write(`${JSON.stringify(upstreams, null, 2)}\n`);
  else process.stdout.write(formatTable(upstreams.map(({ name, kind, url, hasKey, models }) => [name, kind, url, hasKey ? 'with a key' : 'no key', models.join(',') || 'all models'])));
}

export async function removeUpstream(name: string, options: { data?: string }): Promise<void> {
  await withModu(options, (modu) => modu.models.removeUpstream(name));
}
