/** The shapes of the accounts room, shared by its routes, its pages and `/api/openapi.json`. */
import { z } from 'zod';

export type { Scope } from '../../platform/http/caller.ts';

export const roleSchema = z.enum(['owner', 'admin', 'member']);
export type Role = z.infer<typeof roleSchema>;

export const personSchema = z.object({ id: z.string(), email: z.string(), name: z.string(), role: roleSchema, suspended: z.boolean(), createdAt: z.int() });
export type Person = z.infer<typeof personSchema>;

/**
 * GET /api/me, the first thing a page asks. It is also the answer to setup, sign-in, sign-in-link, join and PATCH /api/me. `setup`: nobody is here yet, the first visit makes the owner.
 * `setup.open` is true when this visit may do it without the printed link (a browser on the same machine).
 */
export const meSchema = z.object({
  person: personSchema.nullable(),
  setup: z.object({ open: z.boolean() }).nullable(),
  /** False for an owner who gave only a name: their page may set an email and a password without a current one. */
  hasPassword: z.boolean(),
});
export type Me = z.infer<typeof meSchema>;

const email = z.email().max(254).toLowerCase();
const token = z.string().max(200);
const password = z.string().min(8).max(256);
const name = z.string().max(100).transform((text) => text.replaceAll('\0', '').toWellFormed().trim()).pipe(z.string().min(1));

/** An id in a path. Postgres takes no text with a NUL in it. */
export const idParams = z.object({ id: z.string().max(64).regex(/^[^\0]+$/) });

/** POST /api/setup: makes the owner and signs them in. `token` is in the printed link; email and password may be left out on the same machine. */
export const setupSchema = z.object({ token: token.optional(), name, email: email.optional(), password: password.optional() });
/** POST /api/sign-in */
export const signInSchema = z.object({ email, password: z.string().max(256) });
/** POST /api/sign-in-link: a one-time link `/sign-in#TOKEN`, printed for an owner without a password. */
export const signInLinkSchema = z.object({ token });
/** POST /api/join: a member by invitation link `/join#TOKEN`. */
export const joinSchema = z.object({ token, name, email, password });
/** POST /api/invitations */
export const inviteSchema = z.object({ role: z.enum(['admin', 'member']).default('member') });
export const invitationSchema = z.object({ id: z.string(), role: roleSchema, createdAt: z.int(), expiresAt: z.int(), usedBy: z.string().nullable() });
export type Invitation = z.infer<typeof invitationSchema>;
/** The answer to POST /api/invitations: the link is shown this once. */
export const newInvitationSchema = invitationSchema.extend({ url: z.string() });

/** A person by order of whoever runs the server: `modu user add`. */
export const newPersonSchema = z.object({ email, name, role: roleSchema, password });

/** PATCH /api/people/:id (owners and admins; nobody lowers the last owner) */
export const updatePersonSchema = z.object({ role: roleSchema.optional(), suspended: z.boolean().optional(), name: name.optional() });
/** PATCH /api/me. A person who has a password gives it as `currentPassword` to change the email or the password. */
export const updateMeSchema = z.object({ name: name.optional(), email: email.optional(), currentPassword: z.string().max(256).optional(), newPassword: password.optional() });

/** POST /api/keys; the key itself is in the answer this once. */
export const createKeySchema = z.object({ name, scopes: z.array(z.string().max(40)).max(20).optional() });
export const keySchema = z.object({ id: z.string(), name: z.string(), /** The first letters, to know it again. */ start: z.string(), scopes: z.union([z.literal('all'), z.array(z.string())]), createdAt: z.int(), lastUsedAt: z.int().nullable() });
export type Key = z.infer<typeof keySchema>;
export const newKeySchema = keySchema.extend({ key: z.string() });
