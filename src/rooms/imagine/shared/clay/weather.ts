import { seeded } from '../staging/seeded.ts';
import type { Stage } from '../staging/stage.ts';
import type { Arts, Pen, Surface } from './pen.ts';
import { softSpot } from './soften.ts';

export type Moment = { readonly seconds: number; readonly scale: number };

type Fall = { readonly many: number; readonly draw: (pen: Pen, near: number, x: number, y: number) => void; readonly speed: number; readonly slant: number };

/** What falls and flies through the air, in front of everything. */
export function drawWeather(pen: Pen, stage: Stage, arts: Arts, { seconds }: Moment): void {
  const { backdrop } = stage;
  if (backdrop?.weather === 'fog') drawFog(pen, stage, arts, seconds);
  if (backdrop?.weather) falls(arts)[backdrop.weather]?.forEach((fall, layer) => drawFall(pen, fall, stage, seconds, layer));
}

/** Banks of fog that drift, thicker towards the ground. */
function drawFog(pen: Pen, { width, height, horizon, seed }: Stage, arts: Arts, seconds: number): void {
  const bank = arts.kept.get('bank', () => softSpot(arts, '#eef1f2'));
  if (!bank) return;
  for (let n = 0; n < 9; n++) {
    const wide = width * (0.7 + seeded(seed, 'bank-wide', n) * 0.6);
    const span = width + wide;
    const x = ((seeded(seed, 'bank', n) * span + seconds * (6 + n)) % span) - wide;
    pen.globalAlpha = 0.5;
    pen.drawImage(bank.picture, x, horizon + (height - horizon) * (seeded(seed, 'bank-y', n) * 0.8 - 0.3) - 90, wide, 180);
  }
  pen.globalAlpha = 1;
}

function drawFall(pen: Pen, { many, draw, speed, slant }: Fall, { width, height, seed }: Stage, seconds: number, layer: number): void {
  const [high, wide] = [height + 120, width + 160];
  for (let n = 0; n < many; n++) {
    const near = seeded(seed, 'near', layer, n);
    const way = (seeded(seed, 'fall-y', layer, n) * high + seconds * speed * (0.5 + near * 0.7)) % high;
    const sway = Math.sin(seconds * (0.6 + near) + n) * 9 * (slant === 0 ? 1 : 0.2);
    const x = (((seeded(seed, 'fall-x', layer, n) * wide + way * slant + sway) % wide) + wide) % wide;
    draw(pen, near, x - 80, way - 60);
  }
  pen.globalAlpha = 1;
}

function falls(arts: Arts): Readonly<Record<string, readonly Fall[]>> {
  const flake = arts.kept.get('flake', () => ball(arts, 'rgba(255,255,255,1)'));
  const snowing = (many: number, speed: number, slant: number): Fall => ({ many, speed, slant, draw: (pen, near, x, y) => {
    const size = 4 + near ** 2.4 * 17;
    pen.globalAlpha = near > 0.9 ? 0.6 : 0.9;
    if (flake) pen.drawImage(flake.picture, x - size / 2, y - size / 2, size, size);
  } });
  const raining = (many: number, slant: number): Fall => ({ many, speed: 900, slant: -slant, draw: (pen, near, x, y) => {
    const long = 20 + near * 38;
    pen.globalAlpha = 0.2 + near * 0.34;
    pen.fillStyle = '#eaf4ff';
    pen.transform(1, 0, -slant, 1, x, y);
    pen.fillRect(0, 0, 1.2 + near * 1.8, long);
    pen.transform(1, 0, slant, 1, -x - slant * y, -y);
  } });
  const hailing: Fall = { many: 90, speed: 760, slant: -0.1, draw: (pen, near, x, y) => {
    const size = 6 + near * 11;
    pen.globalAlpha = 0.95;
    if (flake) pen.drawImage(flake.picture, x, y, size, size);
  } };
  const blowing: Fall = { many: 13, speed: 46, slant: 9, draw: (pen, near, x, y) => {
    pen.globalAlpha = 0.34;
    pen.fillStyle = '#ffffff';
    pen.fillRect(x, y, 60 + near * 120, 2 + near * 2.5);
  } };
  const fluttering = (colours: readonly string[]): Fall[] => colours.map((colour) => ({ many: 18, speed: 46, slant: 0.5, draw: (pen, near, x, y) => {
    const leaf = arts.kept.get(`leaf ${colour}`, () => ball(arts, colour));
    const size = 9 + near * 13;
    pen.globalAlpha = 0.9;
    if (leaf) pen.drawImage(leaf.picture, x, y, size, size * (0.4 + 0.3 * Math.abs(Math.sin(y * 0.02 + near * 9))));
  } }));
  const rain = [raining(120, 0.12)];
  const storm = [raining(170, 0.28)];
  return { snow: [snowing(120, 62, 0)], blizzard: [snowing(230, 210, 1.1)], rain, 'heavy-rain': [raining(200, 0.16)], storm, thunder: storm, 'falling-petals': fluttering(['#f7b9cd', '#fbd7e2']), 'falling-leaves': fluttering(['#e58a3a', '#d9603a', '#e9b648']), sandstorm: [{ ...blowing, many: 30, speed: 30 }], hail: [hailing], wind: [blowing] };
}

/** A soft ball that is drawn many times. */
export function ball(arts: Arts, colour: string): Surface {
  const surface = arts.surface(32, 32);
  const fill = surface.pen.createRadialGradient(16, 16, 0, 16, 16, 16);
  fill.addColorStop(0, colour);
  fill.addColorStop(0.5, colour);
  fill.addColorStop(1, 'rgba(255,255,255,0)');
  surface.pen.fillStyle = fill;
  surface.pen.fillRect(0, 0, 32, 32);
  return surface;
}
