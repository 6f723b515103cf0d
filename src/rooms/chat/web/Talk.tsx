import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { sayError } from '../../../web/ui/api.ts';
import { EmptyState } from '../../../web/ui/EmptyState.tsx';
import { IconButton } from '../../../web/ui/IconButton.tsx';
import { showToast } from '../../../web/ui/show-toast.ts';
import { m } from '../../../web/ui/words.ts';
import './talk.css';
import { Composer, type ComposerHandle } from './Composer.tsx';
import { renameTalk } from './conversations.ts';
import { openDraft } from './draft.ts';
import { FinishedReply } from './FinishedReply.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { MessageRow, type RowActions } from './MessageRow.tsx';
import { NearView } from './NearView.tsx';
import { newKey } from '../../../web/ui/new-key.ts';
import type { ConversationView, OpenConversation } from './open-conversation.ts';
import { OutgoingMessage } from './OutgoingMessage.tsx';
import { pageParts, storedPlace } from './parts.ts';
import { RenameField } from './RenameField.tsx';
import { TalkMenu } from './TalkMenu.tsx';
import { useAiName } from './use-ai-name.ts';
import { useConversation } from './use-conversation.ts';
import { useKeys } from './use-keys.ts';
import { useReadingPlace } from './use-reading-place.ts';
import type { Offer } from './use-sending.ts';

type View = Extract<ConversationView, { kind: 'open' }>;
type Props = { view: View; to?: string | undefined; offer?: Offer | undefined; model?: string | undefined; onOrder?: ((text: string) => boolean) | undefined; besideTitle?: ReactNode; besideField?: ReactNode };

/** So many of the last messages are drawn whole from the start: more than a tall screen shows. */
const drawnAtOnce = 8;

/** The messages of a branch and the field below them. */
export function Talk({ view, to, offer, model, onOrder, besideTitle, besideField }: Props) {
  const conversation = useConversation();
  const nameOf = useAiName();
  const name = nameOf(view.conversation.ai);
  const composer = useRef<ComposerHandle>(null);
  const [draft] = useState(() => openDraft(conversation.id, { ask: pageParts.ask, place: storedPlace }));
  const [editing, setEditing] = useState<string>();
  const [helping, setHelping] = useState(false);
  const { scroller, content, room, place, atEnd } = useReadingPlace();
  const lit = useJump(view, to, conversation, content, (element) => place.current?.show(element));
  const quiet = view.writing === undefined && view.outgoing?.state !== 'sending';
  const actions = useActions(conversation, setEditing, model);
  const stop = view.writing === undefined ? undefined : () => void conversation.stop(view.writing ?? '').catch((error: unknown) => showToast({ text: sayError(error) }));
  useKeys({ write: () => composer.current?.focus(), help: () => setHelping(true), stop });

  // What one sends, changes or asks for again comes to the top, with room for the answer.
  const asked = view.outgoing?.key ?? view.writing;
  const placed = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (asked !== undefined && asked !== placed.current) place.current?.awaitAnswer();
    placed.current = asked;
  }, [asked, place]);
  const unsent = view.outgoing?.state === 'failed';
  useLayoutEffect(() => {
    if (unsent) place.current?.toEnd();
  }, [unsent, place]);

  const editLast = () => setEditing(view.branch.findLast((id) => conversation.message(id)?.role === 'user'));
  return (
    <>
      <Head view={view}>{besideTitle}</Head>
      <div ref={scroller} className="talk-scroller min-h-0 grow overflow-y-auto" tabIndex={-1}>
        <NearView scroller={scroller}>
          <div ref={content} role="log" aria-live="off" aria-label={m.chat_messages()} className="mx-auto w-full max-w-3xl px-4 pt-2 pb-4">
            {view.branch.map((id, index) => (
              <MessageRow key={id} id={id} name={nameOf(conversation.message(id)?.ai)} last={index >= view.branch.length - drawnAtOnce} lit={id === lit} editing={id === editing} quiet={quiet} actions={actions} />
            ))}
            {view.outgoing && (
              <OutgoingMessage outgoing={view.outgoing} onAgain={() => view.outgoing && void conversation.send(view.outgoing)} onTakeBack={() => composer.current?.put(conversation.takeBack())} />
            )}
            {view.branch.length === 0 && !view.outgoing && <EmptyState title={m.chat_begin_title()}>{m.chat_begin()}</EmptyState>}
          </div>
        </NearView>
        <div ref={room} aria-hidden="true" />
      </div>
      <div className="relative mx-auto w-full max-w-3xl shrink-0 px-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
        {!atEnd && (
          <IconButton icon="down" label={m.chat_newest()} onClick={() => place.current?.toEnd()} className="absolute! -top-12 left-1/2 -translate-x-1/2 rounded-full! bg-sheet! shadow-sheet" />
        )}
        {besideField && <div className="pb-3">{besideField}</div>}
        <Composer
          handle={composer}
          label={m.chat_write({ name })}
          draft={draft}
          kept={view.draft}
          onSend={(text) => void (onOrder?.(text) || conversation.send({ key: newKey(), text, ...(model !== undefined && { model }), state: 'sending' }))}
          onStop={stop}
          onLast={editLast}
          offer={offer}
          focusFirst={to === undefined && matchMedia('(hover: hover)').matches}
        />
      </div>
      <FinishedReply view={view} nameOf={nameOf} />
      {helping && <KeysDialog onClose={() => setHelping(false)} />}
    </>
  );
}

function Head({ view: { conversation }, children }: { view: View; children: ReactNode }) {
  const client = useQueryClient();
  const [renaming, setRenaming] = useState(false);
  const done = (title: string | undefined) => {
    setRenaming(false);
    if (title !== undefined) void renameTalk(client, conversation.id, title);
  };
  return (
    <header className="mx-auto flex min-h-10 w-full max-w-3xl shrink-0 lg:min-h-14 items-center gap-1 px-4">
      {renaming ? <RenameField title={conversation.title} onDone={done} /> : <h1 className="min-w-0 truncate text-sm font-semibold text-ink-soft">{conversation.title || m.chat_untitled()}</h1>}
      {!renaming && <TalkMenu talk={conversation} shown onRename={() => setRenaming(true)} />}
      {!renaming && <div className="ml-auto max-w-[45%] shrink-0">{children}</div>}
    </header>
  );
}

/** What the messages can ask for; one object until another model is chosen, so that none is drawn again for it. */
function useActions(conversation: OpenConversation, edit: (message: string | undefined) => void, model: string | undefined): RowActions {
  return useMemo(
    () => ({
      edit,
      sendChanged: ({ parent }, text) => {
        edit(undefined);
        void conversation.send({ key: newKey(), text, parent, ...(model !== undefined && { model }), state: 'sending' });
      },
      regenerate: (message) => void conversation.regenerate(message, newKey(), model).catch((error: unknown) => showToast({ text: sayError(error) })),
    }),
    [conversation, edit, model],
  );
}

/** Goes to a message, on whatever branch it is, once for each time that it is asked for. @returns the message to light up */
function useJump(view: View, to: string | undefined, conversation: OpenConversation, content: { readonly current: HTMLElement | null }, show: (element: Element) => void): string | undefined {
  const done = useRef<string>(undefined);
  useEffect(() => {
    if (to === undefined || done.current === to || !conversation.message(to)) return;
    if (!view.branch.includes(to)) {
      conversation.look(to);
      return;
    }
    done.current = to;
    const element = content.current?.querySelector(`[data-message="${CSS.escape(to)}"]`);
    if (!(element instanceof HTMLElement)) return;
    show(element);
    element.focus({ preventScroll: true });
  });
  return to;
}
