/** The only sites the extension runs on or talks to. */
const WEBMAIL_HOSTS = [
  'mail.libero.it',
  'mail1.libero.it',
  'mail.virgilio.it',
  'mail1.virgilio.it',
];

/** Their pages, as match patterns of the manifest. */
export const WEBMAIL_PAGES = WEBMAIL_HOSTS.map((host) => `https://${host}/appsuite/*`);

/** Where the two webmails are today (webmail.md section 7). */
export const WEBMAIL_URLS = {
  libero: 'https://mail1.libero.it/appsuite/',
  virgilio: 'https://mail1.virgilio.it/appsuite/',
};

export function isWebmailPage(url: string | undefined): boolean {
  return WEBMAIL_HOSTS.some((host) => url?.startsWith(`https://${host}/appsuite/`));
}
