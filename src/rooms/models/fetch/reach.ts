import { lookup as lookUp } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { PrivateAddressError } from '../errors.ts';

/** How far a request may go: an address that a person gave over the API only to the open internet (attacks row 6). */
export type Reach = 'anywhere' | 'public';

/** What is not the open internet: the special-purpose registries of IANA (RFC 6890), multicast, and tunnels into any of them. */
const notPublic = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) notPublic.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  // The last of the first line are unspecified, loopback and v4-compatible; v4-mapped is checked as the v4 address by BlockList itself.
  ['::', 96], ['64:ff9b::', 96], ['64:ff9b:1::', 48], ['100::', 64], ['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20], ['5f00::', 16],
  ['fc00::', 7], ['fe80::', 10], ['fec0::', 10], ['ff00::', 8],
] as const) notPublic.addSubnet(network, bits, 'ipv6');

export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !notPublic.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** An address that stands in the URL as a number is not looked up by anybody: it is checked here. @throws PrivateAddressError */
export function checkHost(url: URL, reach: Reach): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (reach === 'public' && isIP(host) !== 0 && !isPublicAddress(host)) throw new PrivateAddressError(url.hostname);
}

/**
 * The look-up of the very connection that is made: a name can not answer one way when asked and another way when connected to
 * (DNS rebinding). One private address among the answers refuses them all.
 */
export const lookUpPublic: LookupFunction = (hostname, options, done) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, []);
    if (!addresses.every(({ address }) => isPublicAddress(address))) return done(new PrivateAddressError(hostname), []);
    const first = addresses[0];
    if (options.all || !first) return done(null, addresses);
    return done(null, first.address, first.family);
  });
};
