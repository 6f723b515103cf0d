import { expect, test } from 'vitest';
import { threadCandidates, ThreadGovernor } from './thread-governor.ts';

type Machine = (threads: number, tokens: number) => number;

/** Two cores that are free: two threads nearly halve the time. */
const quiet: Machine = (threads, tokens) => (threads === 2 ? 12 : 20) * tokens ** 0.5;
/** Another program has one core: each batch with two threads waits for it at every barrier, however wide it is. */
const busy: Machine = (threads, tokens) => (threads === 2 ? 400 : 0) + 22 * tokens ** 0.5;
/** A small gain lost: two threads are somewhat slower than one, no more. */
const strained: Machine = (threads, tokens) => (threads === 2 ? 30 : 21) * tokens ** 0.5;

let unevenBatches = 0;
/** Free cores on a shared host: two threads gain a little, though every fifth batch of theirs waits for the host. */
const uneven: Machine = (threads) => (threads === 1 ? 17 : ++unevenBatches % 5 === 0 ? 24 : 12);

/** A scripted machine with a clock that only batches move. */
function rig() {
  let now = 0;
  let idle = 0;
  const governor = new ThreadGovernor(
    2,
    () => now,
    () => idle,
  );
  const measured = (machine: Machine, tokens: number) => new Map(governor.candidates.map((threads) => [threads, machine(threads, tokens) / tokens]));
  governor.adopt(1, measured(quiet, 1));
  governor.adopt(4, measured(quiet, 4));
  /** Runs batches for `ms`; returns tokens per second. On a machine without others the cores that no thread uses are idle. */
  const run = (machine: Machine, ms: number, tokens = 1): number => {
    const until = now + ms;
    const begin = now;
    let done = 0;
    while (now < until) {
      const threads = governor.begin(tokens);
      const took = machine(threads, tokens);
      now += took;
      if (machine === quiet || machine === uneven) idle += took * (2 - threads);
      done += tokens;
    }
    return (done / (now - begin)) * 1_000;
  };
  return { governor, run };
}

test('the candidates go from one thread to all cores', () => {
  expect(threadCandidates(1)).toEqual([1]);
  expect(threadCandidates(2)).toEqual([1, 2]);
  expect(threadCandidates(12)).toEqual([1, 2, 4, 8, 11, 12]);
});

test('begins with what was measured best (scripted machine)', () => {
  const { governor } = rig();
  expect(governor.threads).toBe(2);
  governor.adopt(
    1,
    new Map([
      [1, 10],
      [2, 9.9],
    ]),
  );
  expect(governor.threads).toBe(1);
});

test('when the rate collapses, threads go down at once (scripted machine)', () => {
  const { governor, run } = rig();
  run(quiet, 5_000);
  run(busy, 800);
  expect(governor.threads).toBe(1);
});

test('a collapse seen while one stream is written spares wider batches the same (scripted machine)', () => {
  const { governor, run } = rig();
  run(quiet, 5_000);
  run(busy, 800);
  expect(governor.begin(4)).toBe(1);
});

test('while another program needs a core, at least 90 % of the best rate is kept (scripted machine)', () => {
  for (const tokens of [1, 4, 32]) {
    const { run } = rig();
    run(quiet, 5_000, tokens);
    const best = (tokens / busy(1, tokens)) * 1_000;
    expect(run(busy, 60_000, tokens)).toBeGreaterThan(best * 0.9);
  }
});

test('on a machine that many use, more threads are not even tried (scripted machine)', () => {
  const { governor, run } = rig();
  run(quiet, 5_000);
  const crowded: Machine = (threads) => (threads === 2 ? 20_000 : 200);
  run(crowded, 25_000);
  expect(run(crowded, 120_000)).toBeCloseTo(5, 1);
  expect(governor.threads).toBe(1);
});

test('threads come back when the machine is quiet again (scripted machine)', () => {
  const { governor, run } = rig();
  run(quiet, 5_000);
  run(busy, 30_000);
  run(quiet, 40_000);
  expect(governor.threads).toBe(2);
});

test('a small loss is found by trying (scripted machine)', () => {
  const { governor, run } = rig();
  run(quiet, 5_000);
  run(strained, 20_000);
  expect(governor.threads).toBe(1);
});

test('trying costs a quiet machine at most 3 % (scripted machine)', () => {
  const { run } = rig();
  expect(run(quiet, 60_000)).toBeGreaterThan((1_000 / quiet(2, 1)) * 0.97);
});

test('more threads win in spite of hiccups when they are faster all in all (scripted machine)', () => {
  const { governor, run } = rig();
  governor.startWith(1);
  run(uneven, 1_500);
  expect(governor.threads).toBe(2);
});

test('one hiccup is soon forgotten (scripted machine)', () => {
  const { governor, run } = rig();
  run(quiet, 500);
  run((threads, tokens) => quiet(threads, tokens) * 4, 40);
  run(quiet, 3_000);
  expect(governor.threads).toBe(2);
});
