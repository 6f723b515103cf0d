/** The steps of the guided form: each asks for one thing, in the words that one would use to a friend. */
import { Field, Select, TextArea } from '../../../web/ui/Field.tsx';
import { locales, m, useLocale } from '../../../web/ui/words.ts';
import type { SpeechLevel } from '../shared/acts.ts';
import type { Archetype } from '../shared/scenario.ts';
import { archetypeNames, levelNames, standingNames } from './names.ts';
import { RadioCards } from './RadioCards.tsx';
import { languageOf, type SituationDraft } from './situation-draft.ts';

export type StepProps = { readonly draft: SituationDraft; readonly set: (change: Partial<SituationDraft>) => void; /** Whether to say what is still missing. */ readonly strict: boolean };

const optionsOf = <Value extends string>(names: Readonly<Record<Value, () => string>>) => (Object.keys(names) as Value[]).map((value) => ({ value, label: names[value]() }));

export function WantStep({ draft: { want, least, alternative, reasons, goal }, set, strict }: StepProps) {
  return (
    <>
      <TextArea rows={1} label={m.rehearse_want()} hint={m.rehearse_want_hint()} error={strict && want.trim() === '' ? m.rehearse_want_missing() : undefined} value={want} maxLength={200} onChange={(event) => set({ want: event.target.value })} />
      <RadioCards columns legend={m.rehearse_goal()} value={goal} onChange={(next) => set({ goal: next })} options={[{ value: 'agree', label: m.rehearse_goal_agree(), about: m.rehearse_goal_agree_about() }, { value: 'repair', label: m.rehearse_goal_repair(), about: m.rehearse_goal_repair_about() }]} />
      {goal === 'agree' && <Field label={m.rehearse_least()} hint={m.rehearse_least_hint()} value={least} maxLength={200} onChange={(event) => set({ least: event.target.value })} />}
      <Field label={m.rehearse_alternative()} hint={m.rehearse_alternative_hint()} value={alternative} maxLength={200} onChange={(event) => set({ alternative: event.target.value })} />
      <TextArea label={m.rehearse_reasons()} hint={m.rehearse_reasons_hint()} value={reasons} maxLength={1_200} onChange={(event) => set({ reasons: event.target.value })} />
    </>
  );
}

export function WhoStep({ draft: { name, role, standing, scene }, set, strict }: StepProps) {
  const missing = (text: string) => (strict && text.trim() === '' ? m.rehearse_who_missing() : undefined);
  return (
    <>
      <Field label={m.rehearse_name()} hint={m.rehearse_name_hint()} error={missing(name)} value={name} maxLength={40} autoComplete="off" onChange={(event) => set({ name: event.target.value })} />
      <Field label={m.rehearse_role()} hint={m.rehearse_role_hint()} error={missing(role)} value={role} maxLength={60} autoComplete="off" onChange={(event) => set({ role: event.target.value })} />
      <RadioCards legend={m.rehearse_standing()} value={standing} onChange={(next) => set({ standing: next })} options={optionsOf(standingNames)} />
      <TextArea label={m.rehearse_scene()} hint={m.rehearse_scene_hint()} value={scene} maxLength={1_200} onChange={(event) => set({ scene: event.target.value })} />
    </>
  );
}

export function TheyStep({ draft: { theyWant, fear }, set }: StepProps) {
  return (
    <>
      <TextArea label={m.rehearse_they_want()} hint={m.rehearse_they_want_hint()} value={theyWant} maxLength={640} onChange={(event) => set({ theyWant: event.target.value })} />
      <TextArea label={m.rehearse_fear()} hint={m.rehearse_fear_hint()} value={fear} maxLength={300} onChange={(event) => set({ fear: event.target.value })} />
    </>
  );
}

export function MannerStep({ draft: { archetype }, set }: StepProps) {
  return <RadioCards<Archetype> columns legend={m.rehearse_manner()} value={archetype} onChange={(next) => set({ archetype: next })} options={optionsOf(archetypeNames)} />;
}

export function AddressStep({ draft, set }: StepProps) {
  const page = useLocale();
  const { callsOther, callsPerson, firstSentence } = draft;
  const language = languageOf(draft, page);
  const names = { en: m.rehearse_language_en(), ko: m.rehearse_language_ko() };
  return (
    <>
      <Select label={m.rehearse_language()} hint={m.rehearse_language_hint()} value={language} onChange={(event) => set({ locale: locales.find((known) => known === event.target.value) ?? null })}>
        {locales.map((locale) => <option key={locale} value={locale}>{names[locale]}</option>)}
      </Select>
      <Field label={m.rehearse_calls_other()} hint={m.rehearse_calls_other_hint()} value={callsOther} maxLength={40} onChange={(event) => set({ callsOther: event.target.value })} />
      <Field label={m.rehearse_calls_person()} hint={m.rehearse_calls_person_hint()} value={callsPerson} maxLength={40} onChange={(event) => set({ callsPerson: event.target.value })} />
      {language === 'ko' && <Levels draft={draft} set={set} />}
      <TextArea label={m.rehearse_first_sentence()} hint={m.rehearse_first_sentence_hint()} value={firstSentence} maxLength={300} onChange={(event) => set({ firstSentence: event.target.value })} />
    </>
  );
}

function Levels({ draft: { otherLevel, personLevel }, set }: Pick<StepProps, 'draft' | 'set'>) {
  const choice = (label: string, value: SituationDraft['otherLevel'], choose: (level: SpeechLevel | '') => void) => (
    <Select label={label} value={value} onChange={(event) => choose(event.target.value as SpeechLevel | '')}>
      <option value="">{m.rehearse_level_usual()}</option>
      {(Object.keys(levelNames) as SpeechLevel[]).map((level) => <option key={level} value={level}>{levelNames[level]()}</option>)}
    </Select>
  );
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {choice(m.rehearse_other_level(), otherLevel, (level) => set({ otherLevel: level }))}
      {choice(m.rehearse_person_level(), personLevel, (level) => set({ personLevel: level }))}
    </div>
  );
}
