import { Section } from '../../../web/ui/Page.tsx';
import { m } from '../../../web/ui/words.ts';
import type { ModelList } from '../contract.ts';

const kinds: Record<ModelList['engine']['kind'], () => string> = { off: m.models_engine_off, starting: m.models_engine_starting, ready: m.models_engine_ready, restarting: m.models_engine_restarting };

/** How the embedded engine stands, small: for whoever wonders why it is slow. */
export function EngineState({ list: { engine, models } }: { list: ModelList }) {
  const { kind, model, threads, active, queued } = engine;
  const held = models.find(({ id }) => id === model)?.name ?? model;
  const facts = [
    kinds[kind](),
    ...(held === null ? [] : [m.models_engine_holds({ name: held })]),
    ...(threads === null ? [] : [m.models_engine_threads({ count: threads })]),
    ...(active > 0 ? [m.models_engine_active({ count: active })] : []),
    ...(queued > 0 ? [m.models_engine_queued({ count: queued })] : []),
  ];
  return (
    <Section title={m.models_engine()}>
      <p className="text-sm text-ink-soft tabular-nums">{facts.join(' · ')}</p>
    </Section>
  );
}
