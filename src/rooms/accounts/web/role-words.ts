import { m } from '../../../web/ui/words.ts';
import type { Role } from '../contract.ts';

export const roles: readonly Role[] = ['member', 'admin', 'owner'];

const names: Record<Role, () => string> = { owner: m.accounts_role_owner, admin: m.accounts_role_admin, member: m.accounts_role_member };
const abouts: Record<Role, () => string> = { owner: m.accounts_role_owner_about, admin: m.accounts_role_admin_about, member: m.accounts_role_member_about };

export const nameRole = (role: Role): string => names[role]();
export const explainRole = (role: Role): string => abouts[role]();
