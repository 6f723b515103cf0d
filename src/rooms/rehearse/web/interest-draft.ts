import type { OwnInterest } from '../contract.ts';

export type InterestEdits = readonly OwnInterest[];

/** What an interest looks like while it is being edited: lists are texts with a line for each. */
export type InterestDraft = { readonly id: string; readonly label: string; readonly say: string };

export const toInterestDraft = ({ id, label, say }: OwnInterest): InterestDraft => ({ id, label, say: say.join('\n') });

/** The server takes no fewer, so that nothing is said twice in the same way. */
export const fewestLines = 3;

export const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** Each interest whole: the server would else fill in those of its own. @returns undefined where an interest would have too few lines to tell it with */
export function toEdits(drafts: readonly InterestDraft[], filled: readonly OwnInterest[]): InterestEdits | undefined {
  const edits = drafts.flatMap(({ id, label, say }) => {
    const before = filled.find((interest) => interest.id === id);
    return before ? [{ ...before, label: label.trim(), say: linesOf(say) }] : [];
  });
  return edits.every(({ label, say }) => label !== '' && say.length >= fewestLines) ? edits : undefined;
}
