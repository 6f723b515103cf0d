import type { RefObject } from 'react';
import { AskError } from '../../../web/ui/api.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { Notice } from '../../../web/ui/Notice.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Rehearsal } from '../contract.ts';
import { Dictate } from './Dictate.tsx';
import { Refusal } from './Refusal.tsx';
import type { TurnField } from './use-turn.ts';
import { WritingField } from './WritingField.tsx';

type Props = { readonly rehearsal: Rehearsal; readonly turn: TurnField; readonly field: RefObject<HTMLTextAreaElement | null>; readonly hinting: boolean; readonly onHint: () => void; readonly onUndo: () => void };

/** Where one says one's line. */
export function StageFoot({ rehearsal, turn, field, hinting, onHint, onUndo }: Props) {
  const { id, locale, turns, about: { other }, from } = rehearsal;
  const busy = turn.pending !== undefined;
  return (
    <>
      {turn.failure !== undefined && <TurnFailure error={turn.failure} />}
      {turn.unsure && <Notice>{m.rehearse_unsure()}</Notice>}
      <WritingField
        ref={field}
        label={m.rehearse_say_to({ name: other.name })}
        value={turn.text}
        onChange={turn.write}
        onSend={turn.say}
        send={m.rehearse_say()}
        busy={busy}
        maxLength={mostLetters}
        tools={<Dictate rehearsal={id} turn={turns.length + 1} locale={locale} text={turn.text} onText={turn.write} />}
      />
      <div className="flex flex-wrap gap-1">
        <Button small look="quiet" icon="hint" busy={hinting} disabled={busy} onClick={onHint}>{m.rehearse_hint()}</Button>
        {turns.length > (from?.turn ?? 0) && <Button small look="quiet" icon="undo" disabled={busy} onClick={onUndo}>{m.rehearse_undo_turn()}</Button>}
      </div>
    </>
  );
}

/** The server's limit (`maxTurnLength`). */
const mostLetters = 4_000;

/** What went wrong with a turn; its words are in the field again. */
function TurnFailure({ error }: { error: unknown }) {
  if (!(error instanceof AskError) || error.status === 422) return <Refusal error={error} />;
  if (error.code === 'rehearsal_over') return <Notice kind="error">{m.rehearse_turn_over()}</Notice>;
  if (error.status === 409) return <Notice kind="error">{m.rehearse_turn_running()}</Notice>;
  return <Refusal error={error} />;
}
