import { m } from '../../../web/ui/words.ts';
import type { IssueShown } from '../contract.ts';

/** Beside a number's name. A step has a name of its own, and an amount of money its currency. */
export const unitNames: Readonly<Record<IssueShown['unit'], () => string>> = {
  percent: () => '%', money: () => '', step: () => '',
  'days-per-week': m.rehearse_unit_days_per_week, day: m.rehearse_unit_day, weeks: m.rehearse_unit_weeks, months: m.rehearse_unit_months, hours: m.rehearse_unit_hours, count: m.rehearse_unit_count,
};
