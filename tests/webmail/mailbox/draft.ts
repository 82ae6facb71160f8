export type Person = { name: string | null; address: string };

export const messageKinds = [
  'ordinary',
  'newsletter',
  'otp',
  'resent',
  'bounce',
  'spam',
  'sent',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** How the bytes of a message are written; one of each is somewhere in every mailbox of some size. */
export const shapes = [
  'plain',
  '8bit-utf8',
  '8bit-latin1',
  'base64',
  'alternative',
  'attachment',
  'encoded-subject',
  'raw-subject',
  'bare-lf',
  'no-final-newline',
  'old-date',
] as const;
export type Shape = (typeof shapes)[number];

/** Everything that decides a message's bytes. Times are epoch ms, whole seconds. */
export type Draft = {
  /** Seeds what is drawn while composing. */
  seed: string;
  kind: MessageKind;
  shape: Shape;
  from: Person;
  to: Person;
  subject: string;
  paragraphs: readonly string[];
  sentMs: number;
  /** When our border server took it from the sender's. */
  acceptedMs: number;
  /** When it was put into the mailbox. */
  receivedMs: number;
  messageId: string;
  inReplyTo: string | null;
  /** Exact size in bytes to reach, for boxes too large to write every message just to count it. */
  size: number | null;
  /** The message that a bounce is about. */
  about: { to: string; subject: string; messageId: string; sentMs: number } | null;
};
