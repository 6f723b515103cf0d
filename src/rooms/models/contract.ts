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

/** POST /api/models/pull {model}: 202; the rest comes as `pull` events on /api/live and in GET /api/models. */
export const startPullSchema = z.object({ model: z.string().min(1).max(500), sha256: z.string().regex(/^[0-9a-f]{64}$/i).optional() });
/** PUT /api/models/default {model} */
export const setDefaultSchema = z.object({ model: z.string().min(1).max(300) });

export const upstreamKinds = ['openai', 'anthropic', 'ollama', 'openai-images', 'comfyui'] as const;
export const upstreamSchema = z.object({ name: z.string(), kind: z.enum(upstreamKinds), url: z.string(), hasKey: z.boolean(), models: z.array(z.string()) });
export type Upstream = z.infer<typeof upstreamSchema>;
