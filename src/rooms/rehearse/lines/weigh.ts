/** How much of some words is in a text: the letters of those that are. */
export function weigh(words: readonly string[], text: string): number {
  const small = text.toLowerCase();
  return words.reduce((sum, word) => (holdsWord(small, word.toLowerCase()) ? sum + word.length : sum), 0);
}

/** In Latin letters only whole words count, a plural or an ending apart; in Korean a word may stand anywhere, since particles follow. */
function holdsWord(text: string, word: string): boolean {
  if (!/^[a-z]/.test(word)) return text.includes(word);
  const at = text.search(new RegExp(`(?<![a-z])${word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?:s|es|ed|ing)?(?![a-z])`));
  return at !== -1;
}
