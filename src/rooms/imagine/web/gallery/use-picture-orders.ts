import { useQueryClient } from '@tanstack/react-query';
import { ask, sayError } from '../../../../web/ui/api.ts';
import { showToast } from '../../../../web/ui/show-toast.ts';
import { m } from '../../../../web/ui/words.ts';
import type { Picture } from '../../contract.ts';

export type PictureOrders = {
  remove(picture: Picture): void;
  /** Makes the link where there is none, and copies it. */
  share(picture: Picture): void;
  unshare(picture: Picture): void;
  move(picture: Picture, folder: string | null): void;
};

/** What can be done with a kept picture; what takes away can be taken back. */
export function usePictureOrders(): PictureOrders {
  const client = useQueryClient();
  const order = async (method: 'POST' | 'PATCH' | 'DELETE', { id }: Picture, path = '', body?: unknown): Promise<Picture | undefined> => {
    try {
      const now = await ask<Picture | undefined>(method, `/api/pictures/${id}${path}`, body);
      await client.invalidateQueries({ queryKey: ['pictures'] });
      return now ?? undefined;
    } catch (error) {
      showToast({ text: sayError(error) });
      throw error;
    }
  };
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);
  return {
    remove: (picture) => quietly(order('DELETE', picture).then(() => showToast({ text: m.imagine_deleted(), action: { label: m.ui_undo(), run: () => quietly(order('POST', picture, '/restore')) } }))),
    share: (picture) => quietly(order('POST', picture, '/share').then(async (now) => {
      const copied = await navigator.clipboard?.writeText(now?.share ?? '').then(() => true, () => false);
      showToast({ text: copied ? m.imagine_link_copied() : m.imagine_link_made({ link: now?.share ?? '' }), seconds: copied ? 5 : 20 });
    })),
    unshare: (picture) => quietly(order('DELETE', picture, '/share').then(() => showToast({ text: m.imagine_unshared() }))),
    move: (picture, folder) => quietly(order('PATCH', picture, '', { folder }).then(() => showToast({ text: folder === null ? m.imagine_moved_out() : m.imagine_moved({ folder }), action: { label: m.ui_undo(), run: () => quietly(order('PATCH', picture, '', { folder: picture.folder })) } }))),
  };
}
