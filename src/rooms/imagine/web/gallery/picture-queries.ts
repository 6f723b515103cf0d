import { queryOptions, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask } from '../../../../web/ui/api.ts';
import { onLive } from '../../../../web/ui/live.ts';
import type { PicturePage, PictureWhole, SharedPicture } from '../../contract.ts';

export const pictureQuery = (id: string) => queryOptions({ queryKey: ['picture', id], queryFn: ({ signal }) => ask<PictureWhole>('GET', `/api/pictures/${encodeURIComponent(id)}`, undefined, { signal }), staleTime: 60_000 });

export const sharedQuery = (token: string) => queryOptions({ queryKey: ['shared-picture', token], queryFn: ({ signal }) => ask<SharedPicture>('GET', `/api/shared/pictures/${encodeURIComponent(token)}`, undefined, { signal }) });

/** One's pictures, the newest first. */
export function usePictures({ query, folder }: { readonly query: string; readonly folder: string | null }) {
  return useInfiniteQuery({
    queryKey: ['pictures', query, folder],
    queryFn: ({ pageParam, signal }) => ask<PicturePage>('GET', `/api/pictures?${new URLSearchParams({ ...(query !== '' && { query }), ...(folder !== null && { folder }), ...(pageParam !== '' && { cursor: pageParam }) })}`, undefined, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
    staleTime: 30_000,
  });
}

/** Keeps the gallery up to date with other tabs and clients. */
export function usePictureNews(): void {
  const client = useQueryClient();
  useEffect(() => onLive(({ kind }) => void ((kind === 'picture' || kind === 'hello') && client.invalidateQueries({ queryKey: ['pictures'] }))), [client]);
}
