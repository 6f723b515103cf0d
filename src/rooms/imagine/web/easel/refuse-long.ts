import { m } from '../../../../web/ui/words.ts';
import { mostLetters } from '../open-imagine.ts';
import type { Refuse } from './easel-state.ts';

/** A prompt that is too long is told so, and nothing of it is cut in silence. */
export const refuseLong = (refuse: Refuse): Refuse => (prompt) => (prompt.length > mostLetters ? { message: m.imagine_too_long({ most: mostLetters, count: prompt.length }) } : refuse(prompt));
