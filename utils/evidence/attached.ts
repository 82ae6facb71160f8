import type { Address } from '@/utils/mail/address';
import { attachedMessages } from '@/utils/mail/attached';
import { readMessage } from '@/utils/mail/message-facts';
import type { Timestamp } from '@/utils/mail/timestamp';
import { sha256Hex } from '@/utils/sha256';

/** A message attached to a piece of evidence, as it is offered to be taken too. */
export type AttachedOffer = {
  /** From 0, in the order in which they stand. */
  position: number;
  from: Address | null;
  subject: string;
  sent: Timestamp | null;
  bytes: number;
  /** By which it is known once it is evidence of its own. */
  sha256: string;
};

/** The messages attached to a message; none is entered. */
export function attachedIn(message: Uint8Array): Promise<AttachedOffer[]> {
  return Promise.all(
    attachedMessages(message).map(async ({ bytes }, position) => {
      const { from, subject, date: sent } = readMessage(bytes);
      const sha256 = await sha256Hex(bytes.slice());
      return { position, from, subject, sent, bytes: bytes.length, sha256 };
    }),
  );
}

/** The bytes of the attached message at a position; null where there is none. */
export function attachedMessage(message: Uint8Array, position: number) {
  const attached = attachedMessages(message)[position];
  if (!attached) return null;
  return { bytes: attached.bytes.slice(), decodedFrom: attached.decodedFrom };
}
