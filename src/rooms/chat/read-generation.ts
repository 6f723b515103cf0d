import type { EventWriter } from '../../platform/http/event-stream.ts';
import { NotFoundError } from '../../platform/problem.ts';
import { findGeneration, readSteps } from './generations-store.ts';
import type { LiveGeneration } from './live-generation.ts';
import { toBlock, unpackSteps } from './log-step.ts';
import type { Parts } from './parts.ts';

/** Blocks written at once to a reader that is behind. */
const blocksAtOnce = 500;

/** Writes what comes after a step into a stream, until the generation or the reader ends. */
export type Tail = (stream: EventWriter, after: number) => Promise<void>;

/** A generation's log, live or as it was kept: the same steps with the same bytes. @throws NotFoundError */
export async function openLog({ store, generations }: Pick<Parts, 'store' | 'generations'>, owner: string, id: string): Promise<Tail> {
  const live = generations.find(owner, id);
  const kept = live ? undefined : await findGeneration(store, owner, id);
  if (live) return (stream, after) => tail(live, stream, after);
  if (!kept) throw new NotFoundError();
  const steps = kept.log === null ? await readSteps(store, id) : unpackSteps(kept.log);
  return (stream, after) => replay(steps, stream, after);
}

async function tail(live: LiveGeneration, stream: EventWriter, after: number): Promise<void> {
  let n = after;
  while (await live.waitAfter(n, stream.signal)) {
    const { block, to } = live.blocksAfter(n, blocksAtOnce);
    stream.raw(block);
    n = to;
    await stream.drained();
  }
}

async function replay(steps: readonly string[], stream: EventWriter, after: number): Promise<void> {
  for (let n = after; n < steps.length && !stream.signal.aborted; n += blocksAtOnce) {
    stream.raw(steps.slice(n, n + blocksAtOnce).map((step, i) => toBlock(n + i + 1, step)).join(''));
    await stream.drained();
  }
}
