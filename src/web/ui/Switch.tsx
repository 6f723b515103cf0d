import { type ReactNode, useId } from 'react';

/** On or off, at once. The words beside it switch it too. */
export function Switch({ checked, onChange, label, hint, disabled = false }: { checked: boolean; onChange: (checked: boolean) => void; label: ReactNode; hint?: ReactNode; disabled?: boolean }) {
  const id = useId();
  return (
    <div className="flex items-start gap-3">
      <button
        type="button"
        role="switch"
        id={id}
        aria-checked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        disabled={disabled}
        onClick={() => onChange(!checked)}
        className="group relative mt-0.5 h-7 w-12 shrink-0 rounded-full border border-edge bg-plane transition-colors duration-150 aria-checked:border-persimmon-text aria-checked:bg-persimmon disabled:opacity-50"
      >
        <span className="absolute top-0.5 left-0.5 size-5.5 rounded-full bg-ink-soft transition-transform duration-150 group-aria-checked:translate-x-5 group-aria-checked:bg-on-persimmon" />
      </button>
      <div>
        <label id={`${id}-label`} htmlFor={id} className="text-sm font-semibold">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-xs text-ink-soft">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
