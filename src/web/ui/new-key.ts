/** A new Idempotency-Key. `crypto.randomUUID` is only there on https and localhost; a home server is often neither. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
