import type { Reading, Word } from '../shared/reading/reading.ts';

type Props = { readonly prompt: string; readonly reading: Reading; readonly onChoose: (word: string, concept: string | null) => void };

/** What became of every word. */
export function WordRow({ prompt, reading }: Props) {
  return (
    <ul className="flex flex-wrap gap-2 text-sm">
      {reading.words.map((word) => (
        <li key={`${word.start}`} className={lookOf(word)}>
          {prompt.slice(word.start, word.end)}
        </li>
      ))}
    </ul>
  );
}

function lookOf({ became }: Word): string {
  if (became.kind === 'drawn') return 'rounded-full bg-plane px-3 py-1 font-medium';
  if (became.kind === 'heard' || became.kind === 'lettered') return 'px-1 py-1 text-ink-soft';
  return 'px-1 py-1 text-ink-faint underline decoration-dotted';
}
