import { describe, expect, it } from 'vitest';
import type { Role } from '../contract.ts';
import { isLowered, mayGive, mayManage, stopsBeingOwner } from './policy.ts';

const roles: readonly Role[] = ['member', 'admin', 'owner'];
const pairs = (rule: (a: Role, b: Role) => boolean) => roles.flatMap((a) => roles.filter((b) => rule(a, b)).map((b) => `${a} ${b}`));

describe('roles', () => {
  it('let owners change everybody, and admins members only', () => {
    expect(pairs(mayManage)).toEqual(['admin member', 'owner member', 'owner admin', 'owner owner']);
  });

  it('are given by owners and admins, and never above their own', () => {
    expect(pairs(mayGive)).toEqual(['admin member', 'admin admin', 'owner member', 'owner admin', 'owner owner']);
  });

  it('are lowered when something is taken away', () => {
    expect(pairs(isLowered)).toEqual(['admin member', 'owner member', 'owner admin']);
  });

  it('leave an owner gap when an owner is lowered, suspended or removed', () => {
    const owner = { role: 'owner', suspended: false } as const;
    expect(stopsBeingOwner(owner, { role: 'admin', suspended: false })).toBe(true);
    expect(stopsBeingOwner(owner, { role: 'owner', suspended: true })).toBe(true);
    expect(stopsBeingOwner(owner, undefined)).toBe(true);
    expect(stopsBeingOwner(owner, owner)).toBe(false);
    expect(stopsBeingOwner({ role: 'owner', suspended: true }, undefined)).toBe(false);
    expect(stopsBeingOwner({ role: 'admin', suspended: false }, undefined)).toBe(false);
  });
});
