import { useEffect, useRef, useState } from 'react';
import { Composer, type ComposerHandle, loadTalk, RecentTalks, useStartChat } from '../../rooms/chat/web/index.ts';
import { ModelChoice, ModelOffer, useChosenModel, useKoreanOffer } from '../../rooms/models/web/index.ts';
import { useMe } from '../ui/me.ts';
import { useTitle } from '../ui/use-title.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { m } from '../ui/words.ts';
import { AiShelf } from './AiShelf.tsx';
import { Branch } from './Branch.tsx';
import { SlashChoice } from './SlashChoice.tsx';
import { takeOrder, unlessOrder } from './take-order.ts';

/** One field; below it what came last, and who is there to talk with. */
export function Home() {
  const name = useMe()?.person?.name ?? '';
  const [hour] = useState(() => new Date().getHours());
  const composer = useRef<ComposerHandle>(null);
  const start = useStartChat();
  const offer = useKoreanOffer();
  const { chosen } = useChosenModel();
  useTitle(undefined);
  // Not on a phone: its keyboard would cover half of what one came to see.
  useEffect(() => {
    if (matchMedia('(hover: hover)').matches) composer.current?.focus();
  }, []);
  useEffect(() => whenIdle(() => void loadTalk()), []);
  return (
    <>
      <Branch />
      <div className="relative mx-auto flex w-full max-w-3xl grow flex-col gap-8 px-4 pt-[max(1rem,12dvh)] pb-12 sm:px-8">
        <div className="flex flex-col gap-5">
          <h1 className="px-2 text-2xl font-semibold">{greet(name, hour)}</h1>
          <SlashChoice onTake={(text) => composer.current?.put(text)} beside={<ModelChoice />}>
            <Composer handle={composer} label={m.shell_home_ask()} onSend={async (text) => void (takeOrder(text) || (await start(text, chosen)))} offer={unlessOrder(offer)} large />
          </SlashChoice>
        </div>
        <ModelOffer />
        <RecentTalks />
        <AiShelf onTake={(text) => composer.current?.put(text)} />
      </div>
    </>
  );
}

function greet(name: string, hour: number): string {
  if (hour < 5) return m.shell_still_up({ name });
  if (hour < 12) return m.shell_good_morning({ name });
  if (hour < 18) return m.shell_good_afternoon({ name });
  return m.shell_good_evening({ name });
}
