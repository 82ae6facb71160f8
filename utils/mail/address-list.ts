import { addressParser } from 'postal-mime';
import type { Address } from './address';

/** Longer lists are cut; RFC 5321 section 4.5.3.1.8 asks servers for 100 recipients. */
export const MAX_ADDRESSES = 1_000;

/** `Name <local@domain>` and `local@domain`, what nearly every From field is. */
const ONE_ADDRESS = /^(?:([A-Za-z0-9][\w '-]*?) +)?<([\w.+-]+@[\w.-]+\w)>$|^([\w.+-]+@[\w.-]+\w)$/;

/**
 * The mailboxes of an address field (RFC 5322 section 3.4), groups opened, encoded words decoded;
 * tolerant of what programs really write. Entries without an address keep their name. Never throws.
 */
export function parseAddresses(field: string): Address[] {
  const one = ONE_ADDRESS.exec(field);
  if (one) return [{ name: one[1] ?? null, address: one[2] ?? one[3] ?? '' }];
  return addressParser(field, { flatten: true })
    .filter(({ name, address }) => name || address)
    .slice(0, MAX_ADDRESSES)
    .map(({ name, address }) => ({ name: name || null, address: address ?? '' }));
}
