import type { TextEngine, TextRequest, TextStep, Usage } from '../../engines/text/port.ts';
import { type EventWriter, writeEvents } from '../../platform/http/event-stream.ts';
import type { Exchange } from '../../platform/http/exchange.ts';
import { toProblem } from '../../platform/http/problem-response.ts';
import type { Log } from '../../platform/log/log.ts';
import { ChunkForm, type Head, usageChunk } from './completion-form.ts';
import { openAiError } from './openai-error.ts';
import { stopBecause } from './stop-when-gone.ts';

/** An engine that is full, or refuses, says so at once: until then no head is sent, so that it can still be a 503 or 400. */
const headWithinMs = 2_000;

type Parts = { readonly engine: TextEngine; readonly log: Log };
type Asked = { readonly requests: readonly TextRequest[]; readonly head: Head; readonly includeUsage: boolean };
/** One choice under way, with its first step asked for. */
type Choice = { readonly steps: AsyncIterator<TextStep>; readonly first: Promise<IteratorResult<TextStep>>; readonly form: ChunkForm };

/** Answers with the events of all choices as they come, then the usage when it was asked for, then `[DONE]`. */
export async function streamCompletion(exchange: Exchange, { engine, log }: Parts, { requests, head, includeUsage }: Asked, stop: AbortController): Promise<void> {
  const choices = requests.map((request, index): Choice => {
    const steps = engine.generate(request, stop.signal)[Symbol.asyncIterator]();
    return { steps, first: steps.next(), form: new ChunkForm(head, index, includeUsage) };
  });
  try {
    await firstSteps(choices);
  } catch (error) {
    throw stopBecause(error, stop);
  }
  const write = async (stream: EventWriter): Promise<void> => {
    try {
      const usages = await Promise.all(choices.map((choice) => writeChoice(stream, choice)));
      stream.raw(`${includeUsage ? usageChunk(head, usages) : ''}data: [DONE]\n\n`);
    } catch (error) {
      if (!stop.signal.aborted) stream.raw(`data: ${JSON.stringify(openAiError(toProblem(error, log)))}\n\n`);
      stop.abort();
    }
  };
  await writeEvents(exchange, write, stop);
}

/** Resolves with the first steps, or after a while without them. @throws what the engine says instead */
async function firstSteps(choices: readonly Choice[]): Promise<void> {
  const waited = Promise.withResolvers<void>();
  const timer = setTimeout(waited.resolve, headWithinMs);
  try {
    await Promise.race([Promise.all(choices.map(({ first }) => first)), waited.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Straight from the engine into the socket: for each token one string and one write. */
async function writeChoice(stream: EventWriter, { steps, first, form }: Choice): Promise<Usage> {
  let usage: Usage = { promptTokens: 0, completionTokens: 0 };
  let before = form.role();
  const write = (block: string): void => {
    stream.raw(before + block);
    before = '';
  };
  for (let next = await first; !next.done; next = await steps.next()) {
    const step = next.value;
    switch (step.kind) {
      case 'queued':
        // A comment: clients pass over it, and know that the line lives.
        stream.raw(`: queued ${step.position}\n`);
        break;
      case 'trimmed':
        stream.raw(`: trimmed ${step.messages}\n`);
        break;
      case 'delta':
        write(form.delta(step.text));
        break;
      case 'tool-call':
        write(form.toolCall(step));
        break;
      case 'finish':
        usage = step.usage;
        write(form.finish(step.reason));
        break;
    }
    if (stream.full) await stream.drained();
  }
  return usage;
}
