import type { Pull } from './contract.ts';
import type { Report } from './fetch/source.ts';
import { ProgressMeter } from './progress-meter.ts';

/** Pages and terminals are told at most four times a second. */
const tellEveryMs = 250;

type Begun = {
  readonly model: string;
  readonly totalBytes: number | undefined;
  /** The work; it ends by the signal when the pull is stopped. */
  work(report: Report, signal: AbortSignal): Promise<void>;
  /** Words for the person about what the work threw, and the kind of problem. */
  explain(error: unknown): { error: string; code: string };
  /** Something changed that is worth showing. */
  onChange(): void;
};

/** One model on its way. It runs until it is done, fails or is stopped, whoever looks on. */
export class RunningPull {
  readonly model: string;
  /** Resolves, never rejects, when it is over. */
  readonly ended: Promise<void>;
  readonly #begun: Begun;
  readonly #meter: ProgressMeter;
  readonly #stop = new AbortController();
  #pull: Pull;
  #error: unknown;
  #meanRate: number | undefined;
  #changed = Promise.withResolvers<void>();

  constructor(begun: Begun) {
    this.model = begun.model;
    this.#begun = begun;
    this.#meter = new ProgressMeter(begun.totalBytes);
    this.#pull = { state: 'waiting', receivedBytes: 0, totalBytes: begun.totalBytes ?? null, bytesPerSecond: 0, secondsLeft: null, error: null, note: null, code: null };
    this.ended = this.#run();
  }

  get now(): Pull {
    return this.#pull;
  }

  /** What it failed with. */
  get error(): unknown {
    return this.#error;
  }

  /** Bytes a second over the whole fetch, once it is over; undefined when too little came to tell. */
  get meanRate(): number | undefined {
    return this.#meanRate;
  }

  async stop(): Promise<void> {
    this.#stop.abort(new DOMException('The fetch was stopped.', 'AbortError'));
    await this.ended;
  }

  /** How it stands now, and at each change, until it is over. */
  async *updates(): AsyncGenerator<Pull> {
    for (;;) {
      const changed = this.#changed.promise;
      const pull = this.#pull;
      yield pull;
      if (isOver(pull)) return;
      await changed;
    }
  }

  async #run(): Promise<void> {
    let moved = false;
    const tell = () => void (moved && this.#set({ state: 'fetching', ...this.#meter.read(performance.now()) }));
    const ticking = setInterval(tell, tellEveryMs).unref();
    const report: Report = {
      received: (bytes, ofBytes) => {
        moved = true;
        this.#meter.received(performance.now(), bytes, ofBytes);
      },
      checking: () => {
        moved = false;
        this.#meanRate = this.#meter.meanRate(performance.now());
        this.#set({ ...this.#meter.read(performance.now()), state: 'checking', secondsLeft: null });
      },
      note: (note, code) => this.#set({ note, code }),
    };
    try {
      await this.#begun.work(report, this.#stop.signal);
      this.#set({ state: 'done', secondsLeft: 0, receivedBytes: this.#pull.totalBytes ?? this.#pull.receivedBytes });
    } catch (error) {
      this.#error = error;
      this.#meanRate ??= this.#meter.meanRate(performance.now());
      this.#set({ secondsLeft: null, ...(this.#stop.signal.aborted ? { state: 'stopped' } : { state: 'failed', ...this.#begun.explain(error) }) });
    } finally {
      clearInterval(ticking);
    }
  }

  #set(change: Partial<Pull>): void {
    this.#pull = { ...this.#pull, ...change };
    this.#changed.resolve();
    this.#changed = Promise.withResolvers();
    this.#begun.onChange();
  }
}

export const isOver = ({ state }: Pull): boolean => state === 'done' || state === 'failed' || state === 'stopped';
