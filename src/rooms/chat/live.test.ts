import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { ScriptedEngine } from '../../../tests/support/scripted-engine.ts';
import { EventBus } from '../../platform/events/event-bus.ts';
import type { EventWriter } from '../../platform/http/event-stream.ts';
import { forwardLive } from './live.ts';
import { openHouse } from './test-house.ts';

describe.each(databases)('the one stream of a browser, with a scripted engine, on $kind', ({ open }) => {
  it('tells a person of their replies step by step and of their conversations, and of nobody else\'s', async () => {
    await using house = await openHouse(open, new ScriptedEngine());
    const [ada, bob] = [house.visitor('ada'), house.visitor('bob')];
    const [ofAda, ofBob] = [await ada.live(), await bob.live()];
    const { id } = await ada.start();
    const { reply, generation } = await ada.send(id, { text: 'a b' });
    await ofAda.until((message) => message.kind === 'step' && message.event === 'finish');
    await ofAda.until((message) => message.kind === 'conversation' && message.change === 'updated');
    await ada.ask('PATCH', `/api/conversations/${id}`, { draft: 'd' });
    await ada.ask('DELETE', `/api/conversations/${id}`);
    await ofAda.until((message) => message.kind === 'conversation' && message.change === 'deleted');
    const steps = ofAda.messages.filter((message) => message.kind === 'step');
    expect(steps.map((step) => step.n)).toEqual(steps.map((_, i) => i + 1));
    expect(steps[0]).toEqual({ kind: 'step', conversation: id, message: reply.id, generation: generation.id, n: 1, event: 'delta', data: { text: 'You ' } });
    expect(ofAda.messages.filter((message) => message.kind === 'conversation').map((message) => message.change)).toEqual(['created', 'updated', 'updated', 'deleted']);
    expect(ofBob.messages).toEqual([{ kind: 'hello' }]);
    ofAda.close();
    ofBob.close();
  });

  it('tells everybody of models, and warms the engine when somebody comes', async () => {
    await using house = await openHouse(open, new ScriptedEngine());
    const live = await house.visitor('ada').live();
    expect(house.warmed.count).toBe(1);
    house.events.publish('models', { kind: 'pull', model: 'm' });
    await live.until((message) => message.kind === 'pull' && message.model === 'm');
    live.close();
  });
});

describe('a page that does not take what it is sent', () => {
  it('is let go before it takes much memory', async () => {
    const events = new EventBus();
    const taken: string[] = [];
    const stuck = new AbortController();
    const stream: EventWriter = { signal: stuck.signal, send: () => undefined, raw: (block) => void taken.push(block), full: true, drained: () => new Promise((resolve) => setTimeout(resolve, 50)) };
    const forwarded = forwardLive(events, 'ada', stream);
    for (let i = 0; i < 50_000; i++) events.publish('ada', { kind: 'models' });
    await forwarded;
    expect(taken).toHaveLength(1);
    events.publish('ada', { kind: 'models' });
    expect(taken).toHaveLength(1);
  });
});
