/** How long a person waits for words of a model, and how many words one gets. */

/**
 * A 1.5B model on two idle cores has its first sentence in less than half of this. What takes longer is a machine that has other work, and the line is
 * there at once.
 */
export const firstSentenceMs = 4_000;
/** Who heard the beginning waits longer for the end. */
export const wholeReplyMs = 15_000;
/** So many turns in a row that took too long, and the lines speak at once: nobody waits four seconds in each turn for nothing. */
export const mostSlowTurns = 2;
/** Then the model is tried again. Builds, backups and other people's talks are over by then, or one turn more is slow. */
export const restMs = 5 * 60_000;
/** Enough for the longest line in Korean, which takes about two tokens a syllable. */
export const mostTokens = 160;
/** The card is read while the person reads the scene. Longer than this it would take from those who wait. */
export const warmMs = 60_000;
