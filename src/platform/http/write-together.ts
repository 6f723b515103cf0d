import type { Writable } from 'node:stream';

/** So many wait at most: whoever reads the first may begin while the next are still being made. */
const most = 8;
let waiting: Writable[] = [];

/**
 * Holds what a socket is given back until this turn of the event loop ends, or until several sockets wait, and then sends it all.
 * To wake a reader that sleeps costs far more than the write itself (a write took 44 µs in the middle instead of 3 to 9, on a virtual
 * machine), and between writes that come one by one it falls asleep again: of 64 requests at once each cost a quarter more before its
 * upstream had it.
 */
export function writeTogether(socket: Writable): void {
  if (socket.writableCorked > 0) return;
  socket.cork();
  const count = waiting.push(socket);
  if (count === 1) setImmediate(send);
  else if (count === most) process.nextTick(send);
}

function send(): void {
  const sockets = waiting;
  waiting = [];
  for (const socket of sockets) socket.uncork();
}
