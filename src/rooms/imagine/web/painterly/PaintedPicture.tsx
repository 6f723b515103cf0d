import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Stage } from '../../shared/staging/stage.ts';
import { SceneCanvas } from '../picture/SceneCanvas.tsx';
import { openPainterPass, type PaintedLook, type PainterPass } from './paint-over.ts';

type Props = { readonly stage: Stage; readonly look: PaintedLook; readonly alt: string; readonly held: boolean; readonly onPainted: (canvas: HTMLCanvasElement, ms: number, rests: boolean) => void };

/** A scene that has stood for so long is painted over. */
const settledMs = 300;

/** A stage in clay, and once it has settled its better self, painted, fades in over it. */
export function PaintedPicture({ stage, look, alt, held, onPainted }: Props) {
  const over = useRef<HTMLCanvasElement>(null);
  const pass = useRef<PainterPass>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const clay = useRef<HTMLCanvasElement>(null);
  const [painted, setPainted] = useState<{ stage: Stage; look: PaintedLook } | null>(null);
  useEffect(() => {
    pass.current = over.current ? openPainterPass(over.current) : undefined;
    return () => {
      clearTimeout(timer.current);
      pass.current?.stop();
    };
  }, []);
  const soon = (next: PaintedLook) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (!clay.current || !pass.current) return;
      pass.current.paint(clay.current, next);
      setPainted({ stage, look: next });
    }, settledMs);
  };
  // Another look of the same scene; a new scene is told by `onPainted`.
  const lookChanged = useEffectEvent(soon);
  useEffect(() => lookChanged(look), [look]);
  const shown = painted?.stage === stage && painted.look === look;
  return (
    <>
      <SceneCanvas
        ref={clay}
        stage={stage}
        alt={alt}
        alive={false}
        held={held}
        onPainted={(canvas, ms, rests) => {
          onPainted(canvas, ms, rests);
          if (rests) soon(look);
        }}
      />
      <canvas ref={over} aria-hidden="true" className={`pointer-events-none absolute inset-0 size-full ${shown ? 'opacity-100 transition-opacity duration-500' : 'opacity-0'}`} />
    </>
  );
}
