import { useQuery } from '@tanstack/react-query';
import { Section } from '../../../web/ui/Page.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Progress } from '../contract.ts';
import { progressQuery } from './queries.ts';

/** Fewer say nothing about anybody. */
const fewest = 3;

/** Scores by skill over all finished rehearsals. Shown only where there is something to see. */
export function ProgressBySkill() {
  const { data } = useQuery(progressQuery);
  const skills = data?.skills.filter(({ points }) => points.length >= fewest) ?? [];
  if (!data || skills.length === 0) return null;
  return (
    <Section title={m.rehearse_progress()} lead={m.rehearse_progress_lead({ count: data.finished })}>
      <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {skills.map((skill) => <Skill key={skill.criterion} skill={skill} />)}
      </ul>
    </Section>
  );
}

function Skill({ skill: { label, points } }: { skill: Progress['skills'][number] }) {
  const first = Math.round(points[0]?.score ?? 0);
  const last = Math.round(points.at(-1)?.score ?? 0);
  return (
    <li className="flex items-center gap-4">
      <span className="min-w-0 grow text-sm">
        {label}
        <span className="block text-xs text-ink-soft">{m.rehearse_progress_from_to({ first, last, count: points.length })}</span>
      </span>
      <Spark scores={points.map(({ score }) => score)} />
    </li>
  );
}

const [width, height] = [96, 32];

function Spark({ scores }: { scores: readonly number[] }) {
  const at = (score: number, index: number) => `${4 + (index / Math.max(1, scores.length - 1)) * (width - 8)},${height - 4 - (score / 100) * (height - 8)}`;
  return (
    <svg aria-hidden="true" width={width} height={height} className="shrink-0 text-persimmon-text">
      <path d={`M0 ${height - 4}H${width}`} className="stroke-line" />
      <polyline points={scores.map(at).join(' ')} fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}
