import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../../web/ui/Button.tsx';
import { m, useLocale } from '../../../web/ui/words.ts';
import type { OwnInterest } from '../contract.ts';
import { FilledScenario } from './FilledScenario.tsx';
import { AddressStep, MannerStep, type StepProps, TheyStep, WantStep, WhoStep } from './FormSteps.tsx';
import type { Saving } from './saving.ts';
import { type SituationDraft, toSituation } from './situation-draft.ts';

type Props = {
  readonly title: string;
  readonly draft: SituationDraft;
  readonly onChange: (draft: SituationDraft) => void;
  /** What was changed of the interests before. */
  readonly known?: readonly OwnInterest[];
  readonly onSave: (saving: Saving) => Promise<void>;
};

type Step = { readonly name: () => string; readonly lead: () => string; readonly ready: (draft: SituationDraft) => boolean; readonly draw: (props: StepProps) => ReactNode };

const steps: readonly Step[] = [
  { name: m.rehearse_step_want, lead: m.rehearse_step_want_lead, ready: ({ want }) => want.trim() !== '', draw: (props) => <WantStep {...props} /> },
  { name: m.rehearse_step_who, lead: m.rehearse_step_who_lead, ready: ({ name, role }) => name.trim() !== '' && role.trim() !== '', draw: (props) => <WhoStep {...props} /> },
  { name: m.rehearse_step_they, lead: m.rehearse_step_they_lead, ready: () => true, draw: (props) => <TheyStep {...props} /> },
  { name: m.rehearse_step_manner, lead: m.rehearse_step_manner_lead, ready: () => true, draw: (props) => <MannerStep {...props} /> },
  { name: m.rehearse_step_address, lead: m.rehearse_step_address_lead, ready: () => true, draw: (props) => <AddressStep {...props} /> },
];

/** Short steps, then the scenario that comes of them. Every letter is kept in this browser. */
export function ScenarioForm({ title, draft, onChange, known = [], onSave }: Props) {
  const locale = useLocale();
  const at = Math.min(draft.step, steps.length);
  const step = steps[at];
  const [strict, setStrict] = useState(false);
  const heading = useHeadingFocus(at);
  const go = (next: number) => {
    setStrict(false);
    onChange({ ...draft, step: next });
  };
  const next = () => (step?.ready(draft) ? go(at + 1) : setStrict(true));
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-6 px-5 pt-6 pb-20 sm:px-8 sm:pt-10">
      <header className="flex flex-col gap-1">
        <p className="text-xs font-semibold text-ink-soft">{title} · {m.rehearse_step_of({ at: at + 1, of: steps.length + 1 })}</p>
        <h1 ref={heading} tabIndex={-1} className="text-xl font-bold outline-none">{step ? step.name() : m.rehearse_step_look()}</h1>
        <p className="measure text-sm text-ink-soft">{step ? step.lead() : m.rehearse_step_look_lead()}</p>
      </header>
      {step ? (
        <form
          noValidate
          className="flex flex-col gap-6"
          onSubmit={(event) => {
            event.preventDefault();
            next();
          }}
        >
          {step.draw({ draft, set: (change) => onChange({ ...draft, ...change }), strict })}
          <div className="flex flex-wrap gap-2">
            <Button type="submit" look="primary">{at === steps.length - 1 ? m.rehearse_fill_in() : m.rehearse_next()}</Button>
            {at > 0 && <Button onClick={() => go(at - 1)}>{m.rehearse_back()}</Button>}
          </div>
        </form>
      ) : (
        <FilledScenario situation={toSituation(draft, locale)} known={known} onBack={() => go(steps.length - 1)} onSave={onSave} />
      )}
    </div>
  );
}

/** Each step begins at its heading, for whoever reads with the ears; not the first, where the page begins. */
function useHeadingFocus(at: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(at);
  useEffect(() => {
    if (last.current !== at) heading.current?.focus();
    last.current = at;
  }, [at]);
  return heading;
}
