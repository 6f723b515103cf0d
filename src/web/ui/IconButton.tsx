import type { ComponentProps } from 'react';
import { Icon, type IconName } from './icons.tsx';
import { joinClasses } from './join-classes.ts';

type Props = Omit<ComponentProps<'button'>, 'children' | 'aria-label'> & {
  icon: IconName;
  /** What it does; read out, and shown beside it on hover and focus. */
  label: string;
  tip?: 'above' | 'below' | 'none';
  tipAlign?: 'start' | 'middle' | 'end';
  /** 32 instead of 40 pixels, for rows of tools; touch gets the larger one anyway. */
  small?: boolean;
};

export function IconButton({ icon, label, tip = 'above', tipAlign = 'middle', small = false, className, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      {...(tip !== 'none' && { 'data-tip': label, 'data-tip-side': tip, 'data-tip-align': tipAlign })}
      className={joinClasses(
        'inline-grid shrink-0 place-items-center rounded-md text-ink-soft transition-colors duration-150 hover:bg-plane hover:text-ink disabled:opacity-40 aria-expanded:bg-plane aria-expanded:text-ink',
        small ? 'size-8 pointer-coarse:size-10' : 'size-10',
        tip !== 'none' && 'tip',
        className,
      )}
    >
      <Icon name={icon} size={small ? 17 : 20} />
    </button>
  );
}
