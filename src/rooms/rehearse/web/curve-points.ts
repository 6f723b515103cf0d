/** Where the curve of a talk runs on its sheet. */
import type { Debrief } from '../contract.ts';
import type { Meters } from '../shared/debrief.ts';

export type Timeline = Debrief['timeline'];
export const sheet = { width: 640, height: 264, left: 48, right: 12, top: 14, bottom: 30 } as const;

/** @param turns how many turns the sheet is wide, at least 1 */
export const xOf = (turn: number, turns: number): number => sheet.left + (turn / Math.max(1, turns)) * (sheet.width - sheet.left - sheet.right);
export const yOf = (value: number): number => sheet.top + (1 - Math.min(100, Math.max(0, value)) / 100) * (sheet.height - sheet.top - sheet.bottom);

/** The line of one meter, as an SVG path. */
export function pathOf(timeline: Timeline, meter: keyof Meters, turns: number): string {
  return timeline.map((point, index) => `${index === 0 ? 'M' : 'L'}${xOf(point.turn, turns).toFixed(1)} ${yOf(point[meter]).toFixed(1)}`).join('');
}
