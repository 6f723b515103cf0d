import { lazy, Suspense, useRef, useState } from 'react';
import type { IconName } from './icons.tsx';
import { IconButton } from './IconButton.tsx';

export type MenuItem = { /** Where two may have one label. */ key?: string; label: string; icon?: IconName; onSelect: () => void; /** Takes something away. */ danger?: boolean; /** One of a choice, and whether it is the chosen one. */ checked?: boolean };

const load = () => import('./MenuPopup.tsx');
const Popup = lazy(load);

/** A button that opens a list of things to do. What the list is made of comes with the first look at the button. */
export function Menu({ label, icon = 'more', items, small = true, tip = 'above', className }: { label: string; icon?: IconName; items: readonly MenuItem[]; small?: boolean; tip?: 'above' | 'below' | 'none'; className?: string }) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  return (
    <>
      <IconButton
        ref={trigger}
        icon={icon}
        label={label}
        small={small}
        tip={open ? 'none' : tip}
        tipAlign="end"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        {...(className !== undefined && { className })}
      />
      {open && (
        <Suspense fallback={null}>
          <Popup anchor={trigger} items={items} label={label} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
