/** The day of a moment (milliseconds) as `YYYY-MM-DD`: what "by Friday" counts from. */
export function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
