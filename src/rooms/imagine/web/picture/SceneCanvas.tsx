import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import type { Stage } from '../../shared/staging/stage.ts';
import { type ClayPainter, paintClay } from './clay-painter.ts';

type Props = {
  readonly stage: Stage;
  /** What is to be seen, in words. */
  readonly alt: string;
  /** Snow falls, water moves. */
  readonly alive: boolean;
  /** A hand is on it: nothing walks to its place. */
  readonly held?: boolean;
  /** After each drawing. */
  readonly onPainted?: (canvas: HTMLCanvasElement, ms: number, rests: boolean) => void;
  readonly ref?: Ref<HTMLCanvasElement | null>;
};

/** A stage in clay. */
export function SceneCanvas({ stage, alt, alive, held = false, onPainted, ref }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<ClayPainter>(null);
  useImperativeHandle<HTMLCanvasElement | null, HTMLCanvasElement | null>(ref, () => canvas.current);
  const painted = useEffectEvent((ms: number, rests: boolean) => void (canvas.current && onPainted?.(canvas.current, ms, rests)));
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    painter.current = paintClay(element, (ms, rests) => painted(ms, rests));
    const around = element.parentElement;
    const lean = ({ clientX, clientY, pointerType }: PointerEvent) => {
      if (pointerType !== 'mouse') return;
      const box = element.getBoundingClientRect();
      painter.current?.lean(clamp((2 * (clientX - box.left)) / box.width - 1), clamp((2 * (clientY - box.top)) / box.height - 1));
    };
    around?.addEventListener('pointermove', lean);
    return () => {
      around?.removeEventListener('pointermove', lean);
      painter.current?.stop();
    };
  }, []);
  useEffect(() => painter.current?.show({ stage, alive, held }), [stage, alive, held]);
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> can't be drawn on at each letter
  return <canvas ref={canvas} role="img" aria-label={alt} className="block size-full" />;
}

const clamp = (value: number): number => Math.min(1, Math.max(-1, value));
