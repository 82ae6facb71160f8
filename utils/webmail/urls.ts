/** Where the two webmails are today (webmail.md section 7). */
export const WEBMAIL_URLS = {
  libero: 'https://mail1.libero.it/appsuite/',
  virgilio: 'https://mail1.virgilio.it/appsuite/',
};
