import type { ComponentType, ReactElement } from 'react';
import { useLocale } from '../ui/words.ts';

/** Draws a page again when the language changes: the router itself would keep what it has. */
export function inWords<Props extends object>(Page: ComponentType<Props>): (props: Props) => ReactElement {
  return function InWords(props) {
    useLocale();
    return <Page {...props} />;
  };
}
