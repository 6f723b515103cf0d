import type { Rgb } from '../art/colour.ts';
import { dyeing, findMain } from '../art/dyeing.ts';
import type { Surface } from './pen.ts';

/** Dyes a picture's main colour; changes the surface. A picture has a hundred thousand pixels and a few thousand colours: those that are nearly the same are moved alike. */
export function dye(surface: Surface, colour: string): void {
  surface.retouch((data) => {
    const change = dyeing(mainOf(data), colour);
    const moves = new Map<number, Rgb>();
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] === 0) continue;
      const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      const nearly = ((red >> 2) << 12) | ((green >> 2) << 6) | (blue >> 2);
      let move = moves.get(nearly);
      if (!move) {
        const to = change(red, green, blue);
        move = [to[0] - red, to[1] - green, to[2] - blue];
        moves.set(nearly, move);
      }
      data[at] = red + move[0];
      data[at + 1] = green + move[1];
      data[at + 2] = blue + move[2];
    }
  });
}

/** Every fourth pixel is enough. */
const mainOf = (data: Uint8ClampedArray) => findMain((see) => {
  for (let at = 0; at < data.length; at += 16) {
    if ((data[at + 3] ?? 0) >= 128) see(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, 1);
  }
});
