import type { TextMessage } from '../../engines/text/port.ts';
import type { MessageRow } from './store.ts';

/**
 * What the model is given: the AI's instructions, then the branch from its first message on. A reply that was stopped or cut stays
 * what it is; one that never began is left out, and neighbours of one role are joined, since many models take turns strictly.
 */
export function modelContext(instructions: string, path: readonly Pick<MessageRow, 'role' | 'text'>[]): TextMessage[] {
  const messages: TextMessage[] = instructions === '' ? [] : [{ role: 'system', content: instructions }];
  for (const { role, text } of path) {
    if (text === '') continue;
    const last = messages.at(-1);
    if (last?.role === role) messages[messages.length - 1] = { role, content: `${last.content}\n\n${text}` };
    else messages.push({ role, content: text });
  }
  return messages;
}
