import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Touch } from '../../shared/scene.ts';
import type { Easel } from '../easel/use-easel.ts';

export type Grip = 'move' | 'turn' | 'size';
type Gesture = { readonly grip: Grip; readonly thing: string; readonly step: string; readonly x: number; readonly y: number; readonly before: Touch; readonly picture: DOMRect; readonly middle: { x: number; y: number }; moved: boolean };

/** Below this a finger has tapped and not dragged. Pixels. */
const stillPixels = 4;
const limit = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
let gestures = 0;

/** What a hand does to things, with a pointer, a finger or keys. One gesture is one step to undo. */
export function useHand(easel: Easel, onHeld: (held: boolean) => void) {
  const gesture = useRef<Gesture>(null);
  const touchOf = (thing: string): Touch => easel.recipe.touches[thing] ?? {};

  const take = (event: PointerEvent<HTMLElement>, thing: string, grip: Grip) => {
    const picture = event.currentTarget.closest('[data-picture]')?.getBoundingClientRect();
    const box = event.currentTarget.closest('[data-thing]')?.getBoundingClientRect();
    if (!picture || !box || event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    gesture.current = { grip, thing, step: `hand ${++gestures}`, x: event.clientX, y: event.clientY, before: touchOf(thing), picture, middle: { x: box.left + box.width / 2, y: box.top + box.height / 2 }, moved: false };
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    const now = gesture.current;
    if (!now) return;
    if (!now.moved && Math.hypot(clientX - now.x, clientY - now.y) < stillPixels) return;
    if (!now.moved) onHeld(true);
    now.moved = true;
    easel.touch(now.thing, gripped(now, clientX, clientY), now.step);
  };
  const release = () => {
    if (gesture.current?.moved) onHeld(false);
    gesture.current = null;
  };
  const press = (event: KeyboardEvent, thing: string) => {
    const change = keyed(event.key, touchOf(thing), event.shiftKey);
    if (change === undefined) return;
    event.preventDefault();
    easel.touch(thing, change, `keys ${thing}`);
  };
  return { take, move, release, press };
}

function gripped({ grip, before, x, y, picture, middle }: Gesture, toX: number, toY: number): Touch {
  const { dx = 0, dy = 0, scale = 1, turn = 0 } = before;
  switch (grip) {
    case 'move': return { dx: limit(dx + (toX - x) / picture.width, -1.5, 1.5), dy: limit(dy + (toY - y) / picture.width, -1.5, 1.5) };
    case 'size': return { scale: limit((scale * Math.hypot(toX - middle.x, toY - middle.y)) / Math.max(12, Math.hypot(x - middle.x, y - middle.y)), 0.2, 4) };
    case 'turn': {
      const by = Math.atan2(toY - middle.y, toX - middle.x) - Math.atan2(y - middle.y, x - middle.x);
      return { turn: Math.round(degrees(turn + (by * 180) / Math.PI)) };
    }
  }
}

/** -180 to 180. */
const degrees = (angle: number): number => ((((angle + 180) % 360) + 360) % 360) - 180;

/** @returns undefined for a key that means nothing here, null to put it back */
function keyed(key: string, { dx = 0, dy = 0, scale = 1, turn = 0, flip = false }: Touch, far: boolean): Touch | null | undefined {
  const by = far ? 0.08 : 0.02;
  switch (key) {
    case 'ArrowLeft': return { dx: limit(dx - by, -1.5, 1.5) };
    case 'ArrowRight': return { dx: limit(dx + by, -1.5, 1.5) };
    case 'ArrowUp': return { dy: limit(dy - by, -1.5, 1.5) };
    case 'ArrowDown': return { dy: limit(dy + by, -1.5, 1.5) };
    case '+': case '=': return { scale: limit(scale * 1.08, 0.2, 4) };
    case '-': return { scale: limit(scale / 1.08, 0.2, 4) };
    case '[': return { turn: degrees(turn - 6) };
    case ']': return { turn: degrees(turn + 6) };
    case 'f': return { flip: !flip };
    case '0': case 'Backspace': case 'Delete': return null;
    default: return undefined;
  }
}
