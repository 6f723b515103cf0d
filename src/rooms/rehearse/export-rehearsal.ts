import type { Debrief, Rehearsal } from './contract.ts';
import { debriefOf } from './finish-rehearsal.ts';
import { openRehearsal } from './open-rehearsal.ts';
import type { Parts } from './parts.ts';
import { showRehearsal } from './read-rehearsal.ts';

export type Exported = { readonly rehearsal: Rehearsal; /** Null while it goes on, and after a safe exit. */ readonly debrief: Debrief | null };

/** All of it, for its owner. @throws NotFoundError */
export async function exportRehearsal(parts: Parts, owner: string, id: string): Promise<Exported> {
  const opened = await openRehearsal(parts, owner, id);
  const { status, ending } = opened.row;
  return { rehearsal: await showRehearsal(parts, opened), debrief: (status === 'ended' && ending && debriefOf(opened, ending)) || null };
}

export function exportJson({ rehearsal, debrief }: Exported, exportedAt: number): string {
  return `${JSON.stringify({ format: 'modu-rehearsal', version: 1, exportedAt, rehearsal, debrief }, null, 2)}\n`;
}

const headings = {
  en: { card: 'Card', ask: 'What I ask for', floor: 'The least', alternative: 'If nothing comes of it', first: 'My first sentence', talk: 'The talk', you: 'You', terms: 'Agreed', debrief: 'Debrief', score: 'Score', other: 'The other side', batna: 'Without an agreement', turning: 'Turning point', next: 'Next time', turn: (n: number) => `turn ${n}`, note: 'A simulation, not a prediction.' },
  ko: { card: '준비 카드', ask: '바라는 것', floor: '받아들일 수 있는 최소', alternative: '잘 안 되면', first: '첫마디', talk: '대화', you: '나', terms: '합의한 것', debrief: '돌아보기', score: '점수', other: '상대의 입장', batna: '합의가 없었다면', turning: '갈림길', next: '다음에 해 볼 것', turn: (n: number) => `${n}번째 말`, note: '연습일 뿐, 실제 결과를 예측하지는 않아요.' },
} as const;

/** To be read by people, and printed. */
export function exportMarkdown({ rehearsal, debrief }: Exported): string {
  const { title, about, card, opening, turns, terms, locale } = rehearsal;
  const h = headings[locale];
  const parts = [
    `# ${title}`, `_${h.note}_`, about.scene,
    `## ${h.card}`, list([[h.ask, card.ask], [h.floor, card.floor], [h.alternative, card.alternative], [h.first, card.firstSentence]]),
    `## ${h.talk}`, `**${opening.speaker}:** ${opening.text}`, ...turns.flatMap(({ user, reply }) => [`**${h.you}:** ${user.text}`, `**${reply.speaker}:** ${reply.text}`]),
    ...(terms.length > 0 ? [`## ${h.terms}`, list(terms.map(({ name, text }) => [name, text]))] : []),
    ...(debrief ? debriefParts(debrief, h) : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function debriefParts({ score, rubric, turningPoint, otherSide, nextTry }: Debrief, h: (typeof headings)[keyof typeof headings]): string[] {
  return [
    `## ${h.debrief}`, `${h.score}: ${Math.round(score)}/100`,
    ...rubric.map(({ label, score: reached, evidence }) => [`- ${label}: ${Math.round(reached)}`, ...evidence.map(({ turn, quote }) => `  - ${h.turn(turn)}: “${quote}”`)].join('\n')),
    ...(turningPoint ? [`### ${h.turning}`, `${h.turn(turningPoint.turn)}: “${turningPoint.quote}”`, turningPoint.better?.text ?? ''] : []),
    `### ${h.other}`, otherSide.view, otherSide.interests.map(({ label }) => `- ${label}`).join('\n'), `${h.batna}: ${otherSide.batna}`,
    `### ${h.next}`, nextTry.text, nextTry.example ?? '',
  ];
}

const list = (lines: readonly (readonly [string, string])[]): string => lines.filter(([, text]) => text !== '').map(([name, text]) => `- ${name}: ${text}`).join('\n');
