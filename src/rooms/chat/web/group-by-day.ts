/** Under which words a talk stands in the list; a month is its first millisecond. */
export type DayGroup = 'today' | 'yesterday' | 'week' | number;

/** Puts things that are sorted by time, newest first, under today, yesterday, this week and their months, in the page's time zone. */
export function groupByDay<Thing extends { readonly updatedAt: number }>(things: readonly Thing[], now: number): { group: DayGroup; things: Thing[] }[] {
  const groups: { group: DayGroup; things: Thing[] }[] = [];
  for (const thing of things) {
    const group = groupOf(thing.updatedAt, now);
    const last = groups.at(-1);
    if (last?.group === group) last.things.push(thing);
    else groups.push({ group, things: [thing] });
  }
  return groups;
}

function groupOf(time: number, now: number): DayGroup {
  if (time >= midnight(now, 0)) return 'today';
  if (time >= midnight(now, 1)) return 'yesterday';
  if (time >= midnight(now, 6)) return 'week';
  const date = new Date(time);
  return new Date(date.getFullYear(), date.getMonth(), 1).getTime();
}

/** The start of the day so many days ago: counted in days, since a day of summer time has 23 or 25 hours. */
function midnight(now: number, daysAgo: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - daysAgo).getTime();
}
