import { addressParser } from 'postal-mime';
import type { Address } from './address';

/**
 * What lies behind this many characters is not read: about 1,000 addresses, ten times what RFC 5321
 * section 4.5.3.1.8 asks servers to take. Groups in groups make longer ones costly.
 */
export const MAX_LIST_LENGTH = 32_768;

/** `Name <local@domain>` and `local@domain`, what nearly every From field is. */
const ONE_ADDRESS =
  /^(?:([A-Za-z0-9][\w'-]*(?: +[\w'-]+)*) +)?<([\w.+-]+@[\w.-]+\w)>$|^([\w.+-]+@[\w.-]+\w)$/;

/**
 * The mailboxes of an address field (RFC 5322 section 3.4), groups opened, encoded words decoded;
 * tolerant of what programs really write. Entries without an address keep their name. Never throws.
 */
export function parseAddresses(field: string): Address[] {
  const one = ONE_ADDRESS.exec(field);
  if (one) return [{ name: one[1] ?? null, address: one[2] ?? one[3] ?? '' }];
  return addressParser(field.slice(0, MAX_LIST_LENGTH), { flatten: true })
    .filter(({ name, address }) => name || address)
    .map(({ name, address }) => ({ name: name || null, address: address ?? '' }));
}
