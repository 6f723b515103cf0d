import type { IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '../../../platform/problem.ts';
import { abortError } from '../abort-error.ts';
import { EngineCrashedError, EngineRefusedError, EngineUnavailableError, type TextRequest, type TextStep } from '../port.ts';
import { StepChannel } from '../step-channel.ts';
import { type Connection, NoAnswerError, send } from './connection.ts';
import { Patience, type WaitingFor } from './patience.ts';
import { MalformedChunkError, UpstreamSaidError } from './read-chunk.ts';
import { type Failure, noAnswer, quote, readRefusal } from './read-refusal.ts';
import { FloodError, ReplyReader } from './reply-reader.ts';
import { requestBody } from './request-body.ts';

/** A reply as it comes. The upstream is asked at the first pull, and let go of when the reader goes. */
export function openReply(upstream: Connection, request: TextRequest, signal: AbortSignal): AsyncIterable<TextStep> {
  const stop = new AbortController();
  const onAbort = () => {
    channel.abort(abortError());
    stop.abort(abortError());
  };
  const start = () => {
    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    const tooLong = setTimeout(() => stop.abort(new EngineCrashedError(`The upstream "${upstream.name}" took too long for this reply, and was cut off.`)), upstream.limits.wholeReplyMs);
    void writeReply(upstream, request, channel, stop)
      .then(() => channel.close(), (error: unknown) => channel.fail(error))
      .finally(() => {
        clearTimeout(tooLong);
        signal.removeEventListener('abort', onAbort);
      });
  };
  const channel = new StepChannel(start, () => stop.abort(abortError()));
  return channel;
}

async function writeReply(upstream: Connection, request: TextRequest, channel: StepChannel, stop: AbortController): Promise<void> {
  const { limits, log, name } = upstream;
  const body = requestBody(request);
  for (let attempt = 0; ; attempt++) {
    const failure = await tryReply(upstream, { request, body, attempt }, channel, stop);
    if (!failure) return;
    const { problem, retryAfterMs } = failure;
    if (retryAfterMs === undefined || retryAfterMs > limits.longestRetryAfterMs || attempt >= limits.retries) throw problem;
    log.info({ upstream: name, attempt, status: problem.status, retryAfterMs }, 'upstream is tried again');
    await wait(retryAfterMs, undefined, { signal: stop.signal }).catch(() => undefined);
    if (stop.signal.aborted) throw stop.signal.reason;
  }
}

type Try = { readonly request: TextRequest; readonly body: string; readonly attempt: number };

/** @returns why it failed, and whether another try may help: never once a token was seen. */
async function tryReply(upstream: Connection, { request, body, attempt }: Try, channel: StepChannel, stop: AbortController): Promise<Failure | undefined> {
  const reader = new ReplyReader({ limits: upstream.limits, request, push: (step) => channel.push(step) });
  const finishing = Promise.withResolvers<void>();
  const patience = new Patience(upstream.limits, (waitedFor) => (waitedFor === 'end' ? finishing.resolve() : stop.abort(tooSlow(upstream, waitedFor))));
  try {
    const response = await send(upstream, { path: '/chat/completions', body, accept: 'text/event-stream' }, stop.signal);
    if (!isEventStream(response)) return await readRefusal(upstream, response, request.model, attempt);
    await Promise.race([pump(response, reader, patience), finishing.promise]);
    letGo(response);
    reader.end();
    return undefined;
  } catch (error) {
    if (stop.signal.aborted) throw stop.signal.reason;
    if (error instanceof NoAnswerError && reader.state === 'waiting') return noAnswer(upstream, error, attempt);
    return { problem: brokenOff(upstream, error) };
  } finally {
    patience.stop();
  }
}

const isEventStream = ({ statusCode, headers }: IncomingMessage): boolean => statusCode === 200 && /^text\/event-stream\b/i.test(headers['content-type'] ?? '');

/** Feeds the reader until the reply is over. Runs for every token: no promise and no timer but the one it refreshes. */
function pump(response: IncomingMessage, reader: ReplyReader, patience: Patience): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      reject(error);
      response.destroy();
    };
    response.setEncoding('utf8');
    response.on('data', (text: string) => {
      const before = reader.state;
      if (before === 'over') return;
      try {
        if (reader.feed(text)) patience.tokenCame();
      } catch (error) {
        return fail(error);
      }
      if (reader.state === 'over') resolve();
      else if (reader.finished) patience.finishCame();
    });
    const ended = () => (reader.finished ? resolve() : fail(new NoAnswerError('it broke off', false)));
    response.on('end', ended).on('close', ended).on('error', ended);
  });
}

const lingerMs = 1_000;

/** Gives the line back for the next request; one on which something still comes is closed. */
function letGo(response: IncomingMessage): void {
  if (response.complete) return;
  const linger = setTimeout(() => response.destroy(), lingerMs);
  response.once('close', () => clearTimeout(linger));
}

function tooSlow(upstream: Connection, waitedFor: WaitingFor): Problem {
  if (waitedFor === 'first-token') return new EngineUnavailableError(`The upstream "${upstream.name}" wrote no first word in time.`);
  return new EngineCrashedError(`The upstream "${upstream.name}" fell silent in the middle of this reply.`);
}

function brokenOff(upstream: Connection, error: unknown): Problem {
  const named = `The upstream "${upstream.name}"`;
  if (error instanceof Problem) return error;
  if (error instanceof UpstreamSaidError) return new EngineRefusedError(`${named} ended this reply with an error.${quote(upstream, error.message)}`, 502);
  if (error instanceof MalformedChunkError) return new EngineCrashedError(`${named} sent something that is no reply in OpenAI's form, and was cut off.`);
  if (error instanceof FloodError) return new EngineCrashedError(`${named} sent more than one reply may have, and was cut off.`);
  return new EngineCrashedError(`${named} broke off in the middle of this reply.`);
}
