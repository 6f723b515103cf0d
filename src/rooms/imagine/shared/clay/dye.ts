import { dyeing, findMain } from '../art/dyeing.ts';
import type { Surface } from './pen.ts';

/** Dyes a picture's main colour; changes the surface. */
export function dye(surface: Surface, colour: string): void {
  surface.retouch((data) => {
    const change = dyeing(mainOf(data), colour);
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] !== 0) data.set(change(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0), at);
    }
  });
}

/** Every fourth pixel is enough. */
const mainOf = (data: Uint8ClampedArray) => findMain((see) => {
  for (let at = 0; at < data.length; at += 16) {
    if ((data[at + 3] ?? 0) >= 128) see(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, 1);
  }
});
