import type { Conversation, ConversationTree, Message } from './contract.ts';

/** The whole tree as it is, with all its branches, for another Modu or for a script. */
export function exportJson(tree: ConversationTree, exportedAt: number): string {
  const { writing: _, draft: __, ...conversation } = tree;
  return `${JSON.stringify({ format: 'modu-conversation', version: 1, exportedAt, conversation }, null, 2)}\n`;
}

const endings: Partial<Record<Message['state'], string>> = { stopped: 'stopped', partial: 'cut off', failed: 'no answer', writing: 'still being written' };

/** The branch that was looked at last, to be read by people. */
export function exportMarkdown(tree: ConversationTree, names: { readonly ai: (slug: string) => string }): string {
  const parts = [`# ${tree.title || 'Untitled'}`];
  for (const message of branchOf(tree)) {
    const who = message.role === 'user' ? 'You' : names.ai(message.ai ?? tree.ai);
    const ending = endings[message.state];
    parts.push(`## ${who}${message.model === null ? '' : ` (${message.model})`}`, message.text, ...(ending ? [`_(${ending})_`] : []));
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function branchOf({ head, messages }: Pick<ConversationTree, 'head' | 'messages'>): Message[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const branch: Message[] = [];
  for (let at = byId.get(head ?? ''); at; at = byId.get(at.parent ?? '')) branch.unshift(at);
  return branch;
}

/** A name for the file that every system takes. */
export function fileName({ title }: Pick<Conversation, 'title'>, extension: string): string {
  const name = title.replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim().slice(0, 60).toWellFormed().trim();
  return `${name || 'conversation'}.${extension}`;
}
