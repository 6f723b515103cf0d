import { seeded } from '../staging/seeded.ts';
import type { Stage } from '../staging/stage.ts';
import type { Actor } from './actor.ts';
import type { Pen, Surface } from './pen.ts';

/** On a pen whose unit is the actor's height and whose origin its feet. */
export function putDown(pen: Pen, surface: Surface, { width, over }: Actor): void {
  pen.drawImage(surface.picture, -width / 2 - over.aside, -1 - over.above, width + 2 * over.aside, 1 + over.above + over.below);
}

/** How much of who swims is under water. */
const draught = 0.16;

/** Cut off by the water, which mirrors what is above it. */
export function float(pen: Pen, { surface, width, over }: Actor, foam: Surface | undefined): void {
  const whole = 1 + over.above + over.below;
  const seen = (1 + over.above - draught) / whole;
  const [left, across] = [-width / 2 - over.aside, width + 2 * over.aside];
  const alpha = pen.globalAlpha;
  pen.drawImage(surface.picture, 0, 0, surface.width, surface.height * seen, left, -1 - over.above, across, whole * seen);
  pen.globalAlpha = alpha * 0.2;
  pen.translate(0, -draught);
  pen.scale(1, -0.42);
  const mirrored = 0.5 / whole;
  pen.drawImage(surface.picture, 0, surface.height * (seen - mirrored), surface.width, surface.height * mirrored, left, -0.5, across, 0.5);
  pen.globalAlpha = alpha * 0.55;
  pen.scale(1, -1);
  for (const [from, wide, y] of [[-0.56, 1.12, 0], [-0.7, 0.44, 0.05], [0.24, 0.48, 0.07]] as const) if (foam) pen.drawImage(foam.picture, from * width, y - 0.016, wide * width, 0.034);
  pen.globalAlpha = alpha;
}

const glints = 16;

/** Light that moves on the water. */
export function glitter(pen: Pen, { width, seed }: Stage, { from, to }: { from: number; to: number }, seconds: number): void {
  pen.fillStyle = '#ffffff';
  for (let n = 0; n < glints; n++) {
    const near = seeded(seed, 'glitter', n) ** 1.4;
    const breath = Math.sin(seconds * (0.7 + near) + n * 2.4);
    const long = 20 + near * 60;
    pen.globalAlpha = 0.16 * Math.max(0, breath);
    pen.fillRect(((seeded(seed, 'glitter-x', n) * width + seconds * 6 * (0.4 + near)) % (width + long)) - long, from + near * (to - from), long, 2 + near * 2);
  }
  pen.globalAlpha = 1;
}
