export type ServerEvent = { readonly id: number; readonly event: string; readonly data: Record<string, unknown> };

/** The events of an answer, as they come; comments are passed over. Leaving the loop closes the connection. */
export async function* readEvents(answer: Response): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of answer.body ?? []) {
    rest += decoder.decode(chunk, { stream: true });
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^data: ?(.*)$/m.exec(block)?.[1];
      if (data === undefined || data === '[DONE]') continue;
      yield { id: Number(/^id: ?(.*)$/m.exec(block)?.[1] ?? 0), event: /^event: ?(.*)$/m.exec(block)?.[1] ?? 'message', data: JSON.parse(data) as Record<string, unknown> };
    }
  }
}

/** All events until the server ends the stream, or breaks it off. */
export async function readToEnd(answer: Response): Promise<ServerEvent[]> {
  const events: ServerEvent[] = [];
  try {
    for await (const event of readEvents(answer)) events.push(event);
  } catch {
    // A connection that the server cut: what came before counts.
  }
  return events;
}

export const textOf = (events: readonly ServerEvent[]): string => events.map(({ event, data }) => (event === 'delta' ? String(data['text']) : '')).join('');
