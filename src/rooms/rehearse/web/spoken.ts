/** What can be counted of spoken turns: pace, pauses, filler words and how much of the talk was one's own. Feelings are not guessed from voices. */
import { readStored, writeStored } from '../../../web/ui/stored.ts';
import type { Locale } from '../../../web/ui/words.ts';

/** One stretch of dictation. It stays in this browser. */
export type Spoken = { readonly turn: number; readonly text: string; readonly ms: number; /** Silences of over a second and a half. */ readonly pauses: number };

const keyOf = (rehearsal: string): string => `modu-rehearse-spoken-${rehearsal}`;
export const longPauseMs = 1_500;

export function readSpoken(rehearsal: string): readonly Spoken[] {
  try {
    const kept: unknown = JSON.parse(readStored(keyOf(rehearsal)) ?? '[]');
    return Array.isArray(kept) ? (kept as Spoken[]) : [];
  } catch {
    return [];
  }
}

export function keepSpoken(rehearsal: string, spoken: Spoken): void {
  writeStored(keyOf(rehearsal), JSON.stringify([...readSpoken(rehearsal), spoken]));
}

const fillers: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:u+h+m*|u+m+|er+m*|you know|i mean|sort of|kind of|basically|actually)\b/gi,
  ko: /(?<![가-힣])(?:어+|음+|그+|저기|뭐랄까|그러니까|약간|뭔가|이제)(?![가-힣])/g,
};

export type SpokenFigures = { readonly turns: number; /** Words a minute in English, syllables in Korean, as each is counted. */ readonly pace: number; readonly pauses: number; readonly fillers: number; /** 0 to 1: one's own part of all letters in these turns. */ readonly share: number };

/** @param replies the other's words in the same turns @returns undefined when nothing was spoken */
export function countSpoken(spoken: readonly Spoken[], replies: Readonly<Record<number, string>>, locale: Locale): SpokenFigures | undefined {
  const minutes = spoken.reduce((sum, { ms }) => sum + ms, 0) / 60_000;
  if (minutes === 0) return undefined;
  const own = spoken.map(({ text }) => text).join(' ');
  const turns = new Set(spoken.map(({ turn }) => turn));
  const theirs = Array.from(turns, (turn) => replies[turn] ?? '').join(' ');
  const units = locale === 'ko' ? (own.match(/[가-힣]/g) ?? []).length : own.split(/\s+/).filter(Boolean).length;
  return {
    turns: turns.size, pace: Math.round(units / minutes), pauses: spoken.reduce((sum, { pauses }) => sum + pauses, 0),
    fillers: (own.match(fillers[locale]) ?? []).length, share: own.length / Math.max(1, own.length + theirs.length),
  };
}
