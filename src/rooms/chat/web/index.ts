/** The pages of the chat room, for the shell. What home needs at once comes as it is; pages come when they are opened. */
import { lazy } from 'react';

export { Composer, type ComposerHandle, type Offer } from './Composer.tsx';
export { ConversationList } from './ConversationList.tsx';
export { RecentTalks } from './RecentTalks.tsx';
export { useStartChat } from './use-start-chat.ts';

/** `id`: the conversation; `to`: a message to show and light up. */
export const ChatPage = lazy(() => import('./ChatPage.tsx'));
/** `query`: the words to begin with. */
export const SearchPage = lazy(() => import('./SearchPage.tsx'));
