import type { PullProgress } from '../rooms/models/index.ts';
import { formatBytes } from './format-table.ts';

type Out = { write(text: string): unknown; isTTY?: boolean | undefined; columns?: number | undefined };

/**
 * Shows how fetching goes: on a terminal a bar that redraws itself, elsewhere a line every tenth of the way. What the pull has to tell
 * (a source that gave way to the next) stands on a line of its own.
 * @returns the model's id, or undefined when `signal` ended it or nothing had to be fetched
 * @throws what the pull failed with
 */
export async function showPull(pull: AsyncIterable<PullProgress>, { out, signal }: { out: Out; signal: AbortSignal }): Promise<string | undefined> {
  const view = out.isTTY ? barOn(out) : linesOn(out);
  let last: PullProgress | undefined;
  let told: string | null = null;
  try {
    for await (const step of untilAborted(pull, signal)) {
      last = step;
      if (step.note !== null && step.note !== told) view.tell(step.note);
      told = step.note;
      view.show(step);
    }
  } finally {
    view.end(last?.state === 'done' ? last : undefined);
  }
  return signal.aborted ? undefined : last?.model;
}

/** Ends the iteration, and with it the pull, as soon as the signal fires: the next step may be long in coming. */
async function* untilAborted<Step>(steps: AsyncIterable<Step>, signal: AbortSignal): AsyncGenerator<Step> {
  const iterator = steps[Symbol.asyncIterator]();
  const aborted = new Promise<'aborted'>((resolve) => {
    if (signal.aborted) resolve('aborted');
    else signal.addEventListener('abort', () => resolve('aborted'), { once: true });
  });
  for (;;) {
    const next = await Promise.race([iterator.next(), aborted]);
    if (next === 'aborted') {
      void iterator.return?.(undefined)?.then(undefined, () => undefined);
      return;
    }
    if (next.done) return;
    yield next.value;
  }
}

type View = { show(step: PullProgress): void; tell(note: string): void; end(done: PullProgress | undefined): void };

function barOn(out: Out): View {
  const clear = '\r\u001B[K';
  return {
    show: (step) => out.write(`${clear}${describe(step, drawBar(step, 24)).slice(0, (out.columns ?? 80) - 1)}`),
    tell: (note) => out.write(`${clear}${note}\n`),
    end: (done) => out.write(done ? `${clear}${finished(done)}\n` : clear),
  };
}

function linesOn(out: Out): View {
  let tenth = -1;
  let checking = false;
  return {
    show: (step) => {
      const now = step.totalBytes ? Math.floor((10 * step.receivedBytes) / step.totalBytes) : 0;
      if (step.state === 'checking' && !checking) {
        checking = true;
        out.write(`${describe(step, '')}\n`);
      } else if (step.state === 'fetching' && now > tenth) {
        tenth = now;
        out.write(`${describe(step, '')}\n`);
      }
    },
    tell: (note) => out.write(`${note}\n`),
    end: (done) => { if (done) out.write(`${finished(done)}\n`); },
  };
}

const finished = ({ model, totalBytes }: PullProgress): string => `${model} is here${totalBytes === null ? '' : ` (${formatBytes(totalBytes)}, checked)`}`;

function describe(step: PullProgress, bar: string): string {
  if (step.state === 'checking') return `Checking ${step.model}`;
  const share = step.totalBytes ? `${Math.floor((100 * step.receivedBytes) / step.totalBytes)} %` : '';
  const size = step.totalBytes ? `${formatBytes(step.receivedBytes)} of ${formatBytes(step.totalBytes)}` : formatBytes(step.receivedBytes);
  const left = step.secondsLeft === null ? '' : `${Math.ceil(step.secondsLeft)} s left`;
  return [`Fetching ${step.model}`, bar, share, size, left].filter((part) => part !== '').join('  ');
}

function drawBar({ receivedBytes, totalBytes }: PullProgress, width: number): string {
  const full = totalBytes ? Math.min(width, Math.floor((width * receivedBytes) / totalBytes)) : 0;
  return '█'.repeat(full) + '░'.repeat(width - full);
}
