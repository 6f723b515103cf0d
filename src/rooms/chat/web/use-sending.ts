import { type ReactNode, useState } from 'react';
import { sayError } from '../../../web/ui/api.ts';
import type { KeptField } from './use-kept-field.ts';

/**
 * Asked at the moment of sending. null: send as usual. An element stands above the field, and the words wait in it, until it calls
 * `anyway` (send now) or `close` (go on writing).
 */
export type Offer = (asked: { text: string; anyway: () => void; close: () => void }) => ReactNode;

type Sending = { readonly busy: boolean; readonly failure: string | undefined; /** What holds the words back. */ readonly held: ReactNode; submit(): void };

/** Sends the words of a field: after what may be offered first, and keeping them where it fails. */
export function useSending({ field, text, sent }: KeptField, { onSend, offer }: { onSend: (text: string) => void | Promise<void>; offer: Offer | undefined }): Sending {
  const [held, setHeld] = useState<ReactNode>(null);
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);

  const deliver = async () => {
    const words = text();
    if (words.trim() === '') return;
    setHeld(null);
    setFailure(undefined);
    setBusy(true);
    try {
      await onSend(words);
      sent(words);
    } catch (error) {
      setFailure(sayError(error));
    } finally {
      setBusy(false);
    }
  };
  const submit = () => {
    const words = text();
    if (busy || words.trim() === '') return;
    const close = () => {
      setHeld(null);
      field.current?.focus();
    };
    const element = offer?.({ text: words, anyway: () => void deliver(), close }) ?? null;
    if (element === null) void deliver();
    else setHeld(element);
  };
  return { busy, failure, held, submit };
}
