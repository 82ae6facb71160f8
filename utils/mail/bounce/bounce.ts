import type { Platform } from '@/utils/mail/platform';

/** Action field of RFC 3464 section 2.3.3. */
export const BOUNCE_ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const;
export type BounceAction = (typeof BOUNCE_ACTIONS)[number];

/** A time that the notice reports: its text, RFC 3339 in UTC, minutes east of UTC or null. */
export type ReportedTime = { text: string; instant: string; offsetMinutes: number | null };

/** What a notice says of one recipient. */
export type BouncedRecipient = {
  address: string | null;
  /** Set where the address is one of Libero's or Virgilio's. */
  platform: Platform | null;
  action: BounceAction | null;
  /** Enhanced status code of RFC 3463, such as `5.2.2`. */
  status: string | null;
  /** The refusing server's words, as the notice gives them. */
  diagnostic: string | null;
  /** The server that refused. */
  remoteMta: string | null;
  lastAttempt: ReportedTime | null;
};

/** The message that was not delivered, as far as the notice repeats its header. */
export type OriginalMessage = {
  messageId: string | null;
  subject: string | null;
  date: ReportedTime | null;
};

/** A delivery status notice. */
export type Bounce = {
  /** `delivery-status` by the fields of RFC 3464, `text` by its wording. */
  form: 'delivery-status' | 'text';
  /** The server that wrote the notice. */
  reportingMta: string | null;
  /** When that server had received the message. */
  arrival: ReportedTime | null;
  recipients: BouncedRecipient[];
  original: OriginalMessage | null;
};

/** More recipients than this in one notice are not read: senders batch by 50 to 100. */
export const MAX_RECIPIENTS = 100;
