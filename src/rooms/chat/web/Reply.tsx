import { Button } from '../../../web/ui/Button.tsx';
import { CopyButton } from '../../../web/ui/CopyButton.tsx';
import { Face } from '../../../web/ui/Face.tsx';
import { formatNumber } from '../../../web/ui/format.ts';
import { IconButton } from '../../../web/ui/IconButton.tsx';
import { Markdown } from '../../../web/ui/markdown/Markdown.tsx';
import { Notice } from '../../../web/ui/Notice.tsx';
import { ServerWords } from '../../../web/ui/ServerWords.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Message } from '../contract.ts';
import { Branches } from './Branches.tsx';
import { useQueued } from './use-conversation.ts';
import { useModelLoading } from './use-model-loading.ts';

/** What an AI wrote: plain text with a face and a name at the left. */
export function Reply({ message, name, onRegenerate }: { message: Message; name: string; onRegenerate: (() => void) | undefined }) {
  const writing = message.state === 'writing';
  return (
    <div className="group grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 sm:items-start">
      <Face seed={message.ai ?? 'assistant'} size={32} thinking={writing && message.text === ''} />
      <p className="text-sm leading-8 font-semibold text-celadon-text">{name}</p>
      <div className="col-span-2 min-w-0 pt-1 sm:col-span-1 sm:col-start-2 sm:pt-0">
        {message.trimmed > 0 && <Trimmed count={message.trimmed} />}
        <Markdown text={message.text} writing={writing} />
        {writing ? <Waiting message={message} name={name} /> : <Ending message={message} onRegenerate={onRegenerate} />}
        <Foot message={message} onRegenerate={onRegenerate} />
      </div>
    </div>
  );
}

function Trimmed({ count }: { count: number }) {
  return (
    <div className="pb-3">
      <Notice kind="ai">{count === 1 ? m.chat_trimmed_one() : m.chat_trimmed({ count: formatNumber(count) })}</Notice>
    </div>
  );
}

/** Before the first word: that the model is on its way into memory, that somebody reads, or the place in the queue. It stands where the words will begin. */
function Waiting({ message, name }: { message: Message; name: string }) {
  const queued = useQueued(message.id);
  const loading = useModelLoading(message.text === '' ? message.model : null);
  if (message.text !== '') return null;
  return <p className="text-ink-soft">{loading ? m.chat_model_loading() : sayQueued(queued, name)}</p>;
}

function sayQueued(queued: number | null, name: string): string {
  if (queued === null) return m.chat_thinking({ name });
  return queued <= 1 ? m.chat_queued_next() : m.chat_queued({ position: formatNumber(queued - 1) });
}

/** How it ended, where that is not as it should be. */
function Ending({ message, onRegenerate }: { message: Message; onRegenerate: (() => void) | undefined }) {
  switch (message.state) {
    case 'complete':
      return message.text.trim() === '' ? <p className="text-ink-soft">{m.chat_empty_reply()}</p> : null;
    case 'stopped':
      return <p className="pt-2 text-sm text-ink-soft">{m.chat_stopped()}</p>;
    case 'partial':
    case 'failed':
      return (
        <div className="pt-3">
          <Notice kind="error" action={onRegenerate && <Button small onClick={onRegenerate}>{m.chat_send_again()}</Button>}>
            <ServerWords said={message.error} words={message.state === 'partial' ? m.chat_partial() : m.chat_failed()} />
          </Notice>
        </div>
      );
    case 'writing':
      return null;
    default:
      return message.state satisfies never;
  }
}

/** The branches, what can be done, and the model and its speed. It has its height while the reply is written, so that its coming moves nothing. */
function Foot({ message, onRegenerate }: { message: Message; onRegenerate: (() => void) | undefined }) {
  if (message.state === 'writing') return <div className="h-10" />;
  return (
    <div className="-ml-2 flex min-h-10 flex-wrap items-center gap-x-1">
      <Branches message={message.id} />
      <p className="min-w-0 truncate px-2 text-xs text-ink-faint tabular-nums">{describe(message)}</p>
      <div className="tools flex">
        {message.text !== '' && <CopyButton text={message.text} label={m.chat_copy_message()} />}
        {onRegenerate && <IconButton icon="retry" label={m.chat_regenerate()} small onClick={onRegenerate} />}
      </div>
    </div>
  );
}

function describe({ model, tokensPerSecond }: Message): string {
  const speed = tokensPerSecond === null ? null : m.chat_speed({ speed: formatNumber(tokensPerSecond, { maximumFractionDigits: tokensPerSecond < 10 ? 1 : 0 }) });
  return [model, speed].filter((part) => part !== null).join(' · ');
}
