import { useId } from 'react';

type Option<Value extends string> = { readonly value: Value; readonly label: string; readonly about?: string };
type Props<Value extends string> = { readonly legend: string; readonly value: Value; readonly options: readonly Option<Value>[]; readonly onChange: (value: Value) => void; readonly columns?: boolean };

/** One of a few, each with a few words of what it means. */
export function RadioCards<Value extends string>({ legend, value, options, onChange, columns = false }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-sm font-semibold">{legend}</legend>
      <div className={columns ? 'grid gap-2 sm:grid-cols-2' : 'flex flex-col gap-2'}>
        {options.map((option) => (
          <label key={option.value} className="flex min-h-12 items-start gap-3 rounded-md bg-sheet px-4 py-3 outline-1 outline-line transition-colors duration-150 hover:bg-plane has-checked:bg-persimmon-wash has-checked:outline-persimmon-text has-focus-visible:outline-2 has-focus-visible:outline-persimmon-text">
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} className="mt-1 size-4 shrink-0 outline-none" />
            <span>
              <span className="block text-sm font-medium">{option.label}</span>
              {option.about !== undefined && <span className="block text-xs text-ink-soft">{option.about}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
