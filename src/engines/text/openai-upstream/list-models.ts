import { Problem } from '../../../platform/problem.ts';
import { EngineUnavailableError } from '../port.ts';
import { type Connection, NoAnswerError, readText, send } from './connection.ts';
import { fieldsOf } from './read-chunk.ts';
import { noAnswer, readRefusal } from './read-refusal.ts';

const withinMs = 10_000;
const mostModels = 2_000;
const longestId = 200;

/**
 * The names of the models that an upstream says it has.
 * @throws EngineUnavailableError, EngineRefusedError, or the signal's reason
 */
export async function listModels(upstream: Connection, signal: AbortSignal): Promise<string[]> {
  const late = AbortSignal.timeout(withinMs);
  try {
    const response = await send(upstream, { path: '/models', accept: 'application/json' }, AbortSignal.any([signal, late]));
    if (response.statusCode !== 200) throw (await readRefusal(upstream, response, '', 0)).problem;
    const { text, whole } = await readText(response, upstream.limits.modelListLength);
    const ids = whole ? readIds(text) : undefined;
    if (!ids) throw new EngineUnavailableError(`The upstream "${upstream.name}" gives no list of models in OpenAI's form. Its URL may be wrong: most end in /v1.`);
    return ids;
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof Problem) throw error;
    if (late.aborted) throw new EngineUnavailableError(`The upstream "${upstream.name}" did not list its models in time.`);
    throw noAnswer(upstream, error instanceof NoAnswerError ? error : new NoAnswerError('it broke off', false), 0).problem;
  }
}

function readIds(text: string): string[] | undefined {
  try {
    const data = fieldsOf(JSON.parse(text))?.['data'];
    if (!Array.isArray(data)) return undefined;
    const ids = data.map((model: unknown) => fieldsOf(model)?.['id']).filter((id): id is string => typeof id === 'string' && isName(id));
    return [...new Set(ids)].slice(0, mostModels);
  } catch {
    return undefined;
  }
}

const isName = (id: string): boolean => id.length > 0 && id.length <= longestId && id.isWellFormed() && !/\p{Cc}/u.test(id);
