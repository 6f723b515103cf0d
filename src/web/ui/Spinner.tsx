import { m } from './words.ts';

/** A turning ring; `label` is read out, so leave it out only where words beside it say what is waited for. */
export function Spinner({ label, size = 18 }: { label?: string; size?: number }) {
  return (
    <span role={label === '' ? undefined : 'status'} className="inline-flex">
      <svg aria-hidden="true" width={size} height={size} viewBox="0 0 20 20" fill="none" strokeWidth="2" strokeLinecap="round" className="animate-turn">
        <circle cx="10" cy="10" r="7.5" stroke="currentColor" opacity="0.2" />
        <path d="M10 2.5a7.5 7.5 0 0 1 7.5 7.5" stroke="currentColor" />
      </svg>
      {label !== '' && <span className="sr-only">{label ?? m.ui_loading()}</span>}
    </span>
  );
}
