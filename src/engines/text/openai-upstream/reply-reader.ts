import type { TextRequest, TextStep, Usage } from '../port.ts';
import { LineSplitter } from './line-splitter.ts';
import type { UpstreamLimits } from './limits.ts';
import { type Chunk, readChunk } from './read-chunk.ts';

/** The upstream sends more than any reply may have. */
export class FloodError extends Error {
  override readonly name = 'FloodError';
}

const toolCallWeight = 64;

/** Makes steps of the text of an event stream. One object a reply, fed with whatever the socket brings. */
export class ReplyReader {
  readonly #limits: UpstreamLimits;
  readonly #request: TextRequest;
  readonly #push: (step: TextStep) => void;
  readonly #lines: LineSplitter;
  #text = '';
  #received = 0;
  #written = 0;
  #tokens = 0;
  #firstAt = 0;
  #lastAt = 0;
  #finish: Chunk['finish'];
  #usage: Usage | undefined;
  #state: 'waiting' | 'writing' | 'over' = 'waiting';

  constructor(parts: { limits: UpstreamLimits; request: TextRequest; push: (step: TextStep) => void }) {
    this.#limits = parts.limits;
    this.#request = parts.request;
    this.#push = parts.push;
    this.#lines = new LineSplitter(parts.limits.lineLength);
  }

  /** Whether the model is still reading, is writing, or has said that it is over. */
  get state(): 'waiting' | 'writing' | 'over' {
    return this.#state;
  }

  /** Whether the reply may count as complete although no `[DONE]` came. */
  get finished(): boolean {
    return this.#finish !== undefined;
  }

  /**
   * @returns whether the model wrote something
   * @throws FloodError, MalformedChunkError, UpstreamSaidError
   */
  feed(text: string): boolean {
    const before = this.#tokens;
    this.#received += text.length;
    try {
      if (this.#received > this.#limits.streamLength || !this.#lines.push(text, this.#onData)) throw new FloodError();
    } finally {
      this.#flush();
    }
    return this.#tokens > before;
  }

  /** The last step: what was used, as the upstream counts it, or as well as it can be told. */
  end(): void {
    this.#state = 'over';
    const { promptTokens, completionTokens, ...more } = this.#usage ?? { promptTokens: estimatePrompt(this.#request), completionTokens: this.#tokens };
    const seconds = (this.#lastAt - this.#firstAt) / 1_000;
    this.#push({
      kind: 'finish', reason: this.#finish ?? 'stop', usage: { promptTokens, completionTokens, ...more },
      ...(seconds > 0 && completionTokens > 1 && { tokensPerSecond: (completionTokens - 1) / seconds }),
    });
  }

  readonly #onData = (data: string): void => {
    if (this.#state === 'over' || data === '') return;
    if (data.startsWith('[DONE]')) {
      this.#state = 'over';
      return;
    }
    this.#take(readChunk(data));
  };

  #take(chunk: Chunk): void {
    if (chunk.usage) this.#usage = chunk.usage;
    if (chunk.finish) this.#finish = chunk.finish;
    if (!chunk.alive) return;
    this.#state = 'writing';
    this.#tokens += 1;
    this.#lastAt = performance.now();
    if (this.#tokens === 1) this.#firstAt = this.#lastAt;
    this.#text += chunk.text;
    this.#written += chunk.text.length;
    for (const call of chunk.toolCalls) {
      this.#flush();
      this.#written += call.arguments.length + toolCallWeight;
      this.#push(call);
    }
    if (this.#written > this.#limits.replyLength) throw new FloodError();
  }

  /** Tokens that came in one read of the socket leave as one step. */
  #flush(): void {
    if (this.#text === '') return;
    const text = this.#text;
    this.#text = '';
    this.#push({ kind: 'delta', text });
  }
}

/** About four characters a token, for upstreams that do not count. */
function estimatePrompt({ messages }: TextRequest): number {
  return Math.ceil(messages.reduce((sum, { content }) => sum + content.length + 16, 0) / 4);
}
