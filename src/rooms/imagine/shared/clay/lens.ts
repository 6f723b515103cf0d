import { fade } from '../art/colour.ts';
import type { Daylight } from '../backdrops/daylight.ts';
import { seeded } from '../staging/seeded.ts';
import type { Light, Stage } from '../staging/stage.ts';
import type { Arts, Surface } from './pen.ts';

/** What the camera adds: warm or cool light from one side, darker corners, a little grain. One surface for all. */
export function lens(arts: Arts, { width, height }: Stage, light: Light, air: Daylight, scale: number): Surface {
  const surface = arts.surface(Math.ceil(width * scale), Math.ceil(height * scale));
  const { pen } = surface;
  const [across, up] = [surface.width, surface.height];
  const from = light.x < 0 ? 0 : across;
  const wash = pen.createRadialGradient(from, 0, 0, from, 0, Math.hypot(across, up) * 0.9);
  wash.addColorStop(0, fade(light.warmth < 0 ? '#8fa9ff' : light.warmth > 0.4 ? '#ffb265' : '#fff3cf', (0.06 + 0.12 * Math.max(0, light.warmth)) * light.strength));
  wash.addColorStop(1, fade('#ffffff', 0));
  pen.fillStyle = wash;
  pen.fillRect(0, 0, across, up);
  const corners = pen.createRadialGradient(across / 2, up * 0.52, Math.min(across, up) * 0.42, across / 2, up * 0.52, Math.hypot(across, up) * 0.56);
  corners.addColorStop(0, fade(air.shadow, 0));
  corners.addColorStop(1, fade(air.shadow, 0.17));
  pen.fillStyle = corners;
  pen.fillRect(0, 0, across, up);
  const film = grainTile(arts);
  for (let y = 0; y < up; y += film.height) for (let x = 0; x < across; x += film.width) pen.drawImage(film.picture, x, y, film.width, film.height);
  return surface;
}

const tile = 128;
/** Alpha of its strongest grains, of 255. */
const grain = 4;

function grainTile(arts: Arts): Surface {
  const surface = arts.surface(tile, tile);
  surface.retouch((data) => {
    for (let at = 0; at < data.length; at += 4) {
      const chance = seeded(7, at);
      data.fill(chance < 0.5 ? 0 : 255, at, at + 3);
      data[at + 3] = grain * Math.abs(chance - 0.5) * 2;
    }
  });
  return surface;
}
