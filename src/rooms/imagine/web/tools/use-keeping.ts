import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ask, AskError, sayError } from '../../../../web/ui/api.ts';
import { goTo } from '../../../../web/ui/navigate.tsx';
import { newKey } from '../../../../web/ui/new-key.ts';
import { showToast } from '../../../../web/ui/show-toast.ts';
import { getLocale, m } from '../../../../web/ui/words.ts';
import type { Picture } from '../../contract.ts';
import type { Easel } from '../easel/use-easel.ts';
import { save } from './save.ts';

/** `loop`: three seconds of the scene as it lives, animated WebP. */
export type FileFormat = 'png' | 'webp' | 'svg' | 'loop';

export type Keeping = {
  readonly busy: boolean;
  /** It is kept as it stands. */
  readonly kept: boolean;
  keep(): void;
  download(format: FileFormat): void;
  copyLink(): void;
  /** Hands on where the kept picture is opened: for its owner, nothing is shared. */
  withLink(use: (link: string) => void): void;
  /** The bytes as PNG. */
  asPng(): Promise<Blob>;
};

/** Keeps what is on the easel. It is kept once, whatever is then done with it; where the server is away, drawing goes on and this says so. */
export function useKeeping(easel: Easel, parent: string | undefined): Keeping {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<{ of: string; picture: Picture } | null>(null);
  const last = useRef({ of: '', key: '' });
  const { recipe: { prompt, seed, shape, touches, choices }, look } = easel;
  const body = { prompt, seed, shape, touches: rounded(touches), choices: usedChoices(easel, choices), style: look, locale: getLocale(), ...(parent !== undefined && { parent }) };
  const of = JSON.stringify(body);

  const kept = async (): Promise<Picture> => {
    if (done?.of === of) return done.picture;
    if (last.current.of !== of) last.current = { of, key: newKey() };
    const picture = await ask<Picture>('POST', '/api/pictures', body, { idempotencyKey: last.current.key });
    setDone({ of, picture });
    void client.invalidateQueries({ queryKey: ['pictures'] });
    return picture;
  };
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      showToast({ text: error instanceof AskError && error.status === 0 ? m.imagine_keep_away() : sayError(error), seconds: 8 });
    } finally {
      setBusy(false);
    }
  };
  const link = async (): Promise<string> => {
    const { share } = await ask<Picture>('POST', `/api/pictures/${(await kept()).id}/share`);
    return share ?? '';
  };
  return {
    busy, kept: done?.of === of,
    keep: () => void attempt(async () => {
      await kept();
      showToast({ text: m.imagine_kept(), action: { label: m.imagine_to_gallery(), run: () => goTo('/imagine/gallery') } });
    }),
    download: (format) => void attempt(async () => save(`/api/pictures/${(await kept()).id}/file?format=${format}&download=1`)),
    copyLink: () => void attempt(async () => {
      await navigator.clipboard.writeText(await link());
      showToast({ text: m.imagine_link_copied() });
    }),
    withLink: (use) => void attempt(async () => use(`${location.origin}/imagine?from=${(await kept()).id}`)),
    asPng: async () => await (await fetch(`/api/pictures/${(await kept()).id}/file?format=png`)).blob(),
  };
}

/** Only what was chosen for words that stand in the prompt goes with a picture. */
function usedChoices({ recipe: { prompt } }: Easel, choices: Easel['recipe']['choices']): Easel['recipe']['choices'] {
  const text = prompt.toLowerCase();
  return Object.fromEntries(Object.entries(choices).filter(([word]) => text.includes(word)));
}

function rounded(touches: Easel['recipe']['touches']): Easel['recipe']['touches'] {
  const short = (value: number | undefined) => (value === undefined ? undefined : Math.round(value * 10_000) / 10_000);
  return Object.fromEntries(Object.entries(touches).map(([thing, { dx, dy, scale, turn, flip }]) => [thing, { dx: short(dx), dy: short(dy), scale: short(scale), turn: short(turn), flip }]));
}
