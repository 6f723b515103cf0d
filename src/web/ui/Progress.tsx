/** How far a thing is; `value` null when that can't be said yet. */
export function Progress({ value, label, max = 1 }: { value: number | null; label: string; max?: number }) {
  const share = value === null ? 0.35 : Math.min(1, Math.max(0, value / max));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={value === null ? undefined : Math.round(share * 100)}
      className="h-2 overflow-hidden rounded-full bg-plane"
    >
      <div className={`h-full origin-left rounded-full bg-persimmon transition-transform duration-200 ${value === null ? 'animate-breathe' : ''}`} style={{ transform: `scaleX(${share})` }} />
    </div>
  );
}
