import { artCode } from '../shared/art/art-box.ts';
import { artsOf } from '../shared/art/arts-of.ts';
import { keepSurfaces } from '../shared/clay/kept.ts';
import type { Arts } from '../shared/clay/pen.ts';
import type { Stage } from '../shared/staging/stage.ts';

/** The art in the browser: only what is in use travels, each once. */
export type BrowserArts = {
  readonly clay: Arts;
  readonly paper: { readonly body: (code: string) => string | undefined };
  /** Asks for what a stage shows and is not here yet. @returns whether all of it is here */
  readonly want: (stage: Stage, look: 'clay' | 'paper') => boolean;
  /** Whoever draws is told when something came. */
  readonly onArrived: (tell: () => void) => void;
  readonly offArrived: (tell: () => void) => void;
};

const mostOutlines = 4_000;
let arts: BrowserArts | undefined;

/** One for all pictures of the page. */
export function browserArts(): BrowserArts {
  return (arts ??= openArts());
}

function openArts(): BrowserArts {
  const images = new Map<string, ImageBitmap | null>();
  const bodies = new Map<string, string | null>();
  const outlines = new Map<string, Path2D>();
  const listeners = new Set<() => void>();
  const tellAll = () => {
    for (const tell of listeners) tell();
  };
  const clay: Arts = {
    image: (code) => images.get(code) ?? undefined,
    surface: (width, height) => {
      const picture = Object.assign(document.createElement('canvas'), { width, height });
      const pen = picture.getContext('2d', { willReadFrequently: false });
      if (!pen) throw new Error('This browser has no canvas.');
      return {
        picture, pen, width, height, retouch: (change) => {
          const pixels = pen.getImageData(0, 0, width, height);
          change(pixels.data);
          pen.putImageData(pixels, 0, 0);
        },
      };
    },
    outline: (d) => {
      const known = outlines.get(d) ?? new Path2D(d);
      if (outlines.size > mostOutlines) outlines.clear();
      outlines.set(d, known);
      return known;
    },
    kept: keepSurfaces(),
  };
  const opened: BrowserArts = {
    clay,
    paper: { body: (code) => bodies.get(code) ?? undefined },
    want: (stage, look) => {
      const codes = artsOf(stage).map(artCode);
      const here = look === 'clay' ? images : bodies;
      for (const code of codes) if (!here.has(code)) void (look === 'clay' ? fetchImage(code) : fetchBody(code));
      return codes.every((code) => here.get(code) !== null || !here.has(code));
    },
    onArrived: (tell) => void listeners.add(tell),
    offArrived: (tell) => void listeners.delete(tell),
  };
  const fetchImage = async (code: string) => {
    images.set(code, null);
    try {
      const answer = await fetch(`/api/imagine/art/clay/${code}`);
      if (!answer.ok) return;
      images.set(code, await createImageBitmap(await answer.blob()));
      tellAll();
    } catch {
      // Asked for again with the next letter.
      images.delete(code);
    }
  };
  const fetchBody = async (code: string) => {
    bodies.set(code, null);
    try {
      const answer = await fetch(`/api/imagine/art/paper/${code}`);
      if (!answer.ok) return;
      bodies.set(code, await answer.text());
      tellAll();
    } catch {
      bodies.delete(code);
    }
  };
  return opened;
}
