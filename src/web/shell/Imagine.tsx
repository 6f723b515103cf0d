import { beginTalk } from '../../rooms/chat/web/index.ts';
import { pages } from '../../rooms/imagine/web/index.ts';
import { picturePolicy } from '../../rooms/safety/web/index.ts';
import { lazy } from 'react';
import { useLocale } from '../ui/words.ts';

const ImaginePage = lazy(pages.imagine);
const StoryPage = lazy(pages.story);

/** Imagine, with what safety refuses while one types, and a way into a talk. */
export function Imagine(search: { readonly prompt?: string; readonly from?: string }) {
  const locale = useLocale();
  return <ImaginePage {...search} refuse={(prompt) => picturePolicy(prompt, locale)} onTalk={beginTalk} />;
}

export function Story() {
  const locale = useLocale();
  return <StoryPage refuse={(prompt) => picturePolicy(prompt, locale)} />;
}
