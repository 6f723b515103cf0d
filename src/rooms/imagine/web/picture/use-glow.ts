import { type RefObject, useRef } from 'react';

/** Looking at pixels costs a little: so often at most. */
const everyMs = 400;
const samples = 4;

/** The light of a picture on what is around it: its own colours from the top to the bottom. */
export function useGlow(): { readonly around: RefObject<HTMLDivElement | null>; readonly glow: (picture: HTMLCanvasElement, ms: number, rests: boolean) => void } {
  const around = useRef<HTMLDivElement>(null);
  const last = useRef({ at: 0, pen: null as CanvasRenderingContext2D | null });
  const glow = (picture: HTMLCanvasElement, _: number, rests: boolean) => {
    const now = performance.now();
    if (!around.current || !rests || now - last.current.at < everyMs) return;
    last.current.at = now;
    last.current.pen ??= Object.assign(document.createElement('canvas'), { width: 1, height: samples }).getContext('2d', { willReadFrequently: true });
    const { pen } = last.current;
    if (!pen) return;
    pen.drawImage(picture, 0, 0, 1, samples);
    const { data } = pen.getImageData(0, 0, 1, samples);
    const colours = Array.from({ length: samples }, (_each, n) => `rgb(${data[n * 4]} ${data[n * 4 + 1]} ${data[n * 4 + 2]})`);
    around.current.style.background = `linear-gradient(${colours.join(', ')})`;
  };
  return { around, glow };
}
