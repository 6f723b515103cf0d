import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { ScriptedEngine } from '../../../tests/support/scripted-engine.ts';
import { openHouse } from './test-house.ts';

const withBody = [['POST', ''], ['PATCH', '/ID'], ['POST', '/ID/messages'], ['POST', '/ID/messages/MESSAGE/regenerate']] as const;
const ofConversation: readonly (readonly [method: string, path: string, body: object | undefined])[] = [
  ['GET', '/api/conversations/ID', undefined], ['PATCH', '/api/conversations/ID', { title: 'x' }], ['DELETE', '/api/conversations/ID', undefined], ['POST', '/api/conversations/ID/restore', undefined],
  ['POST', '/api/conversations/ID/messages', { text: 'x' }], ['POST', '/api/conversations/ID/messages/MESSAGE/regenerate', {}],
  ['GET', '/api/conversations/ID/export', undefined], ['GET', '/api/generations/GENERATION/events', undefined], ['POST', '/api/generations/GENERATION/stop', undefined],
];

const wrongTypes = { ai: {}, title: 7, draft: [], head: {}, parent: 7, text: ['x'], model: {}, sampling: 'hot' };
const tooMuch = { ai: 'x'.repeat(200), title: 'x'.repeat(400), draft: 7, head: 'x'.repeat(100), parent: 'x'.repeat(100), text: 'x', model: 'x'.repeat(400), sampling: { temperature: 1e9 } };

async function openWithTalk(open: (typeof databases)[number]['open']) {
  const house = await openHouse(open, new ScriptedEngine());
  const ada = house.visitor('ada');
  const { id } = await ada.start({ title: 'of ada' });
  const sent = await ada.send(id, { text: 'hello' });
  await ada.events(sent.generation.id);
  const fill = (path: string) => path.replace('ID', id).replace('MESSAGE', sent.message.id).replace('GENERATION', sent.generation.id);
  return { house, ada, id, sent, fill };
}

describe.each(databases)('every route of chat on $kind, with a scripted engine', ({ open }) => {
  it.each(withBody)('%s /api/conversations%s refuses a body that is not what it asks for', async (method, path) => {
    const { house, ada, fill } = await openWithTalk(open);
    await using _ = house;
    for (const body of ['null', '[]', '"text"', '7', 'true', '', '{', wrongTypes, tooMuch, '[[]]', `${'['.repeat(100)}${']'.repeat(100)}`, '{"text":"\0"}']) {
      const answer = await ada.ask(method, fill(`/api/conversations${path}`), body);
      expect([body, answer.status]).toEqual([body, 400]);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    }
    expect((await ada.ask(method, fill(`/api/conversations${path}`), { text: 'x'.repeat(17 * 2 ** 20) })).status).toBe(413);
    const empty = await ada.ask(method, fill(`/api/conversations${path}`), {});
    expect(empty.status).toBe({ '': 201, '/ID': 200, '/ID/messages': 400 }[path as string] ?? 202);
  });

  it.each(ofConversation)('%s %s answers 404 to everybody else, and for an id that is not there', async (method, path, body) => {
    const { house, ada, id, fill } = await openWithTalk(open);
    await using _ = house;
    for (const other of [house.visitor('bob'), house.visitor('kim', 'admin'), house.visitor('own', 'owner')]) {
      const answer = await other.ask(method, fill(path), body);
      expect(answer.status).toBe(404);
      expect(answer.text).not.toContain('ada');
    }
    for (const strange of ['nothing', '01a20d0f-0608-734c-872d-645332cd2cb7', '%27%20OR%201=1', '..%2f..', '%ED%A0%80']) {
      expect([strange, (await ada.ask(method, path.replace(/ID|GENERATION/, strange).replace('MESSAGE', 'x'), body)).status]).toEqual([strange, 404]);
    }
    for (const strange of ['x'.repeat(100), '%00']) expect((await ada.ask(method, path.replace(/ID|GENERATION/, strange).replace('MESSAGE', 'x'), body)).status).toBe(400);
    expect((await ada.read(id)).messages).toHaveLength(2);
  });

  it('lets nobody hang a message on another conversation, or look at a branch of it', async () => {
    const { house, id, sent } = await openWithTalk(open);
    await using _ = house;
    const bob = house.visitor('bob');
    const mine = await bob.start();
    expect((await bob.ask('POST', `/api/conversations/${mine.id}/messages`, { text: 'x', parent: sent.reply.id })).status).toBe(404);
    expect((await bob.ask('PATCH', `/api/conversations/${mine.id}`, { head: sent.reply.id })).status).toBe(404);
    expect((await bob.ask('POST', `/api/conversations/${mine.id}/messages/${sent.reply.id}/regenerate`, {})).status).toBe(404);
    expect((await bob.ask('GET', '/api/conversations')).body).toMatchObject({ conversations: [{ id: mine.id }] });
    expect(id).not.toBe(mine.id);
  });

  it('keeps out who is not signed in, and says no to a number that is none', async () => {
    const { house, ada, fill } = await openWithTalk(open);
    await using _ = house;
    for (const [method, path] of [...ofConversation, ['GET', '/api/conversations'], ['POST', '/api/conversations'], ['GET', '/api/search?query=x'], ['GET', '/api/live']] as const) {
      expect([path, (await fetch(ada.url + fill(path), { method })).status]).toEqual([path, 401]);
    }
    for (const after of ['-1', 'x', '1.5', '1e99']) expect((await ada.ask('GET', fill(`/api/generations/GENERATION/events?after=${after}`))).status).toBe(400);
  });
});
