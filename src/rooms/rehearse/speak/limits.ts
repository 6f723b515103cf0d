/** How long a person waits for words of a model, and how many words one gets. */

/**
 * A pause of six seconds is felt as one in a talk, and a 1.5B model on two idle cores needs about half of it for a first sentence: what takes
 * longer than this is a machine that has other work, and the line is there at once.
 */
export const firstSentenceMs = 6_000;
/** Who heard the beginning waits longer for the end. */
export const wholeReplyMs = 15_000;
/** One try, and one more with a stricter word. A third would cost a pause more and brought nothing in reading its replies. */
export const tries = 2;
/** People in these scenes speak in one to three sentences; a line of the book may have more, and then so may the model. */
export const mostSentences = 3;
/** Enough for the longest line in Korean, which takes about two tokens a syllable. */
export const mostTokens = 160;
/** A turn of several thousand characters would take the model minutes to read: the beginning and the end of it are shown. */
export const mostHeard = 360;
/** The card is read while the person reads the scene. Longer than this it would take from those who wait. */
export const warmMs = 60_000;
