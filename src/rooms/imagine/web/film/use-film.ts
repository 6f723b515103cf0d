import { useEffect, useRef, useState } from 'react';
import type { Look } from '../../shared/scene.ts';
import type { Stage } from '../../shared/staging/stage.ts';
import type { Recipe } from '../easel/recipe.ts';
import type { Easel } from '../easel/use-easel.ts';

/** How the picture was, once: it can be gone back to. */
export type Frame = { readonly id: number; readonly recipe: Recipe; readonly stage: Stage; readonly look: Look };

export type Film = {
  readonly frames: readonly Frame[];
  /** The one that is looked at, instead of what the easel shows. */
  readonly shown: Frame | null;
  readonly playing: boolean;
  look(frame: Frame | null): void;
  play(): void;
};

const mostFrames = 40;
/** A scene that was there for less than this was on the way to another. */
const seenMs = 140;
const frameMs = 550;

/** Each scene of the typing that stood for a moment, the oldest first. */
export function useFilm({ recipe, reading, stage, look, refused }: Easel): Film {
  const [frames, setFrames] = useState<readonly Frame[]>([]);
  const [shown, setShown] = useState<Frame | null>(null);
  const [playing, setPlaying] = useState(false);
  const last = useRef({ scene: '', id: 0, at: 0 });
  useEffect(() => {
    const scene = JSON.stringify([reading.scene, recipe.shape, recipe.seed]);
    if (refused !== null || recipe.prompt.trim() === '' || scene === last.current.scene) return;
    const now = performance.now();
    const passed = now - last.current.at < seenMs;
    last.current = { scene, id: last.current.id + 1, at: now };
    const frame = { id: last.current.id, recipe, stage, look };
    setFrames((before) => [...(passed ? before.slice(0, -1) : before), frame].slice(-mostFrames));
  }, [recipe, reading, stage, look, refused]);
  useEffect(() => {
    if (!playing) return undefined;
    const at = frames.findIndex((frame) => frame === shown);
    const timer = setTimeout(() => {
      const next = frames[at + 1];
      setShown(next ?? null);
      if (!next) setPlaying(false);
    }, at < 0 ? 0 : frameMs);
    return () => clearTimeout(timer);
  }, [playing, shown, frames]);
  return {
    frames, shown, playing,
    look: (frame) => {
      setPlaying(false);
      setShown(frame);
    },
    play: () => {
      setShown(null);
      setPlaying(!playing);
    },
  };
}
