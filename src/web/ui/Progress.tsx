/** How far a thing is; `value` null when that can't be said yet. */
export function Progress({ value, label, max = 1 }: { value: number | null; label: string; max?: number }) {
  return <progress aria-label={label} max={max} {...(value !== null && { value })} className="progress h-2 w-full" />;
}
