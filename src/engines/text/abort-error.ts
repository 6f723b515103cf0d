/** What a reply throws when its signal fired: the same shape as the platform's own `AbortError`. */
export function abortError(): DOMException {
  return new DOMException('The reply was stopped.', 'AbortError');
}
