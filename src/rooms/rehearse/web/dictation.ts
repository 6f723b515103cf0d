/** Dictation, only where the browser does it on the device (Web Speech API, `processLocally`, 2025): elsewhere it would send the voice away. */
import type { Locale } from '../../../web/ui/words.ts';

type Alternatives = { readonly isFinal: boolean; readonly [index: number]: { readonly transcript: string } | undefined };
type Heard = Event & { readonly resultIndex: number; readonly results: { readonly length: number; readonly [index: number]: Alternatives | undefined } };

export type Recognition = EventTarget & { lang: string; continuous: boolean; interimResults: boolean; processLocally: boolean; start(): void; stop(): void };
export type RecognitionClass = { new (): Recognition; available?: (asked: { langs: string[]; processLocally: boolean }) => Promise<string> };

export const languages: Readonly<Record<Locale, string>> = { en: 'en-US', ko: 'ko-KR' };

/** Undefined where it is not certain that the words stay here. */
export async function findDictation(locale: Locale): Promise<RecognitionClass | undefined> {
  const found = (globalThis as { SpeechRecognition?: RecognitionClass }).SpeechRecognition;
  if (!found?.available || !('processLocally' in found.prototype)) return undefined;
  const answer = await found.available({ langs: [languages[locale]], processLocally: true }).catch(() => 'unavailable');
  return answer === 'available' ? found : undefined;
}

/** The words that are certain now. */
export function finalWords(event: Event): string {
  const { results, resultIndex } = event as Heard;
  return Array.from({ length: results.length }, (_, index) => results[index]).slice(resultIndex).flatMap((result) => (result?.isFinal ? [result[0]?.transcript.trim() ?? ''] : [])).join(' ');
}
