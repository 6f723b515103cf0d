import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { ScriptedEngine } from '../../../tests/support/scripted-engine.ts';
import { openHouse, textOf } from './test-house.ts';

describe.each(databases)('a message to a scripted engine, on $kind', ({ open }) => {
  it('is answered by a log without gaps, and the reply is kept with its figures', async () => {
    await using house = await openHouse(open, new ScriptedEngine());
    const ada = house.visitor('ada');
    const { id } = await ada.start();
    const sent = await ada.send(id, { text: 'hello there' });
    expect(sent).toMatchObject({ message: { role: 'user', text: 'hello there', parent: null, state: 'complete' }, reply: { role: 'assistant', text: '', state: 'writing', parent: sent.message.id, model: 'tiny', ai: 'assistant' } });
    const events = await ada.events(sent.generation.id);
    expect(events.map((event) => event.id)).toEqual(events.map((_, i) => i + 1));
    expect(textOf(events)).toBe('You said: hello there');
    expect(events.at(-1)).toMatchObject({ event: 'finish', data: { reason: 'stop', usage: { prompt_tokens: 7, completion_tokens: 4, total_tokens: 11 }, tokensPerSecond: 50 } });
    const tree = await ada.read(id);
    expect(tree).toMatchObject({ title: 'hello there', titledBy: 'nobody', head: sent.reply.id, writing: [] });
    expect(tree.messages[1]).toMatchObject({ id: sent.reply.id, text: 'You said: hello there', state: 'complete', tokensPerSecond: 50, promptTokens: 7, completionTokens: 4, generation: sent.generation.id, error: null });
  });
});
