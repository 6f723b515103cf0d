/**
 * Chooses how many threads each batch gets, by measuring.
 *
 * llama.cpp's threads here spin on barriers, so one thread too many on a busy machine costs ten times, while on an
 * idle one it may double the rate, and which it is depends on how wide a batch is. So each width keeps its own
 * measured choice, tries a neighbour now and then, and looks at once when the rate collapses.
 */
type Width = 'one' | 'few' | 'several' | 'reading' | 'long';

/** Both counts take turns for some batches, so that whatever else the machine does meets both. Costs are ms per token. */
type Trial = { readonly threads: number; readonly before: number; readonly tried: number[]; readonly kept: number[]; lostMs: number };

type Choice = {
  threads: number;
  /** Moving average of ms per token with `threads`; NaN until measured. */
  recent: number;
  /** What `recent` was when the choice last looked settled. */
  settled: number;
  batches: number;
  gapMs: number;
  /** Until the next trial, of computing alone: if pauses counted, each message would begin with one. */
  untilTrialMs: number;
  goUp: boolean;
  /** How often of late a batch took far longer than it should. */
  shocks: number;
  trial: Trial | undefined;
  watch: Watch | undefined;
};

/** When watching the cores began, and how much idle time they had had by then. */
type Watch = { readonly at: number; readonly idle: number };

const SMOOTHING = 0.25;
/** One hiccup must not look like a collapse. */
const MOST_RISE = 2;
const SETTLING_BATCHES = 4;
/** Of each side. A batch with more threads often waits for somebody: fewer batches gave the wrong winner. */
const TRIAL_BATCHES = 8;
const COLLAPSE = 1.5;
/** Times longer than settled: one such batch may be a hiccup, two in a row are not, and one of the greater is enough. */
const SHOCK = 3;
const GREAT_SHOCK = 8;
const MOST_SHOCKS = 2;
const HOPELESS = 2.5;
const BETTER = 0.97;
const FIRST_GAP_MS = 500;
const LONGEST_GAP_MS = 15_000;
/** A trial that failed is not repeated before this many times what it lost: trying costs a hundredth. */
const GAP_TO_LOSS = 100;
/** Before more threads are tried, the cores are watched for so long, and so much of a core must lie idle for each. */
const WATCH_MS = 250;
const IDLE_CORE = 0.7;
const WIDTHS: readonly Width[] = ['one', 'few', 'several', 'reading', 'long'];
/** Widths that begin with what was measured for one; the last pieces of prompts are a few tokens. */
const BESIDE: Readonly<Record<Width, readonly Width[]>> = {
  one: ['one', 'few', 'several'],
  few: ['few', 'several'],
  several: ['few', 'several'],
  reading: ['reading', 'long'],
  long: ['long'],
};

export function threadCandidates(cores: number): number[] {
  const most = Math.max(1, Math.floor(cores));
  const counts = new Set([1, most, Math.max(1, most - 1)]);
  for (let count = 2; count < most; count *= 2) counts.add(count);
  return [...counts].sort((a, b) => a - b);
}

function widthOf(tokens: number): Width {
  if (tokens <= 1) return 'one';
  if (tokens <= 3) return 'few';
  if (tokens <= 8) return 'several';
  return tokens <= 64 ? 'reading' : 'long';
}

export class ThreadGovernor {
  readonly candidates: readonly number[];
  readonly #now: () => number;
  readonly #idle: () => number;
  readonly #choices: Record<Width, Choice>;
  #running: { readonly choice: Choice; readonly threads: number; readonly tokens: number; readonly at: number } | undefined;
  #forced: number | undefined;

  /** `now` in milliseconds, any origin; `idle` the milliseconds that this machine's cores were idle, all together. */
  constructor(cores: number, now: () => number, idle: () => number) {
    this.candidates = threadCandidates(cores);
    this.#now = now;
    this.#idle = idle;
    const most = this.candidates.at(-1) ?? 1;
    const fresh = (): Choice => ({
      threads: most,
      recent: NaN,
      settled: NaN,
      batches: 0,
      gapMs: FIRST_GAP_MS,
      untilTrialMs: FIRST_GAP_MS,
      goUp: false,
      shocks: 0,
      trial: undefined,
      watch: undefined,
    });
    this.#choices = { one: fresh(), few: fresh(), several: fresh(), reading: fresh(), long: fresh() };
  }

  /** The choice for one stream: what a status page shows. */
  get threads(): number {
    return this.#choices.one.threads;
  }

  /** Threads for a batch of `tokens` tokens that starts now, right after the one before it if there was no `rest`. */
  begin(tokens: number): number {
    this.#end();
    const choice = this.#choices[widthOf(tokens)];
    const at = this.#now();
    if (this.#forced === undefined && !choice.trial && choice.untilTrialMs <= 0 && choice.batches >= SETTLING_BATCHES) this.#startTrial(choice);
    const threads = this.#forced ?? nextOf(choice);
    this.#running = { choice, threads, tokens, at };
    return threads;
  }

  /**
   * Nothing may follow for a while: the batch that began last is not measured. A batch is measured until the next
   * begins, as several replies hear of its end at different times, some only when the next runs already.
   */
  rest(): void {
    this.#running = undefined;
    for (const choice of Object.values(this.#choices)) choice.watch = undefined;
  }

  /** While measuring at load: every batch gets `threads`, until called with undefined. */
  force(threads: number | undefined): void {
    this.#forced = threads;
  }

  /** Begins with what an earlier process found, instead of measuring. */
  startWith(threads: number): void {
    for (const width of WIDTHS) this.#choices[width].threads = threads;
  }

  /**
   * Takes what was measured at load for batches of `tokens` tokens: ms per token by thread count. Where only one count
   * was measured there is nothing to choose; its cost still tells a collapse from the first batch on.
   */
  adopt(tokens: number, measured: ReadonlyMap<number, number>): void {
    let best: [number, number] | undefined;
    for (const entry of measured) if (!best || entry[1] < best[1] * BETTER) best = entry;
    if (!best) return;
    const width = widthOf(tokens);
    if (measured.size > 1) for (const other of BESIDE[width]) this.#choices[other].threads = best[0];
    this.#choices[width].recent = best[1];
    this.#choices[width].settled = best[1];
  }

  #end(): void {
    const running = this.#running;
    this.#running = undefined;
    if (!running || this.#forced !== undefined) return;
    const took = this.#now() - running.at;
    const cost = took / Math.max(1, running.tokens);
    const { choice } = running;
    const { trial } = choice;
    if (trial?.threads === running.threads) {
      trial.tried.push(cost);
      trial.lostMs += took - trial.before * running.tokens;
    } else {
      choice.untilTrialMs -= took;
      trial?.kept.push(cost);
      this.#record(choice, cost);
    }
    if (choice.trial) this.#judge(choice, choice.trial);
  }

  #record(choice: Choice, cost: number): void {
    choice.batches++;
    choice.recent = Number.isNaN(choice.recent) ? cost : choice.recent + (Math.min(cost, choice.recent * MOST_RISE) - choice.recent) * SMOOTHING;
    if (Number.isNaN(choice.settled)) {
      if (choice.batches >= SETTLING_BATCHES) choice.settled = choice.recent;
      return;
    }
    if (this.#isShock(choice, cost)) return this.#lowerAll();
    choice.settled = Math.min(choice.settled, choice.recent);
    if (choice.recent > choice.settled * COLLAPSE && choice.batches >= SETTLING_BATCHES) {
      choice.untilTrialMs = 0;
      choice.goUp = choice.threads === 1;
    }
  }

  #isShock(choice: Choice, cost: number): boolean {
    if (cost < choice.settled * SHOCK) choice.shocks = 0;
    else choice.shocks += cost < choice.settled * GREAT_SHOCK ? 1 : MOST_SHOCKS;
    return choice.threads > 1 && choice.shocks >= MOST_SHOCKS;
  }

  /**
   * Somebody needs the cores now. One thread waits for no other, so it never collapses: every width goes there at
   * once, without a trial that would itself take seconds, and tries its way up again soon.
   */
  #lowerAll(): void {
    for (const choice of Object.values(this.#choices)) {
      if (choice.threads === 1) continue;
      Object.assign(choice, {
        threads: 1,
        recent: NaN,
        settled: NaN,
        batches: 0,
        gapMs: FIRST_GAP_MS,
        untilTrialMs: FIRST_GAP_MS,
        goUp: true,
        shocks: 0,
        trial: undefined,
        watch: undefined,
      });
    }
  }

  #startTrial(choice: Choice): void {
    const at = this.candidates.indexOf(choice.threads);
    const neighbour = this.candidates[choice.goUp ? at + 1 : at - 1] ?? this.candidates[choice.goUp ? at - 1 : at + 1];
    if (neighbour === undefined) {
      choice.untilTrialMs = Infinity;
      return;
    }
    if (neighbour > choice.threads && !this.#hasRoom(choice, neighbour - choice.threads)) return;
    choice.goUp = !choice.goUp;
    choice.trial = { threads: neighbour, before: choice.recent, tried: [], kept: [], lostMs: 0 };
  }

  /** Whether cores lie idle for `more` threads: one thread too many can take seconds for a single batch. */
  #hasRoom(choice: Choice, more: number): boolean {
    const [now, idle] = [this.#now(), this.#idle()];
    const { watch } = choice;
    const hasRoom = watch !== undefined && idle - watch.idle >= (now - watch.at) * IDLE_CORE * more;
    choice.watch = watch ? undefined : { at: now, idle };
    choice.untilTrialMs = watch ? FIRST_GAP_MS : WATCH_MS;
    return hasRoom;
  }

  #judge(choice: Choice, trial: Trial): void {
    const hopeless = trial.tried.some((cost) => cost > trial.before * HOPELESS);
    if (!hopeless && Math.min(trial.tried.length, trial.kept.length) < TRIAL_BATCHES) return;
    choice.trial = undefined;
    choice.batches = 0;
    const tried = meanButWorst(trial.tried);
    if (!hopeless && tried < meanButWorst(trial.kept) * BETTER) {
      choice.threads = trial.threads;
      choice.recent = tried;
      choice.gapMs = FIRST_GAP_MS;
    } else {
      choice.gapMs = Math.max(Math.min(choice.gapMs * 2, LONGEST_GAP_MS), trial.lostMs * GAP_TO_LOSS);
    }
    // What the machine gives now is the new normal: a later collapse is measured from here.
    choice.settled = choice.recent;
    choice.untilTrialMs = choice.gapMs;
  }
}

function nextOf({ threads, trial }: Choice): number {
  return trial && trial.tried.length <= trial.kept.length ? trial.threads : threads;
}

/** One hiccup must not decide. */
function meanButWorst(costs: readonly number[]): number {
  return (costs.reduce((sum, cost) => sum + cost, 0) - Math.max(...costs)) / (costs.length - 1);
}
