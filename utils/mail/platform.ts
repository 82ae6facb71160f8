/** Whose mailbox or server it is, by the name its users know; Italiaonline's servers carry both. */
export type Platform = 'Libero' | 'Virgilio' | 'Italiaonline';

/** Domains of the webmail that this extension runs on (webmail.md section 7). */
const PLATFORM_DOMAINS: ReadonlyMap<string, Platform> = new Map([
  ['libero.it', 'Libero'],
  ['inwind.it', 'Libero'],
  ['blu.it', 'Libero'],
  ['giallo.it', 'Libero'],
  ['virgilio.it', 'Virgilio'],
  ['iol.it', 'Italiaonline'],
  ['iol.local', 'Italiaonline'],
  ['italiaonline.it', 'Italiaonline'],
]);

/** The platform that a host or an address belongs to, null for every other. */
export function platformOf(hostOrAddress: string): Platform | null {
  const host = hostOrAddress.slice(hostOrAddress.lastIndexOf('@') + 1).toLowerCase();
  const domain = host.replace(/\.$/, '').split('.').slice(-2).join('.');
  return PLATFORM_DOMAINS.get(domain) ?? null;
}
