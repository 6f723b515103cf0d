/** A piece of text with the found places lit. `lit` are [start, end) places, in order. */
export function Lit({ text, lit }: { text: string; lit: readonly (readonly [number, number])[] }) {
  let at = 0;
  const pieces = lit.flatMap(([start, end]) => {
    const from = Math.max(at, start);
    const between = text.slice(at, from);
    at = Math.max(from, end);
    return [between, <mark key={start} className="rounded-sm bg-persimmon-wash px-0.5 font-semibold text-ink">{text.slice(from, at)}</mark>];
  });
  return <>{pieces}{text.slice(at)}</>;
}
