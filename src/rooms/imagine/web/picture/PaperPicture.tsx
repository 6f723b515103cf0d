import { useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import { writePaper } from '../../shared/paper/write-paper.ts';
import type { Stage } from '../../shared/staging/stage.ts';
import { browserArts } from './browser-arts.ts';

type Props = { readonly stage: Stage; readonly alt: string; readonly onPainted?: (ms: number) => void };

/** A stage in paper. `writePaper` writes every text escaped and no reference to elsewhere, so that its SVG may stand in the page. */
export function PaperPicture({ stage, alt, onPainted }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [arrivals, drawAgain] = useReducer((n: number) => n + 1, 0);
  useEffect(() => browserArts().onArrived(drawAgain), []);
  useLayoutEffect(() => {
    const begun = performance.now();
    browserArts().wantPaper(stage);
    if (place.current) place.current.innerHTML = writePaper(stage, browserArts().paper, { alt, width: stage.width, height: stage.height });
    onPainted?.(performance.now() - begun);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- whoever listens does not draw
  }, [stage, alt, arrivals]);
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> would be decoded anew at each letter
  return <div ref={place} role="img" aria-label={alt} className="size-full [&>svg]:block [&>svg]:size-full" />;
}
