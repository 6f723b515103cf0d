import { realpath, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { checkGguf } from '../../engines/text/embedded/index.ts';
import { BadRequestError } from '../../platform/problem.ts';
import { catalogue } from './catalogue.ts';
import type { Model } from './contract.ts';
import { hashFile } from './fetch/check-file.ts';
import { checkSpace } from './fetch/check-space.ts';
import { findModel } from './list-models.ts';
import { toModelId } from './model-files.ts';
import type { Parts } from './parts.ts';

/** What importing is at: `checking` reads the whole file, `copying` may have to. */
export type ImportStep = 'checking' | 'copying';

/**
 * Takes in a GGUF file of this machine: linked where the disk allows it, copied otherwise; the file itself stays. A file that is
 * one of the packaged models, by its checksum, becomes that one.
 * @throws BadRequestError when there is no such file, EngineRefusedError when it is no model, ConflictError when its name is taken
 */
export async function importModel(parts: Parts, path: string, onStep: (step: ImportStep) => void = () => undefined): Promise<Model> {
  // A link would be linked itself, and break with the file that it leads to.
  const file = await realpath(path).catch(() => resolve(path));
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new BadRequestError(`There is no file ${file}.`);
  onStep('checking');
  const told = await checkGguf(file);
  const sha256 = await hashFile(file, new AbortController().signal);
  const packaged = catalogue.find((model) => model.sha256 === sha256);
  const fileName = basename(path);
  const id = packaged?.id ?? toModelId(fileName);
  if (!packaged && catalogue.some((model) => model.id === id)) throw new BadRequestError(`"${id}" is the name of a packaged model, and this is another file. Rename it first.`);
  onStep('copying');
  if (!(await parts.files.find(id))) await makeRoom(parts.files.folder, file, found.size);
  await parts.files.adopt(id, file, {
    name: packaged?.name ?? told.name ?? fileName.replace(/\.gguf$/i, ''), source: `import:${fileName}`, sha256, sizeBytes: found.size,
    license: packaged?.license ?? told.license ?? null, contextLength: packaged?.contextLength ?? told.contextLength,
  });
  parts.pulls.forget(id);
  parts.announce();
  const model = await findModel(parts, id);
  if (!model) throw new BadRequestError(`${file} went away while it was imported.`);
  return model;
}

/** A link takes no room. */
async function makeRoom(folder: string, file: string, sizeBytes: number): Promise<void> {
  const [from, to] = await Promise.all([stat(file), stat(folder).catch(() => undefined)]);
  if (from.dev !== to?.dev) await checkSpace(folder, sizeBytes);
}
