import type { Role } from '../contract.ts';

const rank: Readonly<Record<Role, number>> = { member: 0, admin: 1, owner: 2 };

/** Owners may change everybody; others only those who stand below them. */
export function mayManage(actor: Role, target: Role): boolean {
  return actor === 'owner' || rank[actor] > rank[target];
}

/** Nobody gives a role above their own, by invitation or otherwise; members give none. */
export function mayGive(actor: Role, role: Role): boolean {
  return actor !== 'member' && rank[role] <= rank[actor];
}

/** Whether the change takes something away that had been given: then what the person left open ends too. */
export function isLowered(before: Role, after: Role): boolean {
  return rank[after] < rank[before];
}

type Standing = { readonly role: Role; readonly suspended: boolean };

/** Whether `after` (undefined: removed) would take an owner away, so that another one must be there. */
export function stopsBeingOwner(before: Standing, after: Standing | undefined): boolean {
  const rules = (standing: Standing | undefined) => standing?.role === 'owner' && !standing.suspended;
  return rules(before) && !rules(after);
}
