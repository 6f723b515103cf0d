/** The pages of the chat room, for the shell. What home needs at once comes as it is; pages come when they are opened. */
import { lazy } from 'react';
import { loadMarkdown } from '../../../web/ui/markdown/Markdown.tsx';

export { beginTalk } from './begin-talk.ts';
export { Composer, type ComposerHandle } from './Composer.tsx';
export { ConversationList } from './ConversationList.tsx';
export { RecentTalks } from './RecentTalks.tsx';
export { useStartChat } from './use-start-chat.ts';

const chatPage = () => import('./ChatPage.tsx');
/** `id`: the conversation; `to`: a message to show and light up. */
export const ChatPage = lazy(chatPage);
/** Fetches ahead what a talk is drawn with, so that the first one opens at once. */
export async function loadTalk(): Promise<void> {
  await Promise.all([chatPage(), loadMarkdown()]);
}
/** `query`: the words to begin with. */
export const SearchPage = lazy(() => import('./SearchPage.tsx'));
