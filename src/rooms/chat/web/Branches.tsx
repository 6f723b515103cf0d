import { IconButton } from '../../../web/ui/IconButton.tsx';
import { m } from '../../../web/ui/words.ts';
import { useConversation } from './use-conversation.ts';

const mostDots = 7;

/** The other messages in the same place: small dots, and a way to and fro. Nothing where there is only one. */
export function Branches({ message }: { message: string }) {
  const conversation = useConversation();
  const { index, ids } = conversation.place(message);
  if (ids.length < 2) return null;
  const look = (at: number) => {
    const id = ids[at];
    if (id !== undefined) conversation.look(id);
  };
  return (
    <fieldset aria-label={m.chat_branches()} className="flex items-center text-xs text-ink-soft">
      <IconButton icon="left" label={m.chat_branch_before()} small disabled={index === 0} onClick={() => look(index - 1)} />
      <span aria-hidden="true" className="flex items-center gap-1 px-1">
        {ids.length <= mostDots && ids.map((id, at) => <span key={id} className={`size-1.5 rounded-full ${at === index ? 'bg-persimmon' : 'bg-edge'}`} />)}
        <span className="pl-1 tabular-nums">
          {index + 1}/{ids.length}
        </span>
      </span>
      <output className="sr-only">{m.chat_branch_of({ index: index + 1, count: ids.length })}</output>
      <IconButton icon="right" label={m.chat_branch_after()} small disabled={index === ids.length - 1} onClick={() => look(index + 1)} />
    </fieldset>
  );
}
