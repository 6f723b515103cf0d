import { openImagine } from '../../rooms/imagine/web/index.ts';
import { lazy, type ReactNode, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { MenuItem } from '../ui/Menu.tsx';
import { goTo } from '../ui/navigate.tsx';
import { m, useLocale } from '../ui/words.ts';
import { useAis } from './use-ais.ts';
import { Ways } from './Ways.tsx';

const Popup = lazy(() => import('../ui/MenuPopup.tsx'));

/** Around the field of home: `/` in the empty field opens what one can begin with. Anywhere else it is a letter. */
export function SlashChoice({ onTake, beside, children }: { onTake: (text: string) => void; /** Under the field, at the right. */ beside?: ReactNode; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const items = useChoice(onTake);
  const field = () => place.current?.querySelector('textarea');
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== '/' || event.isComposing || field()?.value !== '') return;
    event.preventDefault();
    setOpen(true);
  });
  useEffect(() => {
    const element = place.current;
    const listen = (event: KeyboardEvent) => pressed(event);
    element?.addEventListener('keydown', listen, { capture: true });
    return () => element?.removeEventListener('keydown', listen, { capture: true });
  }, []);
  return (
    <div ref={place}>
      {children}
      <div className="flex min-h-9 items-center gap-4 px-1 pt-2 pointer-coarse:min-h-11">
        <Ways typed={() => field()?.value.trim() ?? ''} />
        <p className="hidden min-h-8 shrink-0 text-xs sm:block leading-8 text-ink-faint pointer-coarse:hidden">
          <kbd className="rounded-sm bg-plane px-1.5 font-mono">/</kbd> {m.shell_slash()}
        </p>
        <div className="ml-auto min-w-0">{beside}</div>
      </div>
      {open && (
        <Suspense fallback={null}>
          <Popup anchor={place} align="start" items={items} label={m.shell_slash_label()} focusAfter={field} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}

function useChoice(onTake: (text: string) => void): readonly MenuItem[] {
  const locale = useLocale();
  const starters = useAis().flatMap((ai) => ai.starters[locale]);
  return [
    ...starters.map((text): MenuItem => ({ label: text, icon: 'talk', onSelect: () => onTake(text) })),
    { label: m.shell_imagine_slash(), icon: 'brush', onSelect: () => openImagine('') },
    { label: m.shell_rehearse_slash(), icon: 'stage', onSelect: () => goTo('/rehearse') },
    { label: m.shell_search_all(), icon: 'search', onSelect: () => goTo('/search') },
  ];
}
