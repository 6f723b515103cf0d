import type { Locale } from '../shared/acts.ts';
import type { Tongue } from './book.ts';
import { english } from './english/english.ts';
import { korean } from './korean/korean.ts';

export const tongues: Readonly<Record<Locale, Tongue>> = { en: english, ko: korean };
