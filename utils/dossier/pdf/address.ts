import type { Address } from '@/utils/mail/address';
import type { Context } from './context';

/**
 * `Name <address>`; where the user wants other people's addresses shortened, `n…@example.it`
 * without the name. The originals stay in the bag's `.eml` files.
 */
export function printAddress({ dossier, options }: Context, { name, address }: Address): string {
  const own = address.toLowerCase() === dossier.mailbox.address?.toLowerCase();
  if (options.shortenAddresses && !own) return shortened(address);
  return name === null || name.trim() === '' ? address : `${name} <${address}>`;
}

function shortened(address: string): string {
  const [first = ''] = address;
  const at = address.lastIndexOf('@');
  return at === -1 ? `${first}…` : `${first}…${address.slice(at)}`;
}
