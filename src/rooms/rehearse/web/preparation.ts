import type { z } from 'zod';
import type { Card, Changes, IssueShown, ScenarioShown, startRehearsalSchema } from '../contract.ts';
import type { Difficulty } from '../shared/scenario.ts';

/** What one sets before a talk. Numbers are texts while they are being typed; a reason stands on each line. */
export type Preparation = {
  readonly card: Omit<Card, 'reasons'> & { readonly reasons: string };
  readonly otherName: string;
  readonly personName: string;
  readonly numbers: Readonly<Record<string, { readonly ask: string; readonly floor: string; readonly base: string }>>;
  readonly difficulty: Difficulty;
  readonly showState: boolean;
};

export function beginPreparation({ card, other, issues }: Pick<ScenarioShown, 'card' | 'other' | 'issues'>): Preparation {
  return {
    card: { ...card, reasons: card.reasons.join('\n') },
    otherName: other.name, personName: '',
    numbers: Object.fromEntries(issues.map(({ id, ask, floor, base }) => [id, { ask: String(ask), floor: String(floor), base: base === null ? '' : String(base) }])),
    difficulty: 'normal', showState: false,
  };
}

/** What POST /api/rehearsals takes: only what is another than the scenario's own. */
export function toStart(scenario: ScenarioShown, { card, otherName, personName, numbers, difficulty, showState }: Preparation): z.input<typeof startRehearsalSchema> {
  const issues = Object.fromEntries(scenario.issues.flatMap((issue) => changedNumbers(issue, numbers[issue.id])));
  const changes: Changes = {
    ...(otherName.trim() !== '' && otherName.trim() !== scenario.other.name && { otherName: otherName.trim() }),
    ...(personName.trim() !== '' && { personName: personName.trim() }),
    ...(Object.keys(issues).length > 0 && { issues }),
  };
  const reasons = card.reasons.split('\n').map((line) => line.trim()).filter(Boolean).slice(0, 10);
  return { scenario: scenario.id, locale: scenario.locale, difficulty, showState, card: { ...card, reasons }, ...(Object.keys(changes).length > 0 && { changes }) };
}

type Numbers = { ask?: number; floor?: number; base?: number };

function changedNumbers({ id, ask, floor, base }: IssueShown, written: Preparation['numbers'][string] | undefined): [string, Numbers][] {
  if (!written) return [];
  const changed: Numbers = { ...changedNumber('ask', written.ask, ask), ...changedNumber('floor', written.floor, floor), ...(base !== null && changedNumber('base', written.base, base)) };
  return Object.keys(changed).length > 0 ? [[id, changed]] : [];
}

function changedNumber(name: keyof Numbers, written: string, before: number): Numbers {
  const value = Number(written.replaceAll(/[,\s]/g, ''));
  return written.trim() === '' || !Number.isFinite(value) || value === before ? {} : { [name]: value };
}
