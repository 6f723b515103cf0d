/** What an interest still waited for, as one says it. */
import type { Locale } from '../shared/acts.ts';
import { actWords } from './act-words.ts';
import type { Missing } from './conditions.ts';

/** `labels`: what interests are called, by id. */
export function sayMissing(missing: Missing, locale: Locale, labels: Readonly<Record<string, string>>): string {
  const heard = missing.heard?.map((act) => actWords[locale][act].name) ?? [];
  const before = missing.revealed?.map((id) => labels[id] ?? id) ?? [];
  const parts = locale === 'ko' ? inKorean(missing, heard, before) : inEnglish(missing, heard, before);
  return parts.join(', ');
}

function inEnglish({ trust, patience, tension, turn }: Missing, heard: readonly string[], before: readonly string[]): readonly string[] {
  const parts = [
    ...(trust === undefined ? [] : [`trust ${trust} higher`]),
    ...(patience === undefined ? [] : [`patience ${patience} higher`]),
    ...(tension === undefined ? [] : [`tension ${tension} lower`]),
    ...heard,
    ...before.map((label) => `first this: ${label}`),
    ...(turn === undefined ? [] : ['a little more time']),
  ];
  return parts.length > 0 ? parts : ['only a question about it'];
}

function inKorean({ trust, patience, tension, turn }: Missing, heard: readonly string[], before: readonly string[]): readonly string[] {
  const parts = [
    ...(trust === undefined ? [] : [`신뢰 ${trust}점`]),
    ...(patience === undefined ? [] : [`인내심 ${patience}점`]),
    ...(tension === undefined ? [] : [`긴장을 ${tension}점 더 낮추기`]),
    ...heard,
    ...before.map((label) => `이 이야기가 먼저: ${label}`),
    ...(turn === undefined ? [] : ['조금 더 많은 시간']),
  ];
  return parts.length > 0 ? parts : ['그것을 묻는 질문 하나'];
}
