/** Numbers, sizes and times as people of the page's language write them. */
import { getLocale } from './words.ts';

export function formatNumber(value: number, options: Intl.NumberFormatOptions = { maximumFractionDigits: 1 }): string {
  return new Intl.NumberFormat(getLocale(), options).format(value);
}

/** `1.1 GB`; decimal units, as model hubs and disks give them. */
export function formatBytes(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1_000 ** power;
  return formatNumber(value, { style: 'unit', unit: units[power] ?? 'byte', unitDisplay: power === 0 ? 'long' : 'short', maximumFractionDigits: value < 10 && power > 0 ? 1 : 0 });
}

/** `20 seconds`, `3 minutes`: rounded, for what is still to come. */
export function formatDuration(seconds: number): string {
  const [size, unit] = seconds < 90 ? [1, 'second'] : seconds < 5_400 ? [60, 'minute'] : [3_600, 'hour'];
  return formatNumber(Math.max(1, Math.round(seconds / size)), { style: 'unit', unit, unitDisplay: 'long' });
}

/** `14:05` today, `Tuesday` this week, else the date. */
export function formatWhen(time: number, now = Date.now()): string {
  const date = new Date(time);
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  if (time >= midnight) return date.toLocaleTimeString(getLocale(), { hour: 'numeric', minute: '2-digit' });
  if (time >= midnight - 6 * 86_400_000) return date.toLocaleDateString(getLocale(), { weekday: 'long' });
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return date.toLocaleDateString(getLocale(), { month: 'short', day: 'numeric', ...(!sameYear && { year: 'numeric' }) });
}

/** The whole moment, for `<time>` titles and lists. */
export function formatMoment(time: number): string {
  return new Date(time).toLocaleString(getLocale(), { dateStyle: 'long', timeStyle: 'short' });
}
