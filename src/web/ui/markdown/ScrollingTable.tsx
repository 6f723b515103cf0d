import type { JSX } from 'react';
import type { ExtraProps } from 'streamdown';

/** A table as wide as it likes: it scrolls by itself, by keyboard too, and never widens the page. */
export function ScrollingTable({ children }: JSX.IntrinsicElements['table'] & ExtraProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard must be able to scroll it
    <div className="table-frame" tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}
