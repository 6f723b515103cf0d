import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { ask } from '../../../web/ui/api.ts';
import type { Key, newKeySchema } from '../contract.ts';

export type NewKey = z.infer<typeof newKeySchema>;

export const keysQuery = queryOptions({ queryKey: ['keys'], queryFn: ({ signal }) => ask<Key[]>('GET', '/api/keys', undefined, { signal }) });
