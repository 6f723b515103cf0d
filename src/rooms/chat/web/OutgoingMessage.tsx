import { AskError, sayError } from '../../../web/ui/api.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Outgoing } from './outbox.ts';
import { Plane } from './SentMessage.tsx';

/** A message that the server has not confirmed: it is on its way, or waits to be sent again under the same key. */
export function OutgoingMessage({ outgoing, onAgain, onTakeBack }: { outgoing: Outgoing; onAgain: () => void; onTakeBack: () => void }) {
  return (
    <article data-role="user" className="flex flex-col items-end py-2">
      <Plane text={outgoing.text} />
      {outgoing.state === 'sending' ? (
        <div className="min-h-8">
          <output className="sr-only">{m.chat_sending()}</output>
        </div>
      ) : (
        <div role="alert" className="flex max-w-full flex-wrap items-center justify-end gap-2 pt-2 text-sm">
          <p className="text-danger">{describe(outgoing.error)}</p>
          <Button small look="quiet" onClick={onTakeBack}>
            {m.chat_take_back()}
          </Button>
          <Button small look="primary" icon="retry" onClick={onAgain}>
            {m.chat_send_again()}
          </Button>
        </div>
      )}
    </article>
  );
}

/** That it was not sent, and the server's reason where there is one: an answer that never came gives none. */
function describe(error: unknown): string {
  return error instanceof AskError && error.status > 0 ? `${m.chat_unsent()} ${sayError(error)}` : m.chat_unsent();
}
