import type { JSX } from 'react';
import type { ExtraProps } from 'streamdown';
import { safeAddress, whereTo } from './safe-address.ts';

/** A link that says where it goes and tells nobody where it was followed. What is no web or mail address is plain text. */
export function MarkdownLink({ href, className, children }: JSX.IntrinsicElements['a'] & ExtraProps) {
  const address = safeAddress(href);
  if (address === undefined) return <span>{children}</span>;
  const place = whereTo(address);
  const says = typeof children === 'string' && (children.includes(place) || safeAddress(children) === address);
  return (
    <a href={address} className={className} target="_blank" rel="noopener noreferrer nofollow" title={address}>
      {children}
      {!says && <span className="address">({place})</span>}
    </a>
  );
}
