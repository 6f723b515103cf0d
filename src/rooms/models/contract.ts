/** The shapes of the models room, shared by its routes, its pages and `/api/openapi.json`. */
import { z } from 'zod';

export const pullSchema = z.object({
  state: z.enum(['waiting', 'fetching', 'checking', 'done', 'failed', 'stopped']),
  receivedBytes: z.int(),
  totalBytes: z.int().nullable(),
  bytesPerSecond: z.number(),
  /** Seconds still to go, when it can be said. */
  secondsLeft: z.number().nullable(),
  /** What went wrong and what to do, when the state is `failed`. */
  error: z.string().nullable(),
  /** What happened last on the way, when it is worth a word: that a source did not answer and the next one is tried. */
  note: z.string().nullable(),
  /** The kind of problem that `error` or `note` tells of, for pages that say it in their own language: `silent_source`, `no_space`, … */
  code: z.string().nullable(),
});
export type Pull = z.infer<typeof pullSchema>;

export const modelSchema = z.object({
  /** `smollm2-135m`, or `UPSTREAM/MODEL`. */
  id: z.string(),
  name: z.string(),
  /** `packaged` and `file` models run in the embedded engine. */
  source: z.enum(['packaged', 'file', 'upstream']),
  ready: z.boolean(),
  sizeBytes: z.int().nullable(),
  contextLength: z.int().nullable(),
  license: z.string().nullable(),
  /** What it is good at, told honestly: whether Korean can be had from it, and whether it can hold a talk. */
  speaksKorean: z.boolean(),
  starter: z.boolean(),
  /** The one to offer beside the starter on this machine. */
  recommended: z.boolean(),
  /** Seconds that fetching will take, from the last measured rate; null when nothing was measured. */
  fetchSeconds: z.number().nullable(),
  pull: pullSchema.nullable(),
});
export type Model = z.infer<typeof modelSchema>;

export const modelListSchema = z.object({
  models: z.array(modelSchema),
  /** The model that answers when none is named; null when there is none yet. */
  default: z.string().nullable(),
  engine: z.object({
    kind: z.enum(['off', 'starting', 'ready', 'restarting']),
    model: z.string().nullable(),
    threads: z.int().nullable(),
    active: z.int(),
    queued: z.int(),
  }),
});
export type ModelList = z.infer<typeof modelListSchema>;

const modelId = z.string().min(1).max(300);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/i).toLowerCase();

/**
 * POST /api/models/pull {model}: 202; the rest comes as `pull` events on /api/live and in GET /api/models.
 * `model`: a packaged model's id, `hf:OWNER/REPO/FILE`, or an https address of a GGUF file.
 */
export const startPullSchema = z.object({ model: z.string().min(1).max(2_000), sha256: sha256.optional() });
/** The answer to it: the id that the model has, or will have. */
export const startedPullSchema = z.object({ model: z.string(), pull: pullSchema });
/** POST /api/models/pull/stop {model}: the id. What came so far is kept, a later pull goes on from there. */
export const stopPullSchema = z.object({ model: modelId });
/** PUT /api/models/default {model}; null: Modu chooses, and the better model takes over when it is there. */
export const setDefaultSchema = z.object({ model: modelId.nullable() });

export const upstreamKinds = ['openai', 'anthropic', 'ollama', 'openai-images', 'comfyui'] as const;
/** What an owner or admin sees of an upstream. `models` is what is known of them; empty while it has not answered yet. */
export const upstreamSchema = z.object({ name: z.string(), kind: z.enum(upstreamKinds), url: z.string(), hasKey: z.boolean(), models: z.array(z.string()) });
export type Upstream = z.infer<typeof upstreamSchema>;

const upstreamAddress = { kind: z.enum(upstreamKinds), url: z.string().min(1).max(2_000), key: z.string().min(1).max(4_000).regex(/^[\x21-\x7e]+$/, 'a key is one word of printable ASCII').optional() };
/** POST /api/upstreams. `models` left out: the upstream is asked for its list. */
export const addUpstreamSchema = z.object({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'lower-case letters, digits and hyphens, at most 40'),
  ...upstreamAddress,
  models: z.array(modelId.regex(/^[^\0]+$/)).min(1).max(1_000).optional(),
});
/** POST /api/upstreams/test: asks it for its models and keeps nothing. */
export const testUpstreamSchema = z.object(upstreamAddress);
export const testedUpstreamSchema = z.object({ models: z.array(z.string()) });
