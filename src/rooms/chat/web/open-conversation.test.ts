import { describe, expect, test } from 'vitest';
import type { ConversationTree, LiveMessage, Message, Sent } from '../contract.ts';
import { OpenConversation } from './open-conversation.ts';
import { openOutbox } from './outbox.ts';

const message = (id: string, parent: string | null, more: Partial<Message> = {}): Message => ({
  id, parent, role: 'user', text: id, state: 'complete', createdAt: Number(id.slice(1)), ai: null, model: null, generation: null,
  trimmed: 0, tokensPerSecond: null, promptTokens: null, completionTokens: null, firstTokenMs: null, error: null, ...more,
});
const reply = (id: string, parent: string, more: Partial<Message> = {}) => message(id, parent, { role: 'assistant', text: '', state: 'writing', generation: `g${id}`, ...more });
const treeOf = (messages: Message[], more: Partial<ConversationTree> = {}): ConversationTree => ({
  id: 'c', title: 'Talk', titledBy: 'nobody', ai: 'assistant', createdAt: 1, updatedAt: 1, head: messages.at(-1)?.id ?? null, draft: '', messages, writing: [], ...more,
});
const delta = (to: string, n: number, text: string): LiveMessage => ({ kind: 'step', conversation: 'c', message: to, generation: `g${to}`, n, event: 'delta', data: { text } });

type Asked = { method: string; path: string; body: unknown; key: string | undefined };

/** A scripted server: answers are given by the test, when it says so. */
function scriptedServer(tree: ConversationTree) {
  const kept = new Map<string, string>();
  const asked: Asked[] = [];
  let tell: (message: LiveMessage) => void = () => undefined;
  const server = {
    tree,
    asked,
    answer: undefined as ((asked: Asked) => unknown) | undefined,
    tell: (told: LiveMessage) => tell(told),
    outbox: () => openOutbox({ read: (key) => kept.get(key) ?? null, write: (key, value) => void (value === null ? kept.delete(key) : kept.set(key, value)) }),
    async open(): Promise<OpenConversation> {
      const conversation = new OpenConversation('c', {
        ask: async <Answer>(method: string, path: string, body?: unknown, options?: { idempotencyKey?: string }) => {
          const request = { method, path, body, key: options?.idempotencyKey };
          asked.push(request);
          return (await (method === 'GET' ? server.tree : server.answer?.(request))) as Answer;
        },
        onLive: (listener) => {
          tell = listener;
          return () => undefined;
        },
        outbox: server.outbox(),
        soon: (run) => run(),
      });
      conversation.open();
      await settled();
      return conversation;
    },
  };
  return server;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const shown = (conversation: OpenConversation) => {
  const view = conversation.view();
  return view.kind === 'open' ? view : undefined;
};
const text = (conversation: OpenConversation, id: string) => conversation.message(id)?.text;

describe('a conversation on a page, over a scripted server', () => {
  test('a reply under way is carried on from the step that the tree already holds', async () => {
    const server = scriptedServer(treeOf([message('m1', null), reply('m2', 'm1', { text: 'Hel' })], { writing: [{ generation: 'gm2', message: 'm2', after: 3 }] }));
    const conversation = await server.open();
    server.tell(delta('m2', 3, 'l'));
    server.tell(delta('m2', 4, 'lo'));
    expect(text(conversation, 'm2')).toBe('Hello');
    expect(shown(conversation)?.writing).toBe('gm2');
  });

  test('a missing step makes it read the tree again, once', async () => {
    const server = scriptedServer(treeOf([message('m1', null), reply('m2', 'm1')], { writing: [{ generation: 'gm2', message: 'm2', after: 0 }] }));
    const conversation = await server.open();
    server.tree = treeOf([message('m1', null), reply('m2', 'm1', { text: 'one two' })], { writing: [{ generation: 'gm2', message: 'm2', after: 2 }] });
    server.tell(delta('m2', 2, ' two'));
    server.tell(delta('m2', 3, ' three'));
    await settled();
    expect(text(conversation, 'm2')).toBe('one two three');
    expect(server.asked.filter(({ method }) => method === 'GET')).toHaveLength(2);
  });

  test('steps that come before the answer to sending are not lost', async () => {
    const server = scriptedServer(treeOf([]));
    const conversation = await server.open();
    const { promise, resolve } = Promise.withResolvers<Sent>();
    server.answer = () => promise;
    const sending = conversation.send({ key: 'k', text: 'Hi', state: 'sending' });
    server.tell(delta('m2', 1, 'He'));
    server.tell(delta('m2', 2, 'llo'));
    expect(shown(conversation)?.outgoing?.text).toBe('Hi');
    resolve({ message: message('m1', null, { text: 'Hi' }), reply: reply('m2', 'm1'), generation: { id: 'gm2' } });
    expect(await sending).toBe(true);
    expect(shown(conversation)).toMatchObject({ branch: ['m1', 'm2'], outgoing: undefined, writing: 'gm2' });
    expect(text(conversation, 'm2')).toBe('Hello');
  });

  test('an older tree that arrives after sending takes nothing away', async () => {
    const server = scriptedServer(treeOf([]));
    const conversation = await server.open();
    const old = Promise.withResolvers<ConversationTree>();
    server.tree = old.promise as never;
    server.tell({ kind: 'conversation', id: 'c', change: 'updated' });
    server.answer = () => ({ message: message('m1', null), reply: reply('m2', 'm1'), generation: { id: 'gm2' } });
    await conversation.send({ key: 'k', text: 'Hi', state: 'sending' });
    server.tree = treeOf([message('m1', null), reply('m2', 'm1')], { writing: [{ generation: 'gm2', message: 'm2', after: 0 }] });
    old.resolve(treeOf([]));
    await settled();
    expect(shown(conversation)?.branch).toEqual(['m1', 'm2']);
  });

  test('what could not be sent stays, survives a reload, and is sent again under the same key', async () => {
    const server = scriptedServer(treeOf([message('m1', null)]));
    const conversation = await server.open();
    server.answer = () => Promise.reject(new Error('offline'));
    expect(await conversation.send({ key: 'k1', text: 'Are you there?', state: 'sending' })).toBe(false);
    expect(shown(conversation)?.outgoing).toMatchObject({ text: 'Are you there?', state: 'failed' });
    const reloaded = await server.open();
    const outgoing = shown(reloaded)?.outgoing;
    expect(outgoing).toMatchObject({ key: 'k1', text: 'Are you there?', state: 'failed' });
    server.answer = () => ({ message: message('m3', 'm1'), reply: reply('m4', 'm3'), generation: { id: 'gm4' } });
    if (outgoing) await reloaded.send(outgoing);
    expect(server.asked.filter(({ method }) => method === 'POST').map(({ key }) => key)).toEqual(['k1', 'k1']);
    expect(shown(reloaded)).toMatchObject({ branch: ['m1', 'm3', 'm4'], outgoing: undefined });
  });

  test('an edited message shows in its place before the server has it, and as a branch after', async () => {
    const server = scriptedServer(treeOf([message('m1', null), reply('m2', 'm1', { state: 'complete' }), message('m3', 'm2'), reply('m4', 'm3', { state: 'complete' })]));
    const conversation = await server.open();
    const { promise, resolve } = Promise.withResolvers<Sent>();
    server.answer = () => promise;
    const sending = conversation.send({ key: 'k', text: 'Rather this', parent: 'm2', state: 'sending' });
    expect(shown(conversation)?.branch).toEqual(['m1', 'm2']);
    resolve({ message: message('m5', 'm2'), reply: reply('m6', 'm5'), generation: { id: 'gm6' } });
    await sending;
    expect(shown(conversation)?.branch).toEqual(['m1', 'm2', 'm5', 'm6']);
    expect(conversation.place('m5')).toEqual({ index: 1, ids: ['m3', 'm5'] });
    conversation.look('m3');
    expect(shown(conversation)?.branch).toEqual(['m1', 'm2', 'm3', 'm4']);
    expect(server.asked.at(-1)).toMatchObject({ method: 'PATCH', body: { head: 'm4' } });
  });

  test('a reply that another tab asked for appears here', async () => {
    const server = scriptedServer(treeOf([message('m1', null), reply('m2', 'm1', { state: 'complete', text: 'Hi' })]));
    const conversation = await server.open();
    server.tree = treeOf([...server.tree.messages, message('m3', 'm2'), reply('m4', 'm3')], { writing: [{ generation: 'gm4', message: 'm4', after: 0 }] });
    server.tell(delta('m4', 1, 'Again'));
    await settled();
    expect(shown(conversation)?.branch).toEqual(['m1', 'm2', 'm3', 'm4']);
    expect(text(conversation, 'm4')).toBe('Again');
  });

  test('while words stream in, the list of messages stays the same object', async () => {
    const server = scriptedServer(treeOf([message('m1', null), reply('m2', 'm1')], { writing: [{ generation: 'gm2', message: 'm2', after: 0 }] }));
    const conversation = await server.open();
    const before = conversation.view();
    server.tell(delta('m2', 1, 'a'));
    expect(conversation.view()).toBe(before);
    expect(text(conversation, 'm2')).toBe('a');
  });

  test('deleted elsewhere, it says so, and comes back when it is restored', async () => {
    const server = scriptedServer(treeOf([message('m1', null)]));
    const conversation = await server.open();
    server.tell({ kind: 'conversation', id: 'c', change: 'deleted' });
    expect(conversation.view().kind).toBe('deleted');
    server.tell({ kind: 'conversation', id: 'c', change: 'restored' });
    await settled();
    expect(conversation.view().kind).toBe('open');
  });
});
