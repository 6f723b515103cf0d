/** The email of an owner who gave only a name; `.localhost` is nobody's (RFC 6761). */
export const standInEmail = 'owner@modu.localhost';

export const isStandIn = (email: string): boolean => email === standInEmail;
