import { memo } from 'react';

const pieceLength = 8_000;

/** Text as it was written, in paragraphs that stand where the Markdown's would, and in pieces so that a megabyte is laid out only where one looks. */
export const PlainText = memo(function PlainText({ text }: { text: string }) {
  return (
    <div className="markdown markdown-plain">
      {paragraphs(text).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
});

function paragraphs(text: string): string[] {
  return text.split(/\n{2,}/).flatMap((paragraph) => (paragraph.length <= pieceLength ? [paragraph] : cut(paragraph)));
}

function cut(paragraph: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < paragraph.length; ) {
    const next = endOfPiece(paragraph, at);
    pieces.push(paragraph.slice(at, next));
    at = next;
  }
  return pieces;
}

/** The end of the last line that fits, else of the last word; never the middle of a character. */
function endOfPiece(text: string, from: number): number {
  const limit = from + pieceLength;
  if (limit >= text.length) return text.length;
  const space = Math.max(text.lastIndexOf('\n', limit), text.lastIndexOf(' ', limit));
  if (space > from) return space + 1;
  const low = text.charCodeAt(limit);
  return low >= 0xdc00 && low <= 0xdfff ? limit - 1 : limit;
}
