import { useQuery } from '@tanstack/react-query';
import { AskError, sayError } from '../../../web/ui/api.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { EmptyState } from '../../../web/ui/EmptyState.tsx';
import { Mark } from '../../../web/ui/Mark.tsx';
import { Skeleton } from '../../../web/ui/Skeleton.tsx';
import { useTitle } from '../../../web/ui/use-title.ts';
import { m } from '../../../web/ui/words.ts';
import type { SharedPicture } from '../contract.ts';
import { sharedQuery } from './gallery/picture-queries.ts';

/** A picture that somebody shared, for whoever has the link. */
export default function SharedPicturePage({ token }: { readonly token: string }) {
  const { data, error, refetch } = useQuery({ ...sharedQuery(token), retry: false });
  useTitle(data?.prompt ?? m.imagine_shared_title());
  return (
    <main id="main" className="mx-auto flex min-h-dvh w-full max-w-3xl flex-col items-center justify-center gap-5 px-4 py-16">
      {data && <Shown picture={data} />}
      {!data && !error && <Skeleton lines={6} />}
      {error && <Failed error={error} onAgain={() => void refetch()} />}
    </main>
  );
}

function Shown({ picture: { url, alt, prompt, width, height } }: { readonly picture: SharedPicture }) {
  return (
    <>
      <h1 className="sr-only">{m.imagine_shared_title()}</h1>
      <figure className="flex w-full flex-col items-center gap-4">
        <img src={url} alt={alt} width={width} height={height} className="h-auto max-h-[72dvh] w-auto max-w-full rounded-lg shadow-sheet" />
        <figcaption className="measure text-center text-lg">{prompt}</figcaption>
      </figure>
      <p className="flex items-center gap-2 text-xs text-ink-soft">
        <Mark />
        {m.imagine_scene_note()}
      </p>
    </>
  );
}

function Failed({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) {
  const gone = error instanceof AskError && error.status === 404;
  return (
    <>
      <h1 className="sr-only">{m.imagine_shared_title()}</h1>
      <EmptyState title={gone ? m.imagine_shared_gone_title() : m.imagine_open_failed()} action={gone ? undefined : <Button look="primary" icon="retry" onClick={onAgain}>{m.ui_try_again()}</Button>}>
        {gone ? m.imagine_shared_gone() : sayError(error)}
      </EmptyState>
    </>
  );
}
