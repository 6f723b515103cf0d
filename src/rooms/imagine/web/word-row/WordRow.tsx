import { useRef, useState } from 'react';
import { m } from '../../../../web/ui/words.ts';
import { lexicon } from '../../shared/lexicon/find-words.ts';
import type { Word } from '../../shared/reading/reading.ts';
import type { Easel } from '../easel/use-easel.ts';
import { LittleScene } from '../picture/LittleScene.tsx';
import { stickerOf } from '../picture/sticker-of.ts';
import { WordPanel } from './WordPanel.tsx';

/** What became of every word: the drawn with their drawing, the heard plain, the others dotted. A tap opens what else it may be. */
export function WordRow({ easel }: { readonly easel: Easel }) {
  const { recipe: { prompt }, reading } = easel;
  const [open, setOpen] = useState<string | null>(null);
  const row = useRef<HTMLUListElement>(null);
  const textOf = ({ start, end }: Word) => prompt.slice(start, end);
  const opened = reading.words.find((word) => textOf(word) === open);
  const close = () => {
    setOpen(null);
    row.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
  };
  if (easel.refused !== null || reading.words.length === 0) return null;
  return (
    <div className="flex flex-col gap-2">
      <ul ref={row} aria-label={m.imagine_words()} className="flex gap-1 overflow-x-auto px-1 py-0.5 text-sm">
        {reading.words.map((word) => (
          <li key={word.start} className="shrink-0">
            <WordChip word={word} text={textOf(word)} open={word === opened} colour={easel.reading.scene.things.find(({ id }) => word.became.kind === 'drawn' && id === word.became.thing)?.colour ?? null} onOpen={() => setOpen(word === opened ? null : textOf(word))} />
          </li>
        ))}
      </ul>
      {opened && <WordPanel key={open} easel={easel} word={opened} text={textOf(opened)} onClose={close} />}
    </div>
  );
}

type ChipProps = { readonly word: Word; readonly text: string; readonly open: boolean; readonly colour: string | null; readonly onOpen: () => void };

function WordChip({ word: { became }, text, open, colour, onOpen }: ChipProps) {
  if (became.kind === 'lettered') return <span className="inline-flex min-h-9 items-center px-1.5 font-semibold text-ink-soft">{text}</span>;
  if (became.kind === 'heard' && became.near.length === 0) return <span className="inline-flex min-h-9 items-center px-1.5 text-ink-soft">{text}</span>;
  const art = became.kind === 'drawn' && (lexicon().byId(became.concept)?.art ?? '') !== '' ? became.concept : undefined;
  return (
    <button type="button" aria-label={`${text}${sayBecame(became.kind)}`} aria-expanded={open} onClick={onOpen} className={`inline-flex min-h-9 items-center gap-1 rounded-full pointer-coarse:min-h-11 ${became.kind === 'drawn' ? 'bg-plane pr-3 pl-1.5 font-medium text-ink aria-expanded:bg-persimmon-wash' : 'px-1.5 text-ink-soft aria-expanded:bg-plane'}`}>
      {art !== undefined && <Little concept={art} colour={colour} />}
      <span className={became.kind === 'drawn' || became.kind === 'heard' ? '' : `underline decoration-dotted decoration-2 underline-offset-4 ${became.kind === 'left-out' ? 'line-through' : ''}`}>{text}</span>
    </button>
  );
}

function Little({ concept, colour }: { readonly concept: string; readonly colour: string | null }) {
  return <LittleScene stage={stickerOf(concept, colour)} width={28} />;
}

function sayBecame(kind: Word['became']['kind']): string {
  switch (kind) {
    case 'drawn': return m.imagine_became_drawn();
    case 'heard': case 'lettered': return m.imagine_became_heard();
    case 'left-out': return m.imagine_became_left_out();
    case 'unsure': case 'unknown': return m.imagine_became_unknown();
  }
}
