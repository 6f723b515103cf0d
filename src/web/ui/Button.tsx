import type { ComponentProps } from 'react';
import { Icon, type IconName } from './icons.tsx';
import { joinClasses } from './join-classes.ts';
import { Spinner } from './Spinner.tsx';

const looks = {
  /** The one thing to do here: persimmon, once a view. */
  primary: 'bg-persimmon text-on-persimmon hover:bg-persimmon-deep',
  /** What else can be done. */
  soft: 'bg-plane text-ink hover:bg-line',
  /** Beside others, without a plane of its own. */
  quiet: 'text-persimmon-text hover:bg-persimmon-wash',
  /** Takes something away. */
  danger: 'bg-danger-wash text-danger hover:brightness-95',
} as const;

type Props = ComponentProps<'button'> & { look?: keyof typeof looks; icon?: IconName; /** It is being done: shows that, and can't be pressed again. */ busy?: boolean; small?: boolean };

/** Says what it does: "Send again", not "OK". */
export function Button({ look = 'soft', icon, busy = false, small = false, className, children, disabled, ...rest }: Props) {
  return (
    <button type="button" {...rest} disabled={disabled === true || busy} aria-busy={busy || undefined} className={buttonClasses({ look, small, className })}>
      {busy ? <Spinner label="" size={16} /> : icon && <Icon name={icon} size={18} />}
      {children}
    </button>
  );
}

/** For links that look like buttons. */
export function buttonClasses({ look = 'soft', small = false, className }: { look?: keyof typeof looks; small?: boolean; className?: string | undefined }): string {
  return joinClasses(
    'inline-flex items-center justify-center gap-2 rounded-md font-semibold transition-colors duration-150 select-none disabled:opacity-55',
    small ? 'min-h-9 px-3 py-1 text-xs' : 'min-h-11 px-5 py-2 text-sm',
    looks[look],
    className,
  );
}
