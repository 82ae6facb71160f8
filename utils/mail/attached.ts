import { type MimePart, readParts } from './mime-parts';
import { decodeTransfer } from './transfer-encoding';

/** A message inside another one. */
export type AttachedMessage = {
  /** Its bytes: a view into the outer message where it was attached as it was, else decoded. */
  bytes: Uint8Array;
  /** Offsets of its attached form in the outer message. */
  start: number;
  end: number;
  /** Content-Transfer-Encoding that had to be undone, null where the bytes stood as they are. */
  decodedFrom: 'base64' | 'quoted-printable' | null;
};

/**
 * Messages attached to a message (`message/rfc822`, RFC 2046 section 5.2.1, or a file `….eml`), one
 * level deep: those attached to them are found by asking again. Nothing is re-serialised.
 */
export function attachedMessages(message: Uint8Array): AttachedMessage[] {
  return readParts(message)
    .parts.slice(1)
    .filter(isMessage)
    .map(({ bodyStart: start, bodyEnd: end, encoding }) => {
      const decodedFrom =
        encoding === 'base64' || encoding === 'quoted-printable' ? encoding : null;
      const attached = message.subarray(start, end);
      return { bytes: decodeTransfer(attached, decodedFrom ?? '7bit'), start, end, decodedFrom };
    });
}

function isMessage({ contentType, disposition }: MimePart): boolean {
  if (contentType.value === 'message/rfc822' || contentType.value === 'message/global') return true;
  const name = disposition.parameters.get('filename') ?? contentType.parameters.get('name');
  return name?.toLowerCase().endsWith('.eml') ?? false;
}
