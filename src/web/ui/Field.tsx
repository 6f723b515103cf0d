import { type ComponentProps, useId } from 'react';
import { Icon } from './icons.tsx';
import { joinClasses } from './join-classes.ts';

type Words = { label: string; /** What may help before one types. */ hint?: string | undefined; /** What is wrong with it and what to do. */ error?: string | undefined };

const box =
  'w-full rounded-md border border-edge bg-sheet px-4 py-2 text-base text-ink transition-colors duration-150 focus:border-persimmon-text focus:outline-2 focus:outline-offset-0 focus:outline-persimmon-text aria-invalid:border-danger';

/** An input with its label, hint and error. */
export function Field({ label, hint, error, className, ...rest }: Words & ComponentProps<'input'>) {
  return (
    <Labelled {...{ label, hint, error, className }}>
      {(wired) => <input {...rest} {...wired} className={joinClasses(box, 'min-h-12')} />}
    </Labelled>
  );
}

/** Words of any length; it grows with what is written. `rows`: 1 begins as low as a field of one line. */
export function TextArea({ label, hint, error, className, rows = 2, ...rest }: Words & ComponentProps<'textarea'>) {
  return (
    <Labelled {...{ label, hint, error, className }}>
      {(wired) => <textarea rows={rows} {...rest} {...wired} className={joinClasses(box, 'field-sizing-content resize-none', rows === 1 ? 'min-h-12' : 'min-h-20')} />}
    </Labelled>
  );
}

/** One of a few, by the browser's own list: right on a phone and with a keyboard. */
export function Select({ label, hint, error, className, children, ...rest }: Words & ComponentProps<'select'>) {
  return (
    <Labelled {...{ label, hint, error, className }}>
      {(wired) => (
        <div className="relative">
          <select {...rest} {...wired} className={joinClasses(box, 'min-h-12 appearance-none pr-10')}>
            {children}
          </select>
          <span className="pointer-events-none absolute inset-y-0 right-3 grid place-items-center text-ink-soft">
            <Icon name="down" size={18} />
          </span>
        </div>
      )}
    </Labelled>
  );
}

type Wired = { id: string; 'aria-invalid': true | undefined; 'aria-describedby': string | undefined };

function Labelled({ label, hint, error, className, children }: Words & { className: string | undefined; children: (wired: Wired) => React.ReactNode }) {
  const id = useId();
  const below = error ?? hint;
  return (
    <div className={joinClasses('flex flex-col gap-1', className)}>
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': below ? `${id}-below` : undefined })}
      {below && (
        <p id={`${id}-below`} role={error ? 'alert' : undefined} className={joinClasses('text-xs', error ? 'text-danger' : 'text-ink-soft')}>
          {below}
        </p>
      )}
    </div>
  );
}
