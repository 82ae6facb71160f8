/** Local parts that RFC 5321 section 4.5.1 and habit keep for mail systems' own notices. */
const NOTICE_SENDER = /^(?:mailer-daemon|postmaster|mail-daemon)(?:@|$)/i;

/** Whether an address is one from which mail systems, not people, write. */
export function isNoticeSender(address: string): boolean {
  return NOTICE_SENDER.test(address);
}
