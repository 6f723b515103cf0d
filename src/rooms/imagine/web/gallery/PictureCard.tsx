import { useState } from 'react';
import { Icon } from '../../../../web/ui/icons.tsx';
import { Menu, type MenuItem } from '../../../../web/ui/Menu.tsx';
import { Link } from '../../../../web/ui/navigate.tsx';
import { m } from '../../../../web/ui/words.ts';
import type { Picture } from '../../contract.ts';
import { save } from '../tools/save.ts';
import { FolderDialog } from './FolderDialog.tsx';
import type { PictureOrders } from './use-picture-orders.ts';

type Props = { readonly picture: Picture; readonly folders: readonly string[]; readonly orders: PictureOrders };

/** A kept picture: a press opens it again, to be changed. */
export function PictureCard({ picture, folders, orders }: Props) {
  const { id, url, alt, prompt, width, height, share, folder } = picture;
  const [moving, setMoving] = useState(false);
  const name = prompt.trim() || alt;
  const download = (format: string) => () => save(`${url}?format=${format}&download=1`);
  const items: readonly MenuItem[] = [
    { label: share === null ? m.imagine_share() : m.imagine_share_again(), icon: 'link', onSelect: () => orders.share(picture) },
    ...(share === null ? [] : [{ label: m.imagine_unshare(), icon: 'close', onSelect: () => orders.unshare(picture) } as const]),
    { label: m.imagine_move(), icon: 'folder', onSelect: () => setMoving(true) },
    { label: m.imagine_download_png(), icon: 'download', onSelect: download('png') },
    { label: m.imagine_download_webp(), icon: 'download', onSelect: download('webp') },
    { label: m.imagine_download_svg(), icon: 'download', onSelect: download('svg') },
    { label: m.imagine_download_loop(), icon: 'download', onSelect: download('loop') },
    { label: m.imagine_delete(), icon: 'trash', danger: true, onSelect: () => orders.remove(picture) },
  ];
  return (
    <li className="flex flex-col gap-1">
      <Link to={`/imagine?from=${id}`} className="group block overflow-hidden rounded-lg bg-plane" aria-label={m.imagine_open({ prompt: name })}>
        <img src={url} alt={alt} width={width} height={height} loading="lazy" decoding="async" className="aspect-square size-full object-contain transition-transform duration-150 group-hover:scale-[1.015]" />
      </Link>
      <div className="flex items-start gap-1 pl-1">
        <p className="line-clamp-2 min-w-0 grow pt-1 text-sm text-ink-soft">
          {name}
          {share !== null && <span className="ml-1 inline-block align-[-3px] text-celadon-text"><Icon name="link" size={15} /><span className="sr-only">{m.imagine_is_shared()}</span></span>}
        </p>
        <Menu label={m.imagine_menu_of({ prompt: name })} items={items} tip="none" />
      </div>
      {moving && <FolderDialog folder={folder} folders={folders} onClose={() => setMoving(false)} onMove={(to) => orders.move(picture, to)} />}
    </li>
  );
}
