import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { AskError, sayError } from '../../../web/ui/api.ts';
import { Button, buttonClasses } from '../../../web/ui/Button.tsx';
import { EmptyState } from '../../../web/ui/EmptyState.tsx';
import { loadMarkdown } from '../../../web/ui/markdown/Markdown.tsx';
import { Link } from '../../../web/ui/navigate.tsx';
import { Skeleton } from '../../../web/ui/Skeleton.tsx';
import { useTitle } from '../../../web/ui/use-title.ts';
import { m } from '../../../web/ui/words.ts';
import type { Offer } from './use-sending.ts';
import { restoreTalk } from './conversations.ts';
import { Talk } from './Talk.tsx';
import { ConversationContext, useOpenConversation } from './use-conversation.ts';

type Props = {
  id: string;
  /** The message to show and light up, as after a search. */
  to?: string | undefined;
  /** Asked before a message is sent, as for a question that the model can not answer. */
  offer?: Offer | undefined;
  /** The model that is to answer; left out, the one that answers where nothing is chosen. */
  model?: string | undefined;
  /** Takes words that are an order to something else than the AI. @returns whether it took them */
  onOrder?: ((text: string) => boolean) | undefined;
  /** Beside the title, at the right. */
  besideTitle?: ReactNode;
  /** What is to be said of the model that answers; stands above the field. */
  besideField?: ReactNode;
};

/** How long the page waits for what draws Markdown before it shows the words plainly. */
const waitForMarkdownMs = 600;

/** A talk with an AI. */
export default function ChatPage({ id, ...rest }: Props) {
  return <OneTalk key={id} id={id} {...rest} />;
}

function OneTalk({ id, ...rest }: Props) {
  const { conversation, view } = useOpenConversation(id);
  const ready = useMarkdownReady();
  useTitle(view.kind === 'open' ? view.conversation.title || m.chat_untitled() : undefined);
  if (view.kind === 'failed') return <Failed error={view.error} onAgain={() => void conversation.read()} />;
  if (view.kind === 'deleted') return <Deleted id={id} />;
  if (view.kind === 'loading' || !ready) return <div className="mx-auto w-full max-w-3xl px-4 pt-16"><Skeleton lines={6} /></div>;
  return (
    <ConversationContext value={conversation}>
      <Talk view={view} {...rest} />
    </ConversationContext>
  );
}

/** Drawn once and rightly is better than drawn twice: the words wait a moment for what draws them. */
function useMarkdownReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), waitForMarkdownMs);
    void loadMarkdown().then(() => setReady(true));
    return () => clearTimeout(timer);
  }, []);
  return ready;
}

function Failed({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  const missing = error instanceof AskError && error.status === 404;
  return (
    <Aside>
      <EmptyState title={missing ? m.chat_not_found_title() : m.chat_load_failed_title()} action={missing ? <ToNewTalk /> : <Button look="primary" icon="retry" onClick={onAgain}>{m.chat_load_again()}</Button>}>
        {missing ? m.chat_not_found() : sayError(error)}
      </EmptyState>
    </Aside>
  );
}

function Deleted({ id }: { id: string }) {
  const client = useQueryClient();
  const actions = (
    <div className="flex flex-wrap gap-2">
      <Button look="primary" onClick={() => void restoreTalk(client, id)}>{m.chat_bring_back()}</Button>
      <ToNewTalk />
    </div>
  );
  return <Aside><EmptyState title={m.chat_deleted_title()} action={actions}>{m.chat_deleted()}</EmptyState></Aside>;
}

function ToNewTalk() {
  return <Link to="/" className={buttonClasses({})}>{m.chat_go_home()}</Link>;
}

function Aside({ children }: { children: ReactNode }) {
  return <div className="mx-auto w-full max-w-3xl px-4 pt-16">{children}</div>;
}
