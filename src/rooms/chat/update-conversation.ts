import { BadRequestError, NotFoundError } from '../../platform/problem.ts';
import type { Conversation } from './contract.ts';
import type { Parts } from './parts.ts';
import { presentConversation } from './present.ts';
import { requireConversation } from './read-conversation.ts';
import { fold } from './search-terms.ts';
import { type ConversationRow, hasMessage, updateConversation as saveConversation } from './store.ts';

type Change = { readonly title?: string | undefined; readonly draft?: string | undefined; readonly head?: string | undefined };

/** Names it, keeps a draft, or remembers the branch that was looked at. None of this moves it to the top of the list. */
export async function updateConversation(parts: Parts, owner: string, id: string, { draft, head, ...given }: Change): Promise<Conversation> {
  const title = given.title?.trim();
  if (title === '') throw new BadRequestError('A title has at least one letter.', [{ path: 'json.title', message: 'Empty' }]);
  await requireConversation(parts, owner, id);
  if (head !== undefined && !(await hasMessage(parts.store, id, head))) throw new NotFoundError('This message is not in this conversation.');
  const change: Partial<ConversationRow> = {
    ...(title !== undefined && { title, title_key: fold(title), titled_by: 'person' }),
    ...(draft !== undefined && { draft }),
    ...(head !== undefined && { head }),
  };
  if (Object.keys(change).length > 0) {
    await parts.commits.add(async (db) => {
      if (!(await saveConversation({ ...parts.store, db }, owner, id, change))) throw new NotFoundError();
    });
  }
  // A draft is told to no page: the one that wrote it would read everything again at each pause in typing.
  if (title !== undefined || head !== undefined) parts.events.publish(owner, { kind: 'conversation', id, change: 'updated' });
  return presentConversation(await requireConversation(parts, owner, id));
}
