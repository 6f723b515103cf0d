import type { AsyncRouteComponent } from '@tanstack/react-router';
import { useLocale } from '../ui/words.ts';

/** Draws a page again when the language changes: the router itself would keep what it has. */
export function inWords<Props>(Page: AsyncRouteComponent<Props>): AsyncRouteComponent<Props> {
  const InWords = (props: Props) => {
    useLocale();
    return <Page {...(props as Props & object)} />;
  };
  return Page.preload ? Object.assign(InWords, { preload: Page.preload }) : InWords;
}
