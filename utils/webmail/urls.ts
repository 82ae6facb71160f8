/** The only sites the extension runs on or talks to. */
const WEBMAIL_HOSTS = [
  'mail.libero.it',
  'mail1.libero.it',
  'mail.virgilio.it',
  'mail1.virgilio.it',
];

export const isWebmailHost = (host: string) => WEBMAIL_HOSTS.includes(host);

export const webmailUrl = (host: string) => `https://${host}/appsuite/`;

/** Their pages, as match patterns of the manifest. */
export const WEBMAIL_PAGES = WEBMAIL_HOSTS.map((host) => `${webmailUrl(host)}*`);

/** Where the two webmails are today (webmail.md section 7). */
export const WEBMAIL_URLS = {
  libero: webmailUrl('mail1.libero.it'),
  virgilio: webmailUrl('mail1.virgilio.it'),
};

export function isWebmailPage(url: string | undefined): boolean {
  return WEBMAIL_HOSTS.some((host) => url?.startsWith(webmailUrl(host)));
}
