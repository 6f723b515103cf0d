const protocols = new Set(['http:', 'https:', 'mailto:']);

/** The address when one may be sent there, as a browser would understand it; undefined for every other scheme and for places on this page. */
export function safeAddress(value: unknown): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return protocols.has(url.protocol) ? url.href : undefined;
}

const longest = 72;

/**
 * Where a link goes, short enough to stand beside it: the host alone, or the whole address when a query could carry something away with it.
 */
export function whereTo(address: string): string {
  const url = new URL(address);
  if (url.protocol === 'mailto:') return url.pathname;
  const whole = url.search || url.username ? address.replace(/^https?:\/\//, '') : url.host;
  return whole.length <= longest ? whole : `${whole.slice(0, longest / 2)}…${whole.slice(-longest / 3)}`;
}
