import { useLocale } from './words.ts';

/**
 * What the server said of a thing, in English: as it is on an English page; on others below `words`, which say the same less exactly.
 * @param brief where there is no room for both
 */
export function ServerWords({ said, words, brief = false }: { said: string | null; words: string; brief?: boolean }) {
  const locale = useLocale();
  if (said === null) return words;
  if (locale === 'en') return said;
  if (brief) return words;
  return (
    <>
      {words}
      <span lang="en" className="block pt-1 text-xs text-ink-soft">
        {said}
      </span>
    </>
  );
}
