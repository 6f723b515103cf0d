import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { openHouse } from './test-house.ts';

describe.each(databases)('a rehearsal on $kind, with the lines of the scenario', ({ open }) => {
  it('is started, talked through and read back as it was', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor('ada');
    const started = await ada.start();
    expect(started).toMatchObject({ id: expect.any(String), seed: 7, status: 'live', turns: [], opening: { speaker: 'Dana Whitfield', text: expect.stringContaining('Come in') } });
    const first = await ada.say(started.id, 'Thank you for making the time. What would make a raise possible from where you sit?');
    expect(first).toMatchObject({ status: 'live', turn: { index: 1, user: { acts: expect.arrayContaining([expect.objectContaining({ act: 'thanks', quote: 'Thank you for making the time.' })]) }, move: { kind: expect.any(String) }, reply: { source: 'line', text: expect.any(String) } } });
    const second = await ada.say(started.id, 'I brought in 140,000 last year with the new routing.');
    const read = await ada.read(started.id);
    expect(read.turns).toEqual([first.turn, second.turn]);
  });
});
