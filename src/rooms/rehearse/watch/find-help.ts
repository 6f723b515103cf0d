import type { Locale } from '../shared/acts.ts';
import type { Helpline } from '../shared/watched.ts';
import helplines from './helplines.json' with { type: 'json' };

export type Trouble = 'self-harm' | 'abuse' | 'work';

type Kept = { readonly number: string; readonly en: readonly string[]; readonly ko: readonly string[] };

/**
 * Whom to call: the region's lines for this trouble, then its emergency number.
 * @param region an ISO 3166 country code; left out, Korea for Korean and the international directory for English
 */
export function findHelp(trouble: Trouble, locale: Locale, region?: string): Helpline[] {
  const regions: Readonly<Record<string, Readonly<Record<Trouble | 'emergency', readonly Kept[]>>>> = helplines.regions;
  const here = regions[region ?? (locale === 'ko' ? 'KR' : '')] ?? helplines.elsewhere;
  const lines = here[trouble].length > 0 ? here[trouble] : helplines.elsewhere[trouble];
  const urgent = trouble === 'work' ? [] : here.emergency;
  return [...lines, ...urgent].map(({ number, [locale]: [name = '', note = ''] }) => ({ number, name, note }));
}
