import { useDeferredValue, useState } from 'react';
import { sayError } from '../../../../web/ui/api.ts';
import { Button, buttonClasses } from '../../../../web/ui/Button.tsx';
import { EmptyState } from '../../../../web/ui/EmptyState.tsx';
import { Icon } from '../../../../web/ui/icons.tsx';
import { Link } from '../../../../web/ui/navigate.tsx';
import { Notice } from '../../../../web/ui/Notice.tsx';
import { Skeleton } from '../../../../web/ui/Skeleton.tsx';
import { useTitle } from '../../../../web/ui/use-title.ts';
import { m } from '../../../../web/ui/words.ts';
import { PictureCard } from './PictureCard.tsx';
import { usePictureNews, usePictures } from './picture-queries.ts';
import { usePictureOrders } from './use-picture-orders.ts';

/** What was kept: searched by its words, laid into folders, opened again. */
export default function GalleryPage() {
  const [query, setQuery] = useState('');
  const [folder, setFolder] = useState<string | null>(null);
  const asked = useDeferredValue(query.trim());
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = usePictures({ query: asked, folder });
  const orders = usePictureOrders();
  usePictureNews();
  useTitle(m.imagine_gallery());
  const shown = data?.pages.flatMap(({ pictures }) => pictures);
  const folders = data?.pages[0]?.folders ?? [];
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-5 px-4 pt-6 pb-20 sm:px-8 sm:pt-10">
      <header className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-2xl font-bold">{m.imagine_gallery()}</h1>
        <Link to="/imagine" className={buttonClasses({ look: 'primary' })}><Icon name="brush" size={18} />{m.imagine_new()}</Link>
      </header>
      <input type="search" value={query} aria-label={m.imagine_search()} placeholder={m.imagine_search()} maxLength={200} onChange={({ target }) => setQuery(target.value)} className="min-h-12 w-full rounded-md border border-edge bg-sheet px-4 text-base" />
      {folders.length > 0 && <Folders folders={folders} current={folder} onPick={setFolder} />}
      {error && <Notice kind="error" action={<Button small onClick={() => void refetch()}>{m.ui_try_again()}</Button>}>{sayError(error)}</Notice>}
      {!shown && !error && <Skeleton lines={6} />}
      {shown?.length === 0 && <Nothing searched={asked !== '' || folder !== null} />}
      <ul aria-label={m.imagine_gallery()} className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-4">
        {shown?.map((picture) => <PictureCard key={picture.id} picture={picture} folders={folders.map(({ name }) => name)} orders={orders} />)}
      </ul>
      {hasNextPage && <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>{m.imagine_more()}</Button>}
    </div>
  );
}

function Folders({ folders, current, onPick }: { readonly folders: readonly { name: string; count: number }[]; readonly current: string | null; readonly onPick: (folder: string | null) => void }) {
  const look = 'inline-flex min-h-10 items-center gap-2 rounded-full px-4 text-sm text-ink-soft hover:bg-plane aria-pressed:bg-plane aria-pressed:font-semibold aria-pressed:text-ink';
  return (
    <fieldset aria-label={m.imagine_folders()} className="flex flex-wrap gap-1">
      <button type="button" aria-pressed={current === null} onClick={() => onPick(null)} className={look}>{m.imagine_all()}</button>
      {folders.map(({ name, count }) => (
        <button key={name} type="button" aria-pressed={current === name} onClick={() => onPick(current === name ? null : name)} className={look}>
          <Icon name="folder" size={17} />
          {name}
          <span className="text-xs text-ink-faint">{count}</span>
        </button>
      ))}
    </fieldset>
  );
}

function Nothing({ searched }: { readonly searched: boolean }) {
  if (searched) return <EmptyState title={m.imagine_none_found_title()}>{m.imagine_none_found()}</EmptyState>;
  return <EmptyState title={m.imagine_none_title()} action={<Link to="/imagine" className={buttonClasses({})}>{m.imagine_new()}</Link>}>{m.imagine_none()}</EmptyState>;
}
