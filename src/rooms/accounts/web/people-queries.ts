import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../web/ui/api.ts';
import type { Invitation, Person } from '../contract.ts';

export const peopleQuery = queryOptions({ queryKey: ['people'], queryFn: ({ signal }) => ask<Person[]>('GET', '/api/people', undefined, { signal }) });
export const invitationsQuery = queryOptions({ queryKey: ['invitations'], queryFn: ({ signal }) => ask<Invitation[]>('GET', '/api/invitations', undefined, { signal }) });
