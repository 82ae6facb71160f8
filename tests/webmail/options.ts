import type { FolderLayout, Language } from './mailbox/folders';
import type { ProfileName } from './mailbox/profiles';

export const HOSTS = [
  'mail.libero.it',
  'mail1.libero.it',
  'mail.virgilio.it',
  'mail1.virgilio.it',
] as const;
export type Host = (typeof HOSTS)[number];
export type Version = '7.10' | '8';

/** What the emulated webmail is, and how the page in it looks. */
export type WebmailOptions = {
  version: Version;
  /** 0 takes any free port. */
  port: number;
  profile: ProfileName;
  seed: string;
  /** Local part of the box's address; the domain is the host's. */
  user: string;
  /** Another number of messages than the profile's. */
  messages: number | undefined;
  language: Language;
  folderLayout: FolderLayout;

  /** Rows of the first page of the list. */
  rows: number;
  conversation: boolean;
  /** Preview on the right, or one-line rows without a preview. */
  layout: 'right' | 'list';
  theme: 'light' | 'dark';
  ads: boolean;
  /** The dialogs that greet a user at the first visit. */
  welcome: boolean;
  /** False renames every class, id and data attribute of the page: the webmail after a redesign. */
  anchors: boolean;
  /** Old code wrote the rows' `datetime` in local time on a 12-hour clock. */
  rowTime: 'iso' | '12-hour';

  // What follows is INFERRED about Libero, or differs by installation.
  /** What column 661 holds. 7.10 has no such column. */
  dateColumn: 'received' | 'sent';
  /** Recent middleware knows `mail?action=examine`. */
  examine: boolean;
  /** HTTP status of errors that are told in JSON. */
  errorStatus: number;
  /** Requests of one address and browser in a window; `com.openexchange.servlet.maxRate` as shipped. */
  rateLimit: { requests: number; windowMs: number } | null;
  /** Content-Security-Policy of the page; null sends none. */
  csp: string | null;
};

const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

export function withDefaults(chosen: Partial<WebmailOptions>): WebmailOptions {
  return {
    version: '8',
    port: 0,
    profile: 'ordinary',
    seed: '1',
    user: 'maria.rossi',
    messages: undefined,
    language: 'it',
    folderLayout: 'under',
    rows: 50,
    conversation: false,
    layout: 'right',
    theme: 'light',
    ads: true,
    welcome: false,
    anchors: true,
    rowTime: 'iso',
    dateColumn: 'received',
    examine: (chosen.version ?? '8') === '8',
    errorStatus: 200,
    rateLimit: { requests: 1500, windowMs: 300_000 },
    csp: STRICT_CSP,
    ...chosen,
  };
}
