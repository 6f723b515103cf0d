import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { AskError } from '../../../web/ui/api.ts';
import { askStream } from '../../../web/ui/ask-stream.ts';
import { newKey } from '../../../web/ui/new-key.ts';
import type { Rehearsal, TakenTurn } from '../contract.ts';
import { rehearsalQuery } from './queries.ts';
import { useStoredState } from './use-stored-state.ts';

/** What stands in the field. `sentAfter`: it was sent when there were so many turns, and the answer is not known yet. */
type Kept = { readonly text: string; readonly sentAfter: number | null; readonly key: string };

const nothing: Kept = { text: '', sentAfter: null, key: '' };

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
  const { value: kept, change: keep } = useStoredState<Kept>(`modu-rehearse-turn-${rehearsal.id}`, nothing);
  const [pending, setPending] = useState<Pending>();
  const [failure, setFailure] = useState<unknown>();
  const count = rehearsal.turns.length;
  const arrived = kept.sentAfter !== null && rehearsal.turns[kept.sentAfter]?.user.text === kept.text.trim();

  useEffect(() => {
    if (!arrived) return;
    keep(nothing);
    setFailure(undefined);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `keep` is new at each drawing
  }, [arrived]);

  const now = useLatest(kept);

  const say = async () => {
    const again = kept.sentAfter === count && kept.key !== '';
    const sent = { text: kept.text, sentAfter: count, key: again ? kept.key : newKey() };
    keep(sent);
    setFailure(undefined);
    setPending({ text: sent.text.trim(), sentences: [] });
    try {
      const taken = await sayTurn(rehearsal.id, sent, (sentence) => setPending((so) => so && { ...so, sentences: [...so.sentences, sentence] }));
      client.setQueryData(rehearsalQuery(rehearsal.id).queryKey, (known) => known && withTurn(known, taken));
    } catch (error) {
      setFailure(error);
      keep(keepAfter(error, sent, now.current));
    }
    setPending(undefined);
    for (const queryKey of [['rehearsal', rehearsal.id], ['rehearsals']]) void client.invalidateQueries({ queryKey });
  };
  return {
    text: kept.sentAfter !== null && (pending || arrived) ? '' : kept.text,
    write: (text) => keep({ text, sentAfter: null, key: '' }),
    say: () => void say(),
    pending: pending && !arrived ? pending : undefined,
    failure,
    unsure: kept.sentAfter !== null && !pending && !arrived && failure === undefined,
  };
}

/** For what goes on between two drawings: one may write while the answer comes. */
function useLatest<Value>(value: Value) {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}

/** What stands in the field when a turn failed: its words, before what was written meanwhile. */
function keepAfter(error: unknown, sent: Kept, { text, sentAfter }: Kept): Kept {
  if (sentAfter === null && text !== '') return { text: `${sent.text}\n${text}`, sentAfter: null, key: '' };
  // A refusal is an answer: the words were not taken. After a break nobody knows.
  return error instanceof AskError && error.status !== 0 ? { ...sent, sentAfter: null, key: '' } : sent;
}

async function sayTurn(id: string, { text, key }: Kept, onSentence: (text: string) => void): Promise<TakenTurn> {
  return await askStream(`/api/rehearsals/${id}/turns`, { text }, { last: 'turn', idempotencyKey: key, onEvent: (_, data) => onSentence((data as { text: string }).text) });
}

/** The turn may be here already, by the news of another way. */
function withTurn(rehearsal: Rehearsal, { turn, status, ending, terms, left }: TakenTurn): Rehearsal {
  const turns = [...rehearsal.turns.slice(0, turn.index - 1), turn];
  return { ...rehearsal, turns, turnCount: turns.length, status, ending: ending ?? null, ...(terms && { terms }), ...(left && { left }) };
}
