import type { Remember } from '../../platform/database/answers-once.ts';
import { newId } from '../../platform/new-id.ts';
import { BadRequestError } from '../../platform/problem.ts';
import { defaultAi, type Ai } from '../ais/index.ts';
import type { Conversation } from './contract.ts';
import type { Parts } from './parts.ts';
import { presentConversation } from './present.ts';
import { fold } from './search-terms.ts';
import { type ConversationRow, insertConversation } from './store.ts';

/** An empty conversation. @throws BadRequestError when there is no such AI */
export async function startConversation(parts: Parts, owner: string, input: { ai?: string | undefined; title?: string | undefined }, remember: Remember): Promise<Conversation> {
  const { slug } = await requireAi(parts, input.ai ?? defaultAi);
  const now = parts.clock();
  const title = input.title?.trim() ?? '';
  const row: ConversationRow = {
    id: newId(now), owner, title, title_key: fold(title), titled_by: title === '' ? 'nobody' : 'person', ai: slug, head: null, draft: '', created_at: now, updated_at: now, deleted_at: null,
  };
  const answer = presentConversation(row);
  await parts.commits.add(async (db) => {
    const store = { ...parts.store, db };
    await insertConversation(store, row);
    await remember(db, answer);
  });
  parts.events.publish(owner, { kind: 'conversation', id: row.id, change: 'created' });
  return answer;
}

export async function requireAi({ ais }: Pick<Parts, 'ais'>, slug: string): Promise<Ai> {
  const ai = await ais.find(slug);
  if (!ai) throw new BadRequestError(`There is no AI called "${slug}".`, [{ path: 'json.ai', message: 'Unknown' }]);
  return ai;
}
