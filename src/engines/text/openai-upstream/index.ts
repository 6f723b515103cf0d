/** The door of OpenAI-compatible upstreams: llama-server, Ollama, vLLM, Ray Serve or another Modu behind the text port. */
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { urlToHttpOptions } from 'node:url';
import type { Log } from '../../../platform/log/log.ts';
import { BadRequestError } from '../../../platform/problem.ts';
import type { TextEngine } from '../port.ts';
import type { Connection } from './connection.ts';
import { defaultLimits, type UpstreamLimits } from './limits.ts';
import { listModels } from './list-models.ts';
import { openReply } from './reply.ts';

export type { UpstreamLimits } from './limits.ts';

export interface OpenAiUpstream extends TextEngine, AsyncDisposable {
  /** What `GET /models` lists. @throws EngineUnavailableError, EngineRefusedError */
  listModels(signal: AbortSignal): Promise<string[]>;
}

/**
 * Nothing is sent until a reply or the list is asked for. Addresses come from the owner, so they may be private.
 * @param parts.url what stands before `/chat/completions`: `http://127.0.0.1:8080/v1`
 * @throws BadRequestError when the URL is none, or not http(s), or the key can't be one
 */
export function openOpenAiUpstream(parts: { name: string; url: string; key?: string; log: Log; limits?: Partial<UpstreamLimits> }): OpenAiUpstream {
  const { name, key, log } = parts;
  const { host, ...base } = readBase(parts.url);
  if (key !== undefined && !/^[\x21-\x7e]+$/.test(key)) throw new BadRequestError('An upstream\'s key is one word of plain letters, digits and signs.');
  // The newest line is taken first, so that old ones close by themselves; noDelay, or a token would wait for the next.
  const settings = { keepAlive: true, maxSockets: Infinity, maxFreeSockets: 256, scheduling: 'lifo', noDelay: true } as const;
  const agent = base.protocol === 'https:' ? new HttpsAgent(settings) : new HttpAgent(settings);
  const headers = ['host', host, 'user-agent', 'modu', ...(key === undefined ? [] : ['authorization', `Bearer ${key}`])];
  const upstream: Connection = { name, base, headers, key, agent, limits: { ...defaultLimits, ...parts.limits }, log };
  return {
    generate: (request, signal) => openReply(upstream, request, signal),
    listModels: (signal) => listModels(upstream, signal),
    [Symbol.asyncDispose]: async () => agent.destroy(),
  };
}

function readBase(text: string): Connection['base'] & { readonly host: string } {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) throw new BadRequestError('An upstream\'s URL starts with http:// or https:// and names a host.');
  const { protocol, hostname, port } = urlToHttpOptions(url);
  return { protocol, hostname, port, host: url.host, path: url.pathname.replace(/\/+$/, '') };
}
