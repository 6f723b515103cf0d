import type { CSSProperties, PointerEvent } from 'react';
import { Icon, type IconName } from '../../../../web/ui/icons.tsx';
import { IconButton } from '../../../../web/ui/IconButton.tsx';
import { m } from '../../../../web/ui/words.ts';
import type { Easel } from '../easel/use-easel.ts';
import type { ThingBox } from './thing-boxes.ts';
import type { Grip } from './use-hand.ts';

type Props = { readonly box: ThingBox; readonly easel: Easel; readonly style: CSSProperties; readonly onTake: (event: PointerEvent<HTMLElement>, grip: Grip) => void };

/** Around the thing that was taken: grips to turn it and to make it larger, and what is done with one press. */
export function HandTools({ box, easel, style, onTake }: Props) {
  const { thing } = box;
  const touch = easel.recipe.touches[thing];
  return (
    <>
      <div data-thing={thing} className="pointer-events-none absolute" style={style}>
        <HandGrip icon="turn" className="-top-3 left-1/2 -translate-x-1/2" onTake={(event) => onTake(event, 'turn')} />
        <HandGrip icon="size" className="-right-3 -bottom-3" onTake={(event) => onTake(event, 'size')} />
      </div>
      <div role="toolbar" aria-label={m.imagine_hand_tools()} className="absolute top-2 right-2 flex rounded-full bg-sheet p-0.5 shadow-sheet">
        <IconButton small tip="none" icon="flip" label={m.imagine_hand_flip()} className="rounded-full" onClick={() => easel.touch(thing, { flip: !(touch?.flip ?? false) }, `flip ${thing}`)} />
        {touch && <IconButton small tip="none" icon="undo" label={m.imagine_hand_back()} className="rounded-full" onClick={() => easel.touch(thing, null, `back ${thing}`)} />}
      </div>
    </>
  );
}

/** For a pointer or a finger; keys do the same on the thing itself. */
function HandGrip({ icon, className, onTake }: { readonly icon: IconName; readonly className: string; readonly onTake: (event: PointerEvent<HTMLElement>) => void }) {
  return (
    <span aria-hidden="true" onPointerDown={onTake} className={`pointer-events-auto absolute grid size-7 touch-none cursor-grab place-items-center rounded-full bg-sheet text-ink shadow-sheet pointer-coarse:size-11 ${className}`}>
      <Icon name={icon} size={15} />
    </span>
  );
}
