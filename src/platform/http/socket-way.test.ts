import { once } from 'node:events';

import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createLog } from '../log/log.ts';
import { createApi, createDoor } from './api.ts';
import type { Caller } from './caller.ts';
import { type RunningServer, serve } from './serve.ts';
import { type LiveSocket, openSocketWay } from './socket-way.ts';

const people = new Map<string, Caller>([
  ['kim', { id: 'kim', role: 'member', scopes: 'all', via: 'key' }],
  ['narrow', { id: 'narrow', role: 'member', scopes: new Set(['chat']), via: 'key' }],
]);
let server: RunningServer;
let opened: LiveSocket[] = [];
let address = '';

beforeAll(async () => {
  const log = createLog('silent');
  const door = createDoor(async (headers) => people.get(headers.get('x-api-key') ?? ''));
  const echo = { path: '/api/echo', scope: 'images', maxBytes: 1_000, open: (socket: LiveSocket) => (opened.push(socket), (text: string) => socket.send(`heard ${text}`)) } as const;
  const sockets = openSocketWay({ routes: [echo], door, origins: () => origins, log });
  const origins = new Set<string>();
  server = await serve(createApi(), { host: '127.0.0.1', port: 0 }, { sockets });
  address = `127.0.0.1:${server.port}`;
  origins.add(`http://${address}`);
});
afterAll(async () => await server[Symbol.asyncDispose]());

const dial = (path: string, headers: Record<string, string>) => new WebSocket(`ws://${address}${path}`, { headers });
const refusal = async (path: string, headers: Record<string, string>): Promise<number> => {
  const socket = dial(path, headers);
  socket.on('error', () => undefined);
  const [, response] = (await once(socket, 'unexpected-response')) as [unknown, { statusCode: number }];
  return response.statusCode;
};

test('a socket is for who may enter, from our own pages', async () => {
  expect(await refusal('/api/echo', {})).toBe(401);
  expect(await refusal('/api/echo', { 'x-api-key': 'narrow' })).toBe(403);
  expect(await refusal('/api/echo', { 'x-api-key': 'kim', origin: 'https://elsewhere.example' })).toBe(403);
  expect(await refusal('/api/echo', { 'x-api-key': 'kim', host: 'rebound.example' })).toBe(403);
  for (const path of ['/api/nothing', '//', '//api/echo', '/api/echo/', '/%00']) expect([path, await refusal(path, { 'x-api-key': 'kim' })]).toEqual([path, 404]);
  const socket = dial('/api/echo?x=1', { 'x-api-key': 'kim', origin: `http://${address}` });
  await once(socket, 'open');
  socket.send('hello');
  expect(String((await once(socket, 'message'))[0])).toBe('heard hello');
  socket.close();
});

test('bytes and frames that are too long close the socket, and the server lives', async () => {
  for (const [frame, code] of [[Buffer.from([1, 2]), 1003], ['x'.repeat(5_000), 1009]] as const) {
    const socket = dial('/api/echo', { 'x-api-key': 'kim' });
    await once(socket, 'open');
    socket.send(frame);
    expect((await once(socket, 'close'))[0]).toBe(code);
  }
});

test('who may no longer be here loses the socket within a second or so', async () => {
  people.set('park', { id: 'park', role: 'member', scopes: 'all', via: 'key' });
  const socket = dial('/api/echo', { 'x-api-key': 'park' });
  await once(socket, 'open');
  people.delete('park');
  expect((await once(socket, 'close'))[0]).toBe(1008);
});

test('a reader that takes nothing is let go of', async () => {
  opened = [];
  const socket = dial('/api/echo', { 'x-api-key': 'kim' });
  await once(socket, 'open');
  socket.pause();
  const held = opened[0];
  const gone = new Promise((resolve) => held?.signal.addEventListener('abort', resolve));
  const flood = setInterval(() => held?.send(new Uint8Array(2 ** 20)), 2);
  await gone;
  clearInterval(flood);
  expect(held?.signal.aborted).toBe(true);
  socket.terminate();
});
