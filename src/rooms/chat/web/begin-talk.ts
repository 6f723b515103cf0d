import { goTo } from '../../../web/ui/navigate.tsx';
import { storedPlace } from './parts.ts';

const homeDraft = 'modu-draft-home';

/** Opens home with words in its field, before what was being written there; nothing is sent. */
export function beginTalk(words: string): void {
  storedPlace.write(homeDraft, [words, storedPlace.read(homeDraft) ?? ''].filter(Boolean).join('\n\n'));
  goTo('/');
}
