/**
 * The door of safety. For now it is the seam alone: every engine passes through `guardText` once, in `assemble`, and rooms take
 * only what has passed, so that policies have one place to stand and no way around it.
 */
import type { TextEngine, TextRequest, TextStep } from '../../engines/text/port.ts';
import { Problem } from '../../platform/problem.ts';

declare const guarded: unique symbol;

/** An engine that rooms may be given. Only `guardText` makes one: an engine that was not guarded does not compile. */
export type GuardedTextEngine = TextEngine & { readonly [guarded]: true };

/** Looks at a request before an engine sees it. @throws RefusedByPolicyError */
export type TextPolicy = (request: TextRequest) => void;

/** A policy of this server does not allow the request. The message is for the person. */
export class RefusedByPolicyError extends Problem {
  override readonly name = 'RefusedByPolicyError';
  constructor(message: string) {
    super(403, message);
  }
}

/** Wraps an engine in policies; they are asked in order, once a reply, and steps pass through untouched. */
export function guardText(engine: TextEngine, policies: readonly TextPolicy[] = []): GuardedTextEngine {
  const generate = (request: TextRequest, signal: AbortSignal): AsyncIterable<TextStep> => {
    for (const policy of policies) policy(request);
    return engine.generate(request, signal);
  };
  return { generate } as GuardedTextEngine;
}

export { PictureRefusedError } from './picture-refused-error.ts';
export { type PicturePolicy, picturePolicy } from './shared/picture-policy.ts';
