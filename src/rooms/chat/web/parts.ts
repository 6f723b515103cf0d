import { ask } from '../../../web/ui/api.ts';
import { onLive } from '../../../web/ui/live.ts';
import { readStored, writeStored } from '../../../web/ui/stored.ts';
import type { LiveMessage } from '../contract.ts';
import type { Parts } from './open-conversation.ts';
import { openOutbox } from './outbox.ts';

export const storedPlace = { read: readStored, write: writeStored };

/** What the pages of this browser hand to a conversation and its draft. */
export const pageParts: Parts = {
  ask,
  onLive: (listener) => onLive<LiveMessage>(listener),
  outbox: openOutbox(storedPlace),
  soon: nextFrame,
};

/** A hidden page draws no frames; it is kept up to date all the same. */
function nextFrame(run: () => void): void {
  if (document.hidden) setTimeout(run, 100);
  else requestAnimationFrame(run);
}
