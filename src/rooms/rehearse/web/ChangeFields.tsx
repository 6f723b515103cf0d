import { Field, Select } from '../../../web/ui/Field.tsx';
import { m } from '../../../web/ui/words.ts';
import type { IssueShown, ScenarioShown } from '../contract.ts';
import type { Preparation } from './preparation.ts';
import { unitNames } from './unit-names.ts';

type Props = { readonly scenario: ScenarioShown; readonly preparation: Preparation; readonly onChange: (change: Partial<Preparation>) => void };

/** Names and numbers of the scenario, made one's own for this rehearsal. */
export function ChangeFields({ scenario: { issues }, preparation: { otherName, personName, numbers }, onChange }: Props) {
  const set = (id: string, change: Partial<Preparation['numbers'][string]>) => onChange({ numbers: { ...numbers, [id]: { ask: '', floor: '', base: '', ...numbers[id], ...change } } });
  return (
    <div className="flex flex-col gap-5 pt-2 pb-3">
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={m.rehearse_other_name()} hint={m.rehearse_name_hint()} value={otherName} maxLength={80} autoComplete="off" onChange={(event) => onChange({ otherName: event.target.value })} />
        <Field label={m.rehearse_person_name()} hint={m.rehearse_person_name_hint()} value={personName} maxLength={80} autoComplete="off" onChange={(event) => onChange({ personName: event.target.value })} />
      </div>
      {issues.map((issue) => <Numbers key={issue.id} issue={issue} value={numbers[issue.id]} onChange={(change) => set(issue.id, change)} />)}
    </div>
  );
}

type NumbersProps = { readonly issue: IssueShown; readonly value: Preparation['numbers'][string] | undefined; readonly onChange: (change: Partial<Preparation['numbers'][string]>) => void };

function Numbers({ issue: { name, unit, currency, steps, base }, value, onChange }: NumbersProps) {
  const unitName = unit === 'money' ? (currency ?? '') : unitNames[unit]();
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 text-sm font-semibold">{name}{unitName && <span className="font-normal text-ink-soft"> ({unitName})</span>}</legend>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        <Amount label={m.rehearse_number_ask()} steps={steps} value={value?.ask ?? ''} onChange={(ask) => onChange({ ask })} />
        <Amount label={m.rehearse_number_floor()} steps={steps} value={value?.floor ?? ''} onChange={(floor) => onChange({ floor })} />
        {base !== null && <Amount label={m.rehearse_number_base({ currency: currency ?? '' })} steps={null} value={value?.base ?? ''} onChange={(next) => onChange({ base: next })} />}
      </div>
    </fieldset>
  );
}

function Amount({ label, steps, value, onChange }: { label: string; steps: readonly string[] | null; value: string; onChange: (value: string) => void }) {
  if (!steps) return <Field label={label} inputMode="decimal" value={value} maxLength={16} autoComplete="off" onChange={(event) => onChange(event.target.value)} />;
  return <Select label={label} value={value} onChange={(event) => onChange(event.target.value)}>{steps.map((step, index) => <option key={step} value={index}>{step}</option>)}</Select>;
}
