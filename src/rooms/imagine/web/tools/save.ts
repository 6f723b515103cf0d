/** Takes a file from an address, as a link that one presses: the browser knows what to do with it. */
export function save(address: string): void {
  const link = Object.assign(document.createElement('a'), { href: address, download: '' });
  document.body.append(link);
  link.click();
  link.remove();
}
