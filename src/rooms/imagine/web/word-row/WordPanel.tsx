import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '../../../../web/ui/Button.tsx';
import { IconButton } from '../../../../web/ui/IconButton.tsx';
import { m, useLocale } from '../../../../web/ui/words.ts';
import { colourValueOf } from '../../shared/art/dyes.ts';
import { lexicon } from '../../shared/lexicon/find-words.ts';
import type { Word } from '../../shared/reading/reading.ts';
import type { Easel } from '../easel/use-easel.ts';
import { LittleScene } from '../picture/LittleScene.tsx';
import { stickerOf } from '../picture/sticker-of.ts';
import { tapColours, writeColour } from './colour-words.ts';

type Props = { readonly easel: Easel; readonly word: Word; readonly text: string; readonly onClose: () => void };

const mostNear = 6;

/** What a word may be instead: near drawings, a colour, nothing at all. What is chosen holds for this word from then on. */
export function WordPanel({ easel, word, text, onClose }: Props) {
  const panel = useRef<HTMLFieldSetElement>(null);
  const { became } = word;
  const key = text.toLowerCase();
  const chosen = easel.recipe.choices[key] !== undefined;
  const near = 'near' in became ? became.near.slice(0, mostNear) : [];
  useEffect(() => panel.current?.querySelector<HTMLElement>('button')?.focus(), []);
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from anywhere inside
    <fieldset ref={panel} aria-label={m.imagine_word_panel({ word: text })} onKeyDown={pressed} className="flex min-w-0 flex-col gap-1.5 rounded-lg bg-paper-deep p-2">
      {near.length > 0 ? <Near ids={near} current={became.kind === 'drawn' || became.kind === 'heard' ? became.concept : null} onChoose={(concept) => easel.choose(key, concept)} /> : <p className="text-sm text-ink-soft">{m.imagine_word_nothing_near()}</p>}
      {became.kind === 'drawn' && <Colours onChoose={(colour) => easel.change({ prompt: writeColour(easel.recipe.prompt, easel.reading, word, colour) }, `colour ${key} ${colour}`)} />}
      <div className="flex items-center gap-2">
        {became.kind !== 'left-out' && <Button small icon="close" onClick={() => easel.choose(key, null)}>{m.imagine_leave_out()}</Button>}
        {chosen && <Button small look="quiet" icon="undo" onClick={() => easel.choose(key, undefined)}>{m.imagine_as_read()}</Button>}
        <span className="grow" />
        <IconButton icon="close" label={m.ui_close()} tip="none" small onClick={onClose} />
      </div>
    </fieldset>
  );
}

function Near({ ids, current, onChoose }: { readonly ids: readonly string[]; readonly current: string | null; readonly onChoose: (concept: string) => void }) {
  const locale = useLocale();
  return (
    <ul aria-label={m.imagine_near()} className="flex gap-1 overflow-x-auto">
      {ids.flatMap((id) => {
        const concept = lexicon().byId(id);
        const name = concept?.[locale][0]?.split('/')[0];
        return concept && name ? [
          <li key={id} className="shrink-0">
            <button type="button" aria-pressed={id === current} onClick={() => onChoose(id)} className="flex w-17 flex-col items-center gap-1 rounded-md p-1.5 text-xs text-ink-soft hover:bg-plane hover:text-ink aria-pressed:bg-persimmon-wash aria-pressed:text-ink">
              {concept.art === '' ? <span className="size-11" /> : <LittleScene stage={stickerOf(id)} width={44} />}
              <span className="w-full truncate text-center">{name}</span>
            </button>
          </li>,
        ] : [];
      })}
    </ul>
  );
}

function Colours({ onChoose }: { readonly onChoose: (colour: string) => void }) {
  const locale = useLocale();
  return (
    <ul aria-label={m.imagine_colours()} className="flex overflow-x-auto sm:gap-1">
      {tapColours.map((id) => (
        <li key={id} className="shrink-0">
          <button type="button" aria-label={lexicon().byId(id)?.[locale][0] ?? id} onClick={() => onChoose(id)} className="grid size-9 place-items-center rounded-full hover:bg-plane pointer-coarse:size-11">
            <span className="size-6 rounded-full outline-1 outline-edge" style={{ background: colourValueOf(id) }} />
          </button>
        </li>
      ))}
    </ul>
  );
}
