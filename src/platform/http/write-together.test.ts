import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { writeTogether } from './write-together.ts';

/** Keeps what arrives, piece by piece. */
function openReader() {
  const pieces: string[] = [];
  const keep = (chunks: readonly { chunk: Buffer }[]) => void pieces.push(chunks.map(({ chunk }) => chunk.toString()).join(''));
  const socket = new Writable({
    write: (chunk: Buffer, _, done) => (keep([{ chunk }]), done()),
    writev: (chunks, done) => (keep(chunks), done()),
  });
  const write = (text: string) => {
    writeTogether(socket);
    socket.write(text);
  };
  return { socket, pieces, write };
}

describe('what one turn of the loop writes', () => {
  it('leaves in one piece when the turn ends', async () => {
    const reader = openReader();
    for (const text of ['a', 'b', 'c']) reader.write(text);
    expect(reader.pieces).toEqual([]);
    await setImmediate();
    expect(reader.pieces).toEqual(['abc']);
    reader.write('d');
    await setImmediate();
    expect(reader.pieces).toEqual(['abc', 'd']);
  });

  it('does not wait for the end of the turn when many sockets wait', async () => {
    const readers = Array.from({ length: 9 }, openReader);
    for (const { write } of readers) write('a');
    await new Promise<void>((resolve) => process.nextTick(resolve));
    expect(readers.flatMap(({ pieces }) => pieces)).not.toHaveLength(0);
    await setImmediate();
    expect(readers.map(({ pieces }) => pieces)).toEqual(readers.map(() => ['a']));
  });

  it('leaves at once with the end of an answer, and a socket that is gone is passed over', async () => {
    const [ended, gone] = [openReader(), openReader()];
    ended.write('a');
    ended.socket.end('b');
    gone.write('a');
    gone.socket.destroy();
    await setImmediate();
    expect(ended.pieces.join('')).toBe('ab');
    expect(gone.pieces).toEqual([]);
  });
});
