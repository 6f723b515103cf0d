import { describe, expect, it } from 'vitest';
import { databases } from '../../../../tests/support/databases.ts';
import { readToEnd } from '../../../../tests/support/read-events.ts';
import { EngineBusyError, type TextEngine, type TextRequest } from '../../../engines/text/port.ts';
import type { TakenTurn } from '../contract.ts';
import { openHouse } from '../test-house.ts';

const model = { id: 'scripted-7b', sizeBytes: 4e9, starter: false };
const question = 'What would you need from me to make this work?';

/** Says the line that it is given, with a word before it and the given words behind it; asked for one token, it only reads. */
function obedient(behind = '', fails?: Error) {
  const requests: TextRequest[] = [];
  const engine: TextEngine = {
    async *generate(request) {
      requests.push(request);
      if (fails) throw fails;
      const line = /: (.*)\n/.exec(request.messages.at(-1)?.content ?? '')?.[1] ?? '';
      for (const text of `Well, ${line} ${behind}`.match(/.{1,9}/gs) ?? []) yield { kind: 'delta', text };
      yield { kind: 'finish', reason: 'stop', usage: { promptTokens: 1, completionTokens: 1 } };
    },
  };
  return { engine, requests };
}

describe.each(databases)('a turn on $kind, spoken by a scripted engine', ({ open }) => {
  it('comes as guarded sentences and then whole, and is kept as it was shown', async () => {
    const { engine, requests } = obedient('I am an AI, by the way.');
    await using house = await openHouse(open, engine);
    house.model = { ...model } as NonNullable<typeof house.model>;
    const ada = house.visitor('ada');
    const { id, speaks } = await ada.start();
    expect(speaks).toEqual({ by: 'model', model: model.id });
    const answer = await ada.ask('POST', `/api/rehearsals/${id}/turns`, { text: question }, { accept: 'text/event-stream' });
    const events = await readToEnd(new Response(answer.text));
    const taken = events.at(-1)?.data as TakenTurn;
    expect(taken.turn.reply).toMatchObject({ source: 'model', speaker: 'Dana Whitfield' });
    expect(taken.turn.reply.text).not.toContain('AI');
    expect(events.slice(0, -1).map(({ data }) => data['text']).join(' ')).toBe(taken.turn.reply.text);
    expect((await ada.read(id)).turns).toEqual([taken.turn]);
    expect(requests.at(-1)?.cacheKey).toContain('ada');
  });

  it('begins with what the engine has read at the start of the rehearsal, under the same key', async () => {
    const { engine, requests } = obedient();
    await using house = await openHouse(open, engine);
    house.model = { ...model } as NonNullable<typeof house.model>;
    const ada = house.visitor('ada');
    const { id } = await ada.start();
    await ada.say(id, question);
    const [warm, turn] = requests;
    expect(warm?.sampling.maxTokens).toBe(1);
    expect(turn?.messages.slice(0, -1)).toEqual(warm?.messages);
    expect(turn?.cacheKey).toBe(warm?.cacheKey);
  });

  it('is the line, and says why, when the engine is busy', async () => {
    const { engine } = obedient('', new EngineBusyError(2));
    await using house = await openHouse(open, engine);
    house.model = { ...model } as NonNullable<typeof house.model>;
    const ada = house.visitor('ada');
    const { turn } = await ada.say((await ada.start()).id, question);
    expect(turn.reply).toMatchObject({ source: 'line', why: 'failed' });
  });
});
