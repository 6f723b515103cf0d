import { useState } from 'react';
import { formatNumber } from '../../../web/ui/format.ts';
import { m } from '../../../web/ui/words.ts';
import type { Rehearsal } from '../contract.ts';
import { Part } from './DebriefPart.tsx';
import { countSpoken, readSpoken } from './spoken.ts';

/** What was counted where one spoke instead of typing. */
export function SpokenPart({ rehearsal: { id, turns, locale } }: { rehearsal: Rehearsal }) {
  const [spoken] = useState(() => readSpoken(id));
  const figures = countSpoken(spoken, Object.fromEntries(turns.map(({ index, reply }) => [index, reply.text])), locale);
  if (!figures) return null;
  const rows = [
    [m.rehearse_spoken_pace(), locale === 'ko' ? m.rehearse_spoken_syllables({ count: figures.pace }) : m.rehearse_spoken_words({ count: figures.pace })],
    [m.rehearse_spoken_pauses(), formatNumber(figures.pauses)],
    [m.rehearse_spoken_fillers(), formatNumber(figures.fillers)],
    [m.rehearse_spoken_share(), formatNumber(figures.share, { style: 'percent' })],
  ];
  return (
    <Part title={m.rehearse_spoken()} lead={m.rehearse_spoken_lead({ count: figures.turns })} className="print:hidden">
      <dl className="grid grid-cols-2 gap-4 text-sm sm:grid-cols-4">
        {rows.map(([name, value]) => <div key={name}><dt className="text-xs text-ink-soft">{name}</dt><dd className="font-semibold tabular-nums">{value}</dd></div>)}
      </dl>
    </Part>
  );
}
