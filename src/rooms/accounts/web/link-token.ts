import { useState } from 'react';

/** What stands behind the `#` of a link (`/join#TOKEN`): browsers send it to nobody. Empty when there is nothing. */
export function useLinkToken(): string {
  return useState(() => location.hash.slice(1))[0];
}

/** Takes the token out of the address, so that it stays in no history and no screenshot. */
export function forgetLinkToken(): void {
  history.replaceState(history.state, '', location.pathname);
}
