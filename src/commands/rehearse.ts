import { readFile } from 'node:fs/promises';
import { checkPack, library, PackError, readPack } from '../rooms/rehearse/index.ts';
import { explainFailure } from './explain-failure.ts';
import { formatTable } from './format-table.ts';

/** The scenarios that Modu brings; one's own are on the page and in the API. */
export async function listScenarios(options: { json?: boolean }): Promise<void> {
  const scenarios = library().map(({ id, framework, archetype, goal, locales: { en, ko } }) => ({ id, title: en?.title ?? ko?.title ?? id, titles: { en: en?.title ?? null, ko: ko?.title ?? null }, framework, archetype, goal }));
  if (options.json) process.stdout.write(`${JSON.stringify(scenarios, null, 2)}\n`);
  else process.stdout.write(formatTable(scenarios.map(({ id, framework, titles }) => [id, framework, titles.en ?? '', titles.ko ?? ''])));
}

/** Reads packs and plays their tests. What is wrong stands on standard output, one line each: the file, the place and the reason; the first of it on standard error. */
export async function checkPacks(files: readonly string[]): Promise<void> {
  const checked = await Promise.all(files.map(async (file) => ({ file, ...(await checkFile(file)) })));
  process.stdout.write(checked.flatMap(({ file, faults, notes, summary }) => [...faults, ...notes, ...(faults.length === 0 ? [summary] : [])].map((line) => `${file}: ${line}\n`)).join(''));
  const broken = checked.filter(({ faults }) => faults.length > 0);
  const [first] = broken;
  if (first === undefined) return;
  const more = broken.reduce((sum, { faults }) => sum + faults.length, -1);
  const why = `${first.file}: ${first.faults[0]}${more > 0 ? ` (and ${more} more)` : ''}\n`;
  process.stderr.write(files.length === 1 ? why : `${broken.length} of ${files.length} packs are broken, the first: ${why}`);
  process.exitCode = 1;
}

type Checked = { readonly faults: readonly string[]; readonly notes: readonly string[]; readonly summary: string };

async function checkFile(file: string): Promise<Checked> {
  try {
    const scenario = readPack(await readFile(file, 'utf8'), file);
    const { findings, played } = checkPack(scenario);
    const told = findings.map(({ kind, locale, difficulty, seed, message }) => ({ kind, line: `${[locale, difficulty, seed === undefined ? undefined : `seed ${seed}`].filter((part) => part !== undefined).join(', ')}: ${message}` }));
    return {
      faults: told.filter(({ kind }) => kind === 'fault').map(({ line }) => line),
      notes: told.filter(({ kind }) => kind === 'warning').map(({ line }) => `note: ${line}`),
      summary: `${scenario.id} holds; ${played} talks were played`,
    };
  } catch (error) {
    const faults = error instanceof PackError ? error.errors.map(({ path, message }) => `${path}: ${message}`) : [explainFailure(error)];
    return { faults, notes: [], summary: '' };
  }
}
