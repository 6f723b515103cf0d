import { setTimeout as wait } from 'node:timers/promises';
import { EngineCrashedError, type FinishReason, type TextEngine, type TextRequest, type Usage } from '../../engines/text/port.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Cut, LiveGeneration } from './live-generation.ts';
import type { GenerationEvent } from './contract.ts';

/** How a reply ended. */
export type Outcome =
  | { readonly kind: 'finished'; readonly reason: 'stop' | 'length'; readonly usage: Usage; readonly tokensPerSecond: number | undefined }
  | { readonly kind: 'cut'; readonly why: Cut }
  | { readonly kind: 'broken'; readonly error: unknown };

/** Of the model's words: the outcome, and what else is told of the reply. */
export type Written = { readonly outcome: Outcome; readonly trimmed: number; readonly deltas: number; readonly firstTokenMs: number | undefined };

export type ReplyLimits = { readonly units: number; readonly ms: number };
/** An upstream that floods or never ends is cut here (attacks row 18). Units are those of UTF-16. */
export const replyLimits: ReplyLimits = { units: 4_000_000, ms: 30 * 60_000 };

/** An engine lets go within a second; one that does not is left behind. */
const letGoMs = 1_000;

type Parts = {
  readonly engine: TextEngine;
  readonly clock: Clock;
  readonly limits: ReplyLimits;
  /** Resolves when the generation is in the database: no step is appended before, though the engine has begun. */
  readonly saved: Promise<void>;
  readonly append: (step: GenerationEvent) => void;
};

/** Lets the engine write into the generation until it finishes, breaks or is cut. Throws nothing. */
export async function writeReply(parts: Parts, live: LiveGeneration, request: TextRequest): Promise<Written> {
  const reply = new Reply(parts, live);
  const timer = setTimeout(() => live.cut('length'), parts.limits.ms);
  const left = Promise.withResolvers<Outcome>();
  live.signal.addEventListener('abort', () => void wait(letGoMs, undefined, { ref: false }).then(() => left.resolve({ kind: 'cut', why: live.signal.reason as Cut })));
  const outcome = await Promise.race([reply.take(request), left.promise]);
  clearTimeout(timer);
  return reply.close(outcome);
}

class Reply {
  readonly #parts: Parts;
  readonly #live: LiveGeneration;
  #queued = 0;
  #trimmed = 0;
  #deltas = 0;
  #firstTokenMs: number | undefined;
  /** The first half of a character whose second half comes with the next delta. */
  #half = '';
  #closed = false;

  constructor(parts: Parts, live: LiveGeneration) {
    this.#parts = parts;
    this.#live = live;
  }

  async take(request: TextRequest): Promise<Outcome> {
    const { signal } = this.#live;
    let saved = false;
    try {
      for await (const step of this.#parts.engine.generate(request, signal)) {
        if (!saved) await this.#parts.saved;
        saved = true;
        if (signal.aborted || this.#closed) break;
        if (step.kind === 'delta') this.#write(step.text);
        else if (step.kind === 'queued') this.#queue(step.position);
        else if (step.kind === 'trimmed') this.#trimmed = step.messages;
        else if (step.kind === 'finish') return { kind: 'finished', reason: plainReason(step.reason), usage: step.usage, tokensPerSecond: step.tokensPerSecond };
      }
    } catch (error) {
      if (!signal.aborted) return { kind: 'broken', error };
    }
    return signal.aborted ? { kind: 'cut', why: signal.reason as Cut } : { kind: 'broken', error: new EngineCrashedError() };
  }

  close(outcome: Outcome): Written {
    this.#closed = true;
    return { outcome, trimmed: this.#trimmed, deltas: this.#deltas, firstTokenMs: this.#firstTokenMs };
  }

  #queue(position: number): void {
    if (position === this.#queued || this.#deltas > 0) return;
    this.#queued = position;
    this.#parts.append({ event: 'queued', data: { position } });
  }

  #write(piece: string): void {
    const room = this.#parts.limits.units - this.#live.text.length;
    const text = this.#whole(piece.slice(0, room));
    if (text !== '') {
      this.#firstTokenMs ??= Math.max(0, this.#parts.clock() - this.#live.startedAt);
      this.#deltas++;
      this.#live.text += text;
      this.#parts.append({ event: 'delta', data: { text } });
    }
    if (piece.length >= room) this.#live.cut('length');
  }

  /** Only whole characters, and none that a database refuses. */
  #whole(piece: string): string {
    const text = this.#half + piece;
    this.#half = /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : '';
    return text.slice(0, text.length - this.#half.length).replaceAll('\0', '').toWellFormed();
  }
}

/** Chat gives the model no tools, so a model that asks for one has only stopped. */
const plainReason = (reason: FinishReason): 'stop' | 'length' => (reason === 'length' ? 'length' : 'stop');
