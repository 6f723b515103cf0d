import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { writePaper } from '../../shared/paper/write-paper.ts';
import type { Stage } from '../../shared/staging/stage.ts';
import { browserArts } from './browser-arts.ts';

type Props = { readonly stage: Stage; readonly alt: string; readonly onPainted?: (ms: number) => void };

/** A stage in paper. `writePaper` writes every text escaped and no reference to elsewhere, so that its SVG may stand in the page. */
export function PaperPicture({ stage, alt, onPainted }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const draw = useEffectEvent((set: Stage, title: string) => {
    const begun = performance.now();
    browserArts().wantPaper(set);
    if (place.current) place.current.innerHTML = writePaper(set, browserArts().paper, { alt: title, width: set.width, height: set.height });
    onPainted?.(performance.now() - begun);
  });
  useLayoutEffect(() => draw(stage, alt), [stage, alt]);
  useEffect(() => browserArts().onArrived(() => draw(stage, alt)), [stage, alt]);
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> would be decoded anew at each letter
  return <div ref={place} role="img" aria-label={alt} className="size-full [&>svg]:block [&>svg]:size-full" />;
}
