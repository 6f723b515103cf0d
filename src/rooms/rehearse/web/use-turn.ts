import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { AskError } from '../../../web/ui/api.ts';
import { askStream } from '../../../web/ui/ask-stream.ts';
import { newKey } from '../../../web/ui/new-key.ts';
import type { Rehearsal, TakenTurn } from '../contract.ts';
import { rehearsalQuery } from './queries.ts';
import { useStoredState } from './use-stored-state.ts';

/** What stands in the field. `sentAfter`: it was sent when there were so many turns, and the answer is not known yet. */
type Kept = { readonly text: string; readonly sentAfter: number | null; readonly key: string };

export type Pending = { readonly text: string; readonly sentences: readonly string[] };

export type TurnField = {
  readonly text: string;
  readonly write: (text: string) => void;
  readonly say: () => void;
  /** The turn that is being answered, as far as it came. */
  readonly pending: Pending | undefined;
  readonly failure: unknown;
  /** It was sent from here before the page was left, or the connection broke: the server may be answering it. */
  readonly unsure: boolean;
};

/** The field of a talk: its words outlive a reload, are sent once, and stay where something went wrong. */
export function useTurn(rehearsal: Rehearsal): TurnField {
  const client = useQueryClient();
  const { value: kept, change: keep } = useStoredState<Kept>(`modu-rehearse-turn-${rehearsal.id}`, { text: '', sentAfter: null, key: '' });
  const [pending, setPending] = useState<Pending>();
  const [failure, setFailure] = useState<unknown>();
  const count = rehearsal.turns.length;
  const arrived = kept.sentAfter !== null && rehearsal.turns[kept.sentAfter]?.user.text === kept.text.trim();

  useEffect(() => {
    if (!arrived) return;
    keep({ text: '', sentAfter: null, key: '' });
    setFailure(undefined);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `keep` is new at each drawing
  }, [arrived]);

  const say = async () => {
    const again = kept.sentAfter === count && kept.key !== '';
    const sent = { text: kept.text, sentAfter: count, key: again ? kept.key : newKey() };
    keep(sent);
    setFailure(undefined);
    setPending({ text: sent.text.trim(), sentences: [] });
    try {
      const taken = await askStream<TakenTurn>(`/api/rehearsals/${rehearsal.id}/turns`, { text: sent.text }, {
        last: 'turn', idempotencyKey: sent.key,
        onEvent: (_, data) => setPending((now) => now && { ...now, sentences: [...now.sentences, (data as { text: string }).text] }),
      });
      client.setQueryData(rehearsalQuery(rehearsal.id).queryKey, (now) => now && withTurn(now, taken));
    } catch (error) {
      setFailure(error);
      // A refusal is an answer: the words were not taken. After a break nobody knows.
      if (error instanceof AskError && error.status !== 0) keep({ ...sent, sentAfter: null, key: '' });
    }
    setPending(undefined);
    void client.invalidateQueries({ queryKey: ['rehearsal', rehearsal.id] });
    void client.invalidateQueries({ queryKey: ['rehearsals'] });
  };
  return {
    text: pending || arrived ? '' : kept.text,
    write: (text) => keep({ text, sentAfter: null, key: '' }),
    say: () => void say(),
    pending: pending && !arrived ? pending : undefined,
    failure,
    unsure: kept.sentAfter !== null && !pending && !arrived && failure === undefined,
  };
}

/** The turn may be here already, by the news of another way. */
function withTurn(rehearsal: Rehearsal, { turn, status, ending, terms, left }: TakenTurn): Rehearsal {
  const turns = [...rehearsal.turns.slice(0, turn.index - 1), turn];
  return { ...rehearsal, turns, turnCount: turns.length, status, ending: ending ?? null, ...(terms && { terms }), ...(left && { left }) };
}
