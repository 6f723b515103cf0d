import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ask, sayError } from '../../../web/ui/api.ts';
import { showToast } from '../../../web/ui/show-toast.ts';
import { m } from '../../../web/ui/words.ts';
import type { Hint, Rehearsal } from '../contract.ts';
import { EndCard } from './EndCard.tsx';
import { HintPanel } from './HintPanel.tsx';
import { MeterBars } from './MeterBars.tsx';
import { Line, Script } from './Script.tsx';
import { StageFoot } from './StageFoot.tsx';
import { StageHead } from './StageHead.tsx';
import { type ReadAloud, useReadAloud } from './use-read-aloud.ts';
import { type Pending, useTurn } from './use-turn.ts';

/** The other's face, the scene, the talk as a script, and the field below it. */
export function Stage({ rehearsal }: { rehearsal: Rehearsal }) {
  const { id, turns, status, about, start, locale } = rehearsal;
  const turn = useTurn(rehearsal);
  const aloud = useReadAloud(locale);
  const field = useRef<HTMLTextAreaElement>(null);
  const hints = useHints(id, turns.length);
  const change = useChange(rehearsal);
  const end = useEndInView(turns.length, turn.pending);
  useSpeakReplies(rehearsal, aloud);
  const state = turns.at(-1)?.state ?? start;
  const live = status === 'live';
  const take = (text: string) => {
    turn.write(text);
    hints.close();
    field.current?.focus();
  };
  return (
    <>
      <StageHead rehearsal={rehearsal} aloud={aloud} onShowState={(showState) => void change('PATCH', '', { showState })} onEnd={(how) => void change('POST', '/end', { how })} />
      <div className="min-h-0 grow overflow-y-auto" tabIndex={-1}>
        <div className="mx-auto flex w-full max-w-3xl flex-col gap-8 px-4 pt-3 pb-6 sm:px-8">
          <FoldedScene rehearsal={rehearsal} />
          <Script rehearsal={rehearsal} />
          {turn.pending && <PendingTurn pending={turn.pending} name={about.other.name} locale={locale} />}
          <div ref={end} />
        </div>
      </div>
      <output className="sr-only" lang={locale}>{turn.pending ? '' : turns.at(-1) && `${turns.at(-1)?.reply.speaker}: ${turns.at(-1)?.reply.text}`}</output>
      <div className="mx-auto flex w-full max-w-3xl shrink-0 flex-col gap-3 px-3 pt-2 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-8">
        {live && rehearsal.showState && state && <MeterBars state={state} />}
        {live && hints.shown && <HintPanel hints={hints.shown} state={state} locale={locale} onTake={take} onClose={hints.close} />}
        {live ? <StageFoot rehearsal={rehearsal} turn={turn} field={field} hinting={hints.busy} onHint={() => void hints.ask()} onUndo={() => void change('POST', '/undo')} /> : <EndCard rehearsal={rehearsal} />}
      </div>
    </>
  );
}

/** Where one is: open until the first words are said. */
function FoldedScene({ rehearsal }: { rehearsal: Rehearsal }) {
  const { about, turns, locale } = rehearsal;
  return (
    <details className="rounded-md bg-paper-deep px-5 py-2" open={turns.length === 0}>
      <summary className="flex min-h-9 items-center text-sm font-semibold">{m.rehearse_the_scene()}</summary>
      <div className="flex flex-col gap-3 pb-3 text-sm">
        <p lang={locale} className="measure">{about.scene}</p>
        <CardShort rehearsal={rehearsal} />
      </div>
    </details>
  );
}

/** What was just said, and the answer as far as it came. */
function PendingTurn({ pending: { text, sentences }, name, locale }: { pending: Pending; name: string; locale: string }) {
  return (
    <div className="flex flex-col gap-4" lang={locale}>
      <Line mine speaker={m.rehearse_you()}>{text}</Line>
      <Line speaker={name}>{sentences.length > 0 ? sentences.join(' ') : <Thinking name={name} />}</Line>
    </div>
  );
}

/** What one set out with, to look at in the middle of the talk. */
function CardShort({ rehearsal: { card, locale } }: { rehearsal: Rehearsal }) {
  const lines = [[m.rehearse_card_ask(), card.ask], [m.rehearse_card_floor(), card.floor], [m.rehearse_card_alternative(), card.alternative], [m.rehearse_card_first(), card.firstSentence]].filter(([, text]) => text !== '');
  return (
    <dl className="flex flex-col gap-2">
      {lines.map(([name, text]) => (
        <div key={name} className="flex flex-col gap-x-4 sm:flex-row">
          <dt className="shrink-0 text-ink-soft sm:w-40">{name}</dt>
          <dd lang={locale}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Thinking({ name }: { name: string }) {
  return <span className="inline-flex animate-breathe text-ink-faint">{m.rehearse_thinking({ name })}</span>;
}

/** Hints belong to one moment of the talk: they go when it goes on. */
function useHints(id: string, moment: number) {
  const [given, setGiven] = useState<{ readonly moment: number; readonly hints: readonly Hint[] }>();
  const [busy, setBusy] = useState(false);
  const askFor = async () => {
    setBusy(true);
    try {
      const { hints } = await ask<{ hints: readonly Hint[] }>('POST', `/api/rehearsals/${id}/hint`);
      setGiven({ moment, hints });
    } catch (error) {
      showToast({ text: sayError(error) });
    }
    setBusy(false);
  };
  return { shown: given?.moment === moment ? given.hints : undefined, busy, ask: askFor, close: () => setGiven(undefined) };
}

/** Orders that answer with the rehearsal as it is then. */
function useChange({ id }: Rehearsal) {
  const client = useQueryClient();
  return async (method: 'POST' | 'PATCH', path: '' | '/end' | '/undo', body?: object) => {
    try {
      client.setQueryData(['rehearsal', id], await ask<Rehearsal>(method, `/api/rehearsals/${id}${path}`, body));
      void client.invalidateQueries({ queryKey: ['rehearsals'] });
    } catch (error) {
      showToast({ text: sayError(error) });
    }
  };
}

/** What is said last is in view, as on a stage. */
function useEndInView(turns: number, pending: unknown) {
  const end = useRef<HTMLDivElement>(null);
  const begun = pending !== undefined;
  const first = useRef(true);
  useEffect(() => {
    if (!first.current || turns > 0) end.current?.scrollIntoView({ block: 'end' });
    first.current = false;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a turn that begins is as good a reason as one that came
  }, [turns, begun]);
  return end;
}

/** Only what is said from now on. */
function useSpeakReplies({ turns }: Rehearsal, { on, speak }: ReadAloud): void {
  const spoken = useRef(turns.length);
  useEffect(() => {
    const last = turns.at(-1);
    if (on && last && turns.length > spoken.current) speak(last.reply.text);
    spoken.current = turns.length;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only a new turn is spoken
  }, [turns.length]);
}
