import { useId, useMemo, useState } from 'react';
import { m, useLocale } from '../../../../web/ui/words.ts';
import { lexicon } from '../../shared/lexicon/find-words.ts';
import type { Easel } from '../easel/use-easel.ts';
import { HandTools } from './HandTools.tsx';
import { type ThingBox, thingBoxes } from './thing-boxes.ts';
import { useHand } from './use-hand.ts';

type Props = { readonly easel: Easel; /** While a hand is on a thing. */ readonly onHeld: (held: boolean) => void };

/** Over the picture: each thing can be taken, moved, turned and made larger; with keys as with a finger. */
export function HandLayer({ easel, onHeld }: Props) {
  const locale = useLocale();
  const hintId = useId();
  const boxes = useMemo(() => thingBoxes(easel.stage), [easel.stage]);
  const [picked, setPicked] = useState<string | null>(null);
  const hand = useHand(easel, onHeld);
  const chosen = boxes.find(({ thing }) => thing === picked);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- what is pressed beside all things lets go of them; Escape does it by keys
    <div className="absolute inset-0 overflow-hidden" onPointerDown={(event) => void (event.target === event.currentTarget && setPicked(null))} onPointerMove={hand.move} onPointerUp={hand.release} onPointerCancel={hand.release}>
      <p id={hintId} className="sr-only">{m.imagine_hand_keys()}</p>
      {boxes.map((box) => (
        <button
          key={box.thing}
          type="button"
          data-thing={box.thing}
          aria-label={nameOf(box, locale)}
          aria-describedby={hintId}
          aria-pressed={box.thing === picked}
          className="absolute cursor-grab touch-none rounded-md outline-offset-0 active:cursor-grabbing aria-pressed:outline-2 aria-pressed:outline-persimmon-text aria-pressed:outline-dashed"
          style={placeOf(box)}
          onPointerDown={(event) => {
            setPicked(box.thing);
            hand.take(event, box.thing, 'move');
          }}
          onClick={(event) => void (event.detail === 0 && setPicked(box.thing === picked ? null : box.thing))}
          onKeyDown={(event) => (event.key === 'Escape' ? setPicked(null) : hand.press(event, box.thing))}
        />
      ))}
      {chosen && <HandTools box={chosen} easel={easel} style={placeOf(chosen)} onTake={(event, grip) => hand.take(event, chosen.thing, grip)} />}
    </div>
  );
}

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;
const placeOf = ({ left, top, width, height }: ThingBox) => ({ left: percent(left), top: percent(top), width: percent(width), height: percent(height) });
const nameOf = ({ concept }: ThingBox, locale: 'en' | 'ko'): string => m.imagine_hand_thing({ name: lexicon().byId(concept)?.[locale][0]?.split('/')[0] ?? concept });
