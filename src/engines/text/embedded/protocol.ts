import type { TextRequest, TextStep } from '../port.ts';

export type LoadOrder = {
  readonly kind: 'load';
  readonly path: string;
  /** Conversations at once, at most. */
  readonly slots: number;
  readonly contextLength?: number;
  /** What an earlier process of this model found best: measuring again is spared. */
  readonly threads?: number;
};

/** What the server says to the engine's process. One process hosts one model from its start to its end. */
export type EngineOrder =
  | LoadOrder
  | { readonly kind: 'generate'; readonly id: number; readonly request: TextRequest }
  | { readonly kind: 'stop'; readonly id: number }
  | { readonly kind: 'ping' };

/** Why a reply ended without `finish`. */
export type ReplyFailure = 'stopped' | 'refused' | 'broken';

/** What the engine's process says to the server. */
export type EngineReport =
  | { readonly kind: 'ready'; readonly threads: number; readonly slots: number; readonly contextLength: number; readonly gpu: boolean }
  | { readonly kind: 'unusable'; readonly reason: string }
  | { readonly kind: 'steps'; readonly steps: readonly (readonly [id: number, step: TextStep])[] }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: ReplyFailure; readonly message: string }
  | { readonly kind: 'threads'; readonly threads: number }
  | { readonly kind: 'log'; readonly level: 'info' | 'warn' | 'error'; readonly message: string }
  /** `batches` counts what was computed so far: it must rise while a reply is `busy`. */
  | { readonly kind: 'pong'; readonly busy: boolean; readonly batches: number };
