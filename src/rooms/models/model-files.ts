import { constants } from 'node:fs';
import { chmod, copyFile, link, readdir, readFile, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../../platform/files/make-folder.ts';
import { ConflictError } from '../../platform/problem.ts';
import { BriefMemory } from './brief-memory.ts';
import { explainDisk, isMissing, isTaken, NoSpaceError, UnwritableFolderError } from './errors.ts';

/** What is known of a model's file beyond the file: kept beside it, since the folder may be shared by several installs. */
const factsSchema = z.object({
  name: z.string().max(300),
  /** What was pulled, or `import:FILE NAME`. */
  source: z.string().max(2_100),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  sizeBytes: z.int(),
  license: z.string().max(200).nullable(),
  contextLength: z.int().positive().nullable(),
});
export type ModelFacts = z.infer<typeof factsSchema>;

export type ModelFile = { readonly id: string; readonly path: string; readonly sizeBytes: number; readonly facts: ModelFacts | undefined };

/** An id becomes a file name: no separators, no leading dot, nothing else that a file system could read as a path. */
const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/;

/** Other processes put files here and take them away: nothing is believed for longer. */
const believedMs = 250;
const longestFacts = 100_000;

/** The models folder: `ID.gguf`, `ID.json` beside it, and `.fetching/ID/` for what is on its way. Files are the truth. */
export interface ModelFiles {
  readonly folder: string;
  list(): Promise<readonly ModelFile[]>;
  find(id: string): Promise<ModelFile | undefined>;
  /** The folder for the parts of a model on its way, made when it is not there. */
  openFetching(id: string): Promise<string>;
  /** Gives a checked file its final name, in place of one that is there. */
  keep(id: string, file: string, facts: ModelFacts): Promise<void>;
  /** Links a file of the same disk under its final name, or copies it. @throws ConflictError when the id is taken */
  adopt(id: string, file: string, facts: ModelFacts): Promise<void>;
  /** The file and what came of it so far. @returns false when there is neither */
  remove(id: string): Promise<boolean>;
}

/** A name of letters, digits, dots and hyphens from a file's name or an address's last piece. */
export function toModelId(fileName: string): string {
  const id = fileName.toLowerCase().replace(/\.gguf$/, '').replaceAll(/[^a-z0-9._-]+/g, '-').replaceAll(/\.{2,}/g, '.').replaceAll(/^[._-]+|[._-]+$/g, '');
  return id.slice(0, 120) || 'model';
}

export function openModelFiles(folder: string): ModelFiles {
  const seen = new BriefMemory(believedMs, () => readFolder(folder));
  const list = () => seen.read();
  const change = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      openFolder(folder, folder);
      return await work();
    } catch (error) {
      throw explainDisk(error, folder);
    } finally {
      seen.forget();
    }
  };
  const [modelOf, factsOf] = [(id: string) => join(folder, `${id}.gguf`), (id: string) => join(folder, `${id}.json`)];
  return {
    folder, list,
    find: async (id) => (idPattern.test(id) ? (await list()).find((file) => file.id === id) : undefined),
    openFetching: (id) => change(async () => {
      const fetching = join(folder, '.fetching', id);
      openFolder(fetching, folder);
      return fetching;
    }),
    keep: (id, file, facts) => change(async () => {
      await writeFacts(factsOf(id), facts);
      await rename(file, modelOf(id));
    }),
    adopt: (id, file, facts) => change(async () => {
      await linkOrCopy(file, modelOf(id), id);
      await writeFacts(factsOf(id), facts);
    }),
    remove: (id) => change(async () => {
      if (!idPattern.test(id)) return false;
      const fetching = join(folder, '.fetching', id);
      const begun = await stat(fetching).then(() => true, refuseUnlessMissing);
      const there = await unlink(modelOf(id)).then(() => true, refuseUnlessMissing);
      await rm(factsOf(id), { force: true });
      await rm(fetching, { recursive: true, force: true });
      return there || begun;
    }),
  };
}

/** Whatever stands in the way of a folder, but a full disk, is mended in the same way. */
function openFolder(folder: string, modelsFolder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    const explained = explainDisk(error, modelsFolder);
    throw explained instanceof NoSpaceError ? explained : new UnwritableFolderError(modelsFolder);
  }
}

async function readFolder(folder: string): Promise<readonly ModelFile[]> {
  const names = await readdir(folder).catch((error: unknown) => (isMissing(error) ? [] : Promise.reject(explainDisk(error, folder))));
  const ids = names.filter((name) => name.endsWith('.gguf')).map((name) => name.slice(0, -'.gguf'.length)).filter((id) => idPattern.test(id));
  const files = await Promise.all(ids.toSorted().map((id) => readModelFile(folder, id)));
  return files.filter((file) => file !== undefined);
}

async function readModelFile(folder: string, id: string): Promise<ModelFile | undefined> {
  const path = join(folder, `${id}.gguf`);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  return { id, path, sizeBytes: found.size, facts: await readFacts(join(folder, `${id}.json`), found.size) };
}

/** Facts that can't be read, or that are of another file, are none: the model itself still works. */
async function readFacts(file: string, sizeBytes: number): Promise<ModelFacts | undefined> {
  try {
    if ((await stat(file)).size > longestFacts) return undefined;
    const facts = factsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    return facts.sizeBytes === sizeBytes ? facts : undefined;
  } catch {
    return undefined;
  }
}

async function writeFacts(file: string, facts: ModelFacts): Promise<void> {
  await writeFile(`${file}.new`, `${JSON.stringify(facts, undefined, 2)}\n`);
  await rename(`${file}.new`, file);
}

async function linkOrCopy(file: string, target: string, id: string): Promise<void> {
  const refuseTaken = (error: unknown): never => {
    throw isTaken(error) ? new ConflictError(`There is a model "${id}" already. Remove it first (modu models remove ${id}), or rename the file.`) : error;
  };
  const linked = await link(file, target).then(() => true, (error: unknown) => (isTaken(error) ? refuseTaken(error) : false));
  if (linked) return;
  // Another disk, or one without links. A copy that breaks off must not look like a model.
  const copy = `${target}.copy`;
  try {
    await copyFile(file, copy, constants.COPYFILE_FICLONE);
    await chmod(copy, 0o644);
    await link(copy, target).catch(async (error: unknown) => (isTaken(error) ? refuseTaken(error) : await rename(copy, target)));
  } finally {
    await rm(copy, { force: true });
  }
}

function refuseUnlessMissing(error: unknown): false {
  if (isMissing(error)) return false;
  throw error;
}
