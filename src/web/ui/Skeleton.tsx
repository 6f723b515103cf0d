import { m } from './words.ts';

/** Lines where words will be, so that nothing jumps when they come. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <output className="flex animate-breathe flex-col gap-3">
      <span className="sr-only">{m.ui_loading()}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="h-4 rounded-sm bg-plane" style={{ width: `${[92, 78, 85, 64][line % 4] ?? 80}%` }} />
      ))}
    </output>
  );
}
