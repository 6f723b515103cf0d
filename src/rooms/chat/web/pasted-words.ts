/** From this length on a pasted text stands beside the field. */
export const longWords = 10_000;

const between = '\n\n';

/** What is sent: the words of the field, then the long texts beside it. */
export function joinWords(words: string, long: readonly string[]): string {
  return [words, ...long].filter((part) => part !== '').join(between);
}

/** A draft as it is shown again: short words before a long text go back into the field. Joined they are the draft. */
export function splitWords(draft: string): { words: string; long: readonly string[] } {
  if (draft.length < longWords) return { words: draft, long: [] };
  const end = draft.indexOf(between);
  if (end <= 0 || end >= longWords || draft.length - end - between.length < longWords) return { words: '', long: [draft] };
  return { words: draft.slice(0, end), long: [draft.slice(end + between.length)] };
}
