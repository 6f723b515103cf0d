import type { Thing } from '../scene.ts';

/** What was said of a thing that has not come yet. */
export type Pending = { count: number | null; colour: string | null; extent: Thing['extent']; mood: string | null; action: string | null };

export const nothing = (): Pending => ({ count: null, colour: null, extent: null, mood: null, action: null });
