export type Labels = Readonly<Record<string, string>>;
type Sample = { readonly suffix?: string; readonly labels: Labels; readonly value: number };

/** One metric, as Prometheus reads it. */
export type Measure = { readonly name: string; readonly help: string; readonly type: 'counter' | 'gauge' | 'histogram'; samples(): Iterable<Sample> | Promise<Iterable<Sample>> };

/** Counts up (or, as a gauge, also down) under each set of labels. */
export type Counter = Measure & { add(amount: number, labels?: Labels): void };

export function countBy(name: string, help: string, type: 'counter' | 'gauge'): Counter {
  const series = new Map<string, { labels: Labels; value: number }>();
  return {
    name, help, type,
    add: (amount, labels = {}) => {
      find(series, labels, () => ({ labels, value: 0 })).value += amount;
    },
    samples: () => series.values(),
  };
}

const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

/** A histogram of seconds. */
export function measureTimes(name: string, help: string): Counter {
  const series = new Map<string, { labels: Labels; counts: number[]; sum: number; count: number }>();
  return {
    name, help, type: 'histogram',
    add: (seconds, labels = {}) => {
      const one = find(series, labels, () => ({ labels, counts: bounds.map(() => 0), sum: 0, count: 0 }));
      one.sum += seconds;
      one.count += 1;
      for (const [at, bound] of bounds.entries()) if (seconds <= bound) one.counts[at] = (one.counts[at] ?? 0) + 1;
    },
    *samples() {
      for (const { labels, counts, sum, count } of series.values()) {
        for (const [at, bound] of bounds.entries()) yield { suffix: '_bucket', labels: { ...labels, le: String(bound) }, value: counts[at] ?? 0 };
        yield { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: count };
        yield { suffix: '_sum', labels, value: sum };
        yield { suffix: '_count', labels, value: count };
      }
    },
  };
}

/** Prometheus' text form, version 0.0.4. */
export async function writeMeasures(measures: readonly Measure[]): Promise<string> {
  const blocks = measures.map(async ({ name, help, type, samples }) => {
    const lines = [...(await samples())].map(({ suffix = '', labels, value }) => `${name}${suffix}${writeLabels(labels)} ${value}\n`);
    return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}\n`;
  });
  return (await Promise.all(blocks)).join('');
}

function writeLabels(labels: Labels): string {
  const written = Object.entries(labels).map(([name, value]) => `${name}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`);
  return written.length === 0 ? '' : `{${written.join(',')}}`;
}

function find<One>(series: Map<string, One>, labels: Labels, create: () => One): One {
  const key = Object.values(labels).join('\0');
  const known = series.get(key);
  if (known) return known;
  const one = create();
  series.set(key, one);
  return one;
}
