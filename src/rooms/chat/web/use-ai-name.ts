import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../web/ui/api.ts';
import { m, useLocale } from '../../../web/ui/words.ts';

/** What a talk needs to know of an AI; the ais room has the rest. */
type Named = { slug: string; name: { en: string; ko: string } };

const useAis = () => useQuery({ queryKey: ['ais'], queryFn: ({ signal }) => ask<Named[]>('GET', '/api/ais', undefined, { signal }), staleTime: Infinity }).data;

/** Names of AIs in the page's language; the assistant's own while they are not known. */
export function useAiName(): (slug: string | null | undefined) => string {
  const ais = useAis();
  const locale = useLocale();
  return (slug) => ais?.find((ai) => ai.slug === (slug ?? 'assistant'))?.name[locale] ?? m.chat_assistant();
}
