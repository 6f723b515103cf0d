import { expect, it } from 'vitest';
import { EventBus, type LiveEvent } from './event-bus.ts';

it('tells an event to the listeners of its topic, and to nobody else', () => {
  const bus = new EventBus();
  const heard: LiveEvent[] = [];
  const other: LiveEvent[] = [];
  const end = bus.subscribe('ana', (event) => heard.push(event));
  bus.subscribe('ben', (event) => other.push(event));
  bus.publish('ana', { kind: 'one' });
  end();
  bus.publish('ana', { kind: 'two' });
  expect(heard).toEqual([{ kind: 'one' }]);
  expect(other).toEqual([]);
});

it('keeps telling the others when a listener leaves while it is told', () => {
  const bus = new EventBus();
  const heard: string[] = [];
  const end = bus.subscribe('ana', () => end());
  bus.subscribe('ana', () => heard.push('second'));
  bus.publish('ana', { kind: 'one' });
  bus.publish('ana', { kind: 'two' });
  expect(heard).toEqual(['second', 'second']);
});
