import { setTimeout as wait } from 'node:timers/promises';
import type { TextEngine, TextRequest, TextStep } from '../../src/engines/text/port.ts';

export type Script = {
  /** The pieces of a reply; by default what was asked, word by word. */
  readonly say?: (request: TextRequest) => readonly string[];
  readonly msBetween?: number;
  /** Throws this after the pieces instead of finishing. */
  readonly failWith?: () => Error;
};

/** A text engine that says what the script says: for tests of what is around an engine. It stops at once when told. */
export class ScriptedEngine implements TextEngine {
  readonly requests: TextRequest[] = [];
  running = 0;
  stopped = 0;
  script: Script;

  constructor(script: Script = {}) {
    this.script = script;
  }

  async *generate(request: TextRequest, signal: AbortSignal): AsyncGenerator<TextStep> {
    this.requests.push(request);
    this.running++;
    const { say = repeat, msBetween = 0, failWith } = this.script;
    try {
      const pieces = say(request);
      for (const text of pieces) {
        await wait(msBetween, undefined, { signal });
        yield { kind: 'delta', text };
      }
      if (failWith) throw failWith();
      yield { kind: 'finish', reason: 'stop', usage: { promptTokens: 7, completionTokens: pieces.length }, tokensPerSecond: 50 };
    } finally {
      if (signal.aborted) this.stopped++;
      this.running--;
    }
  }
}

function repeat(request: TextRequest): string[] {
  return `You said: ${request.messages.at(-1)?.content ?? ''}`.split(/(?<= )/);
}
