import { cutLit } from './cut-lit.ts';

/** A piece of text with the found places lit. */
export function Lit({ text, lit }: { text: string; lit: readonly (readonly [number, number])[] }) {
  return cutLit(text, lit).map((piece) =>
    piece.lit ? (
      <mark key={piece.at} className="rounded-sm bg-persimmon-wash px-0.5 font-semibold text-ink">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
