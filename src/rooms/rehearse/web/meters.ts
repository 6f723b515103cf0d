import { formatNumber } from '../../../web/ui/format.ts';
import type { Meters } from '../shared/debrief.ts';

export const meters: readonly (keyof Meters)[] = ['trust', 'patience', 'tension'];

/** `+6`, `−2`: with a sign, whole. */
export const sayBy = (by: number): string => formatNumber(by, { signDisplay: 'exceptZero', maximumFractionDigits: Math.abs(by) < 1 ? 1 : 0 }).replace('-', '−');
