import type { MessageRef } from '@/utils/mail/message';
import { readMessage } from '@/utils/mail/message-facts';
import { sha256Hex } from '@/utils/sha256';
import { type Webmail, WebmailError } from '@/utils/webmail/webmail';

/** What the listing told of a message: its `Message-ID`, and its size in bytes. */
export type Listed = { messageId: string | null; size: number | null };
export type Original = { bytes: Uint8Array<ArrayBuffer>; sha256: string };

/**
 * Fetches a message's original bytes, hashes them where they arrived and holds them against the
 * listing. A server may count other bytes than it sends; but then it sends the same ones twice.
 * @throws WebmailError what the webmail refused; `truncated` and `malformed` also where what it sent
 * cannot be that message.
 */
export async function fetchOriginal(
  message: MessageRef,
  { messageId, size }: Listed,
  webmail: Webmail,
  signal: AbortSignal,
): Promise<Original> {
  const fetch = async (): Promise<Original> => {
    const bytes = await webmail.source(message, signal);
    return { bytes, sha256: await sha256Hex(bytes) };
  };
  const isWhole = ({ bytes }: Original) => size === null || bytes.length === size;

  let original = await fetch();
  if (!isWhole(original)) {
    const again = await fetch();
    if (!isWhole(again) && again.sha256 !== original.sha256) {
      throw new WebmailError('truncated', `${again.bytes.length} of ${size} bytes`);
    }
    original = again;
  }
  if (original.bytes.length === 0) throw new WebmailError('truncated', 'an empty message');
  if (namesAnother(messageId, readMessage(original.bytes).messageId)) {
    throw new WebmailError('malformed', 'the bytes of another message');
  }
  return original;
}

/** Says so only of two plain ids: servers decode, join and fold the odd ones in their own ways. */
function namesAnother(listed: string | null, own: string | null): boolean {
  const plain = /^<[\x21-\x3b\x3d\x3f-\x7e]+>$/;
  return listed !== null && own !== null && plain.test(listed) && plain.test(own) && listed !== own;
}
