import { catalogue, type CatalogueModel } from './catalogue.ts';
import type { Model, ModelList } from './contract.ts';
import type { FetchPlan } from './fetch/source.ts';
import type { ModelFile } from './model-files.ts';
import type { Parts, Settings } from './parts.ts';
import { pickDefault } from './pick-default.ts';
import type { UpstreamRow } from './store.ts';
import { firstAnswerMs } from './upstreams.ts';

/** All models there are or could be, and the one that answers when none is named. */
export async function listModels(parts: Parts): Promise<ModelList> {
  const [models, chosen] = await Promise.all([describeAll(parts), parts.settings.read()]);
  return { models, default: pickDefault(models, { chosen: chosen.default_model, freeMemoryBytes: parts.freeMemoryBytes })?.id ?? null, engine: describeEngine(parts) };
}

/** One model, without looking at the others. */
export async function findModel(parts: Parts, id: string): Promise<Model | undefined> {
  const slash = id.indexOf('/');
  if (slash >= 0) {
    const [row, name] = [await parts.upstreams.find(id.slice(0, slash)), id.slice(slash + 1)];
    return row && name !== '' && (await parts.upstreams.has(row, name)) ? describeUpstreamModel(row, name) : undefined;
  }
  const [file, settings] = await Promise.all([parts.files.find(id), parts.settings.read()]);
  const packaged = catalogue.find((model) => model.id === id);
  if (packaged) return describePackaged(parts, packaged, file, rateOf(settings));
  if (file) return describeFile(parts, file);
  const plan = parts.pulls.plans().find((each) => each.id === id);
  return plan && describeComing(parts, plan, rateOf(settings));
}

async function describeAll(parts: Parts): Promise<Model[]> {
  const [files, rows, settings] = await Promise.all([parts.files.list(), parts.upstreams.rows(), parts.settings.read()]);
  const rate = rateOf(settings);
  const packaged = catalogue.map((model) => describePackaged(parts, model, files.find((file) => file.id === model.id), rate)).toReversed();
  const others = files.filter((file) => !catalogue.some((model) => model.id === file.id)).map((file) => describeFile(parts, file));
  const here = new Set([...packaged, ...others].map((model) => model.id));
  const coming = parts.pulls.plans().filter((plan) => !here.has(plan.id)).map((plan) => describeComing(parts, plan, rate));
  const elsewhere = await Promise.all(rows.map(async (row) => (await parts.upstreams.modelsOf(row, firstAnswerMs)).map((name) => describeUpstreamModel(row, name))));
  return [...packaged, ...others, ...coming, ...elsewhere.flat()];
}

const rateOf = (settings: Settings): number | undefined => Number(settings.bytes_per_second) || undefined;
const secondsFor = (sizeBytes: number | undefined, rate: number | undefined): number | null => (sizeBytes === undefined || rate === undefined ? null : Math.ceil(sizeBytes / rate));

/** What all files of this machine have in common. */
function describeLocal({ pulls, embedded }: Parts, id: string, isHere: boolean) {
  return { id, ready: isHere && embedded !== undefined, starter: false, recommended: false, pull: pulls.of(id) ?? null };
}

function describePackaged(parts: Parts, model: CatalogueModel, file: ModelFile | undefined, rate: number | undefined): Model {
  const isHere = file?.sizeBytes === model.sizeBytes;
  return {
    ...describeLocal(parts, model.id, isHere),
    name: model.name, source: 'packaged', sizeBytes: model.sizeBytes, contextLength: model.contextLength, license: model.license, speaksKorean: model.speaksKorean,
    starter: model.starter, recommended: model.id === parts.recommended, fetchSeconds: isHere ? null : secondsFor(model.sizeBytes, rate),
  };
}

/** Nobody has told what a file of one's own can do; its name is all that is known of its tongues. */
function describeFile(parts: Parts, { id, sizeBytes, facts }: ModelFile): Model {
  return {
    ...describeLocal(parts, id, true),
    name: facts?.name ?? id, source: 'file', sizeBytes, contextLength: facts?.contextLength ?? null, license: facts?.license ?? null, speaksKorean: true, fetchSeconds: null,
  };
}

function describeComing(parts: Parts, plan: FetchPlan, rate: number | undefined): Model {
  const sizeBytes = plan.expected.sizeBytes ?? parts.pulls.of(plan.id)?.totalBytes ?? undefined;
  return {
    ...describeLocal(parts, plan.id, false),
    name: plan.name, source: 'file', sizeBytes: sizeBytes ?? null, contextLength: plan.contextLength, license: plan.license, speaksKorean: true, fetchSeconds: secondsFor(sizeBytes, rate),
  };
}

function describeUpstreamModel(row: UpstreamRow, name: string): Model {
  return {
    id: `${row.name}/${name}`, name, source: 'upstream', ready: true, sizeBytes: null, contextLength: null, license: null, speaksKorean: true,
    starter: false, recommended: false, fetchSeconds: null, pull: null,
  };
}

function describeEngine({ embedded }: Parts): ModelList['engine'] {
  return embedded?.status() ?? { kind: 'off', model: null, threads: null, active: 0, queued: 0 };
}
