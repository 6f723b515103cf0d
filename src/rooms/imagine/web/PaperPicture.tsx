import { useEffect, useReducer } from 'react';
import { writePaper } from '../shared/paper/write-paper.ts';
import type { Stage } from '../shared/staging/stage.ts';
import { browserArts } from './browser-arts.ts';

/** A stage in paper. `writePaper` writes every text escaped and no reference to elsewhere, so that its SVG may stand in the page. */
export function PaperPicture({ stage, alt, className = '' }: { readonly stage: Stage; readonly alt: string; readonly className?: string }) {
  const [, drawAgain] = useReducer((n: number) => n + 1, 0);
  const arts = browserArts();
  useEffect(() => {
    arts.onArrived(drawAgain);
    return () => arts.offArrived(drawAgain);
  }, [arts]);
  arts.want(stage, 'paper');
  const svg = writePaper(stage, arts.paper, { alt, width: stage.width, height: stage.height });
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> would be decoded anew at each letter
  return <div role="img" aria-label={alt} className={`[&>svg]:size-full ${className}`} style={{ aspectRatio: `${stage.width} / ${stage.height}` }} dangerouslySetInnerHTML={{ __html: svg }} />;
}
