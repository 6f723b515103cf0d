import { NotFoundError } from '../../platform/problem.ts';
import type { ConversationTree } from './contract.ts';
import type { Parts } from './parts.ts';
import { presentTree } from './present.ts';
import { type ConversationRow, findConversation, listMessages } from './store.ts';

/** @throws NotFoundError when it is not there, deleted, or somebody else's */
export async function requireConversation({ store }: Pick<Parts, 'store'>, owner: string, id: string): Promise<ConversationRow> {
  const row = await findConversation(store, owner, id);
  if (!row) throw new NotFoundError();
  return row;
}

/** The whole tree, with what is being written as far as it may be shown. */
export async function readConversation(parts: Pick<Parts, 'store' | 'generations'>, owner: string, id: string): Promise<ConversationTree> {
  // Taken before the rows are read: a reply that is saved in between is then complete in its row.
  const live = parts.generations.inConversation(id);
  const conversation = await requireConversation(parts, owner, id);
  return presentTree(conversation, await listMessages(parts.store, id), live);
}
