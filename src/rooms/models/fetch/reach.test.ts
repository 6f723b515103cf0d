import { describe, expect, it } from 'vitest';
import { checkHost, isPublicAddress, lookUpPublic } from './reach.ts';

describe('an address from a person', () => {
  it.each([
    '0.0.0.0', '10.0.0.1', '100.64.0.1', '127.0.0.1', '127.8.8.8', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.168.1.1', '192.0.2.1', '198.18.0.1', '224.0.0.1', '255.255.255.255',
    '::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:a9fe:a9fe', '::ffff:10.0.0.1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::1', '2002:7f00:1::', '2001::1', 'fc00::1', 'fd12::1', 'fe80::1', 'fec0::1', 'ff02::1', 'localhost', '',
  ])('%s is not the open internet', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['1.1.1.1', '8.8.8.8', '172.15.0.1', '172.32.0.1', '100.63.0.1', '193.0.0.1', '2606:4700::1111', '2a00::1', '::ffff:8.8.8.8'])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    'http://127.0.0.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://0177.0.0.1/', 'http://[::ffff:a9fe:a9fe]/', 'http://[::ffff:169.254.169.254]/', 'http://[::]/', 'http://0/', 'http://10.1/', 'http://127.1/', 'http://①②⑦.0.0.1/',
  ])('is refused however the number is written: %s', (address) => {
    expect(() => checkHost(new URL(address), 'public')).toThrow('private network');
    expect(() => checkHost(new URL(address), 'anywhere')).not.toThrow();
  });

  it('is refused when its name leads to this machine, at the look-up of the connection itself', async () => {
    const answered = await new Promise((resolve) => lookUpPublic('localhost', {}, (error, address) => resolve([error?.message, address])));
    expect(answered).toEqual([expect.stringContaining('private network'), []]);
  });
});
