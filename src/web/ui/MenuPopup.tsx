import { Menu } from '@base-ui/react/menu';
import { type RefObject, useState } from 'react';
import { Icon } from './icons.tsx';
import { joinClasses } from './join-classes.ts';
import type { MenuItem } from './Menu.tsx';

type Props = {
  anchor: RefObject<HTMLElement | null>;
  items: readonly MenuItem[];
  label: string;
  onClose: () => void;
  align?: 'start' | 'end';
  /** Where the focus goes afterwards; by default to the anchor. */
  focusAfter?: () => HTMLElement | null | undefined;
};

/** A chunk of its own: only this needs Base UI (keys, typing to find, staying on the screen). */
export default function MenuPopup({ anchor, items, label, onClose, align = 'end', focusAfter }: Props) {
  // A modal dialog lies above everything that is not in it, the drawer of a narrow screen too.
  const [sheet] = useState(() => anchor.current?.closest('dialog'));
  return (
    <Menu.Root defaultOpen onOpenChange={(open) => void (open || onClose())}>
      <Menu.Portal container={sheet ?? undefined}>
        <Menu.Positioner anchor={anchor} side="bottom" align={align} sideOffset={6} className="z-40">
          <Menu.Popup aria-label={label} finalFocus={focusAfter ? () => focusAfter() ?? true : anchor} className="max-h-(--available-height) min-w-44 max-w-[calc(100vw-1rem)] animate-rise overflow-y-auto rounded-md bg-sheet p-1 text-sm shadow-float outline-none">
            {items.map((item) => (
              <Menu.Item
                key={item.key ?? item.label}
                {...(item.checked !== undefined && { role: 'menuitemradio', 'aria-checked': item.checked })}
                onClick={item.onSelect}
                className={joinClasses('flex min-h-10 items-center gap-3 rounded-sm px-3 outline-none select-none data-highlighted:bg-plane', item.danger && 'text-danger')}
              >
                {item.icon && <Icon name={item.icon} size={18} />}
                <span className="grow">{item.label}</span>
                {item.checked && <Icon name="check" size={16} />}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
