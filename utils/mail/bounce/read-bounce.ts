import { decodeWords } from 'postal-mime';
import { parseAddresses } from '@/utils/mail/address-list';
import { parseParameters } from '@/utils/mail/content-type';
import { firstField, type HeaderBlock, readHeaders } from '@/utils/mail/headers';
import { type MimePart, readParts } from '@/utils/mail/mime-parts';
import { partBytes, partText } from '@/utils/mail/part-text';
import type { Bounce, BouncedRecipient } from './bounce';
import { readDeliveryStatus } from './delivery-status';
import { quotesServer } from './failure-reason';
import { readFailureText, readServerFromText } from './failure-text';
import { noticeLines } from './notice-lines';
import { readOriginal } from './original-message';

/**
 * Reads a notice that a message was not delivered, or not yet.
 * By the fields of RFC 3464 where it has them, else by its wording. Null for every other message,
 * automatic replies (RFC 3834) and complaints (RFC 5965) among them. Never throws.
 */
export function readBounce(message: Uint8Array): Bounce | null {
  const { parts } = readParts(message);
  const root = parts[0] as MimePart;
  if (isOtherReport(parts)) return null;

  const returned = parts.filter(isReturnedMessage).map((part) => returnedHeaders(message, part));
  const text = noticeLines(joinTexts(message, parts, isNoticeText));
  const originals = text.original ? [...returned, text.original] : returned;
  const original = originals.map(readOriginal).find((found) => found !== null) ?? null;

  // Some servers, and everyone who forwards a notice as text, write the fields into the text.
  const fields = [joinTexts(message, parts, isDeliveryStatus), text.all.join('\n')].join('\n\n');
  const status = readDeliveryStatus(fields);
  if (status.recipients.some(({ action, status }) => action !== null || status !== null)) {
    return { form: 'delivery-status', ...status, original };
  }
  const recipients = readRecipientsFromText(root.headers, text.own);
  if (recipients.length === 0) return null;
  return { form: 'text', ...readServerFromText(text.own), recipients, original };
}

function readRecipientsFromText(
  headers: HeaderBlock,
  lines: readonly string[],
): BouncedRecipient[] {
  const addresses = (name: string) =>
    parseAddresses(firstField(headers, name) ?? '').map(({ address }) => address.toLowerCase());
  const subject = decodeWords(firstField(headers, 'subject') ?? '');
  const failed = addresses('x-failed-recipients').filter((address) => address !== '');
  const certain = failed.length > 0 || ABOUT_DELIVERY.test(subject) || saysDeliveryStatus(headers);
  if (!certain && !isWrittenByServer(headers)) return [];
  const ownAddresses = new Set([...addresses('to'), ...addresses('from')]);
  const recipients = readFailureText(lines, { subject, ownAddresses, failed, certain });
  // A person's automatic reply may speak of a full mailbox too: it quotes no server (RFC 3834).
  if (failed.length > 0 || saysDeliveryStatus(headers) || !isAutomaticReply(headers))
    return recipients;
  return recipients.filter(({ diagnostic }) => quotesServer(diagnostic ?? ''));
}

/** Parts of a kind as one text. A multipart that has no parts is read as the text it is. */
function joinTexts(
  message: Uint8Array,
  parts: readonly MimePart[],
  wanted: (type: string) => boolean,
): string {
  return parts
    .filter((part, index) => {
      const type = part.contentType.value;
      const childless =
        type.startsWith('multipart/') && (parts[index + 1]?.start ?? part.bodyEnd) >= part.bodyEnd;
      return wanted(childless ? 'text/plain' : type);
    })
    .map((part) => partText(message, part))
    .join('\n\n');
}

function isOtherReport(parts: readonly MimePart[]): boolean {
  return parts.some(({ contentType: { value } }) =>
    /^message\/(?:feedback-report|disposition-notification)$/.test(value),
  );
}

const WRITTEN_BY_A_SERVER =
  /mailer.?daemon|post.?master|mail.?deliver|delivery.?(?:sub)?system|mail.?system/i;
const ABOUT_DELIVERY =
  /undeliver|returned mail|deliver\w* (?:\w+ ){0,2}(?:fail|status|problem|error|delay)|failure notice|mail (?:\w+ )?(?:error|could not)|recapit|mancata consegna|non consegnat/i;

function saysDeliveryStatus(headers: HeaderBlock): boolean {
  const { value, parameters } = parseParameters(firstField(headers, 'content-type') ?? '');
  return value === 'multipart/report' && parameters.get('report-type') === 'delivery-status';
}

/** By its name, or by the null reverse-path that notices must have (RFC 5321 section 4.5.5). */
function isWrittenByServer(headers: HeaderBlock): boolean {
  return (
    WRITTEN_BY_A_SERVER.test(firstField(headers, 'from') ?? '') ||
    firstField(headers, 'return-path') === '<>'
  );
}

function isAutomaticReply(headers: HeaderBlock): boolean {
  return (
    /^auto-replied/i.test(firstField(headers, 'auto-submitted') ?? '') ||
    firstField(headers, 'x-auto-response-suppress') !== null
  );
}

function isDeliveryStatus(type: string): boolean {
  return /^message\/(?:global-)?delivery-status$/.test(type);
}

function isReturnedMessage({ contentType }: MimePart): boolean {
  return /^(?:message\/(?:rfc822|global)(?:-headers)?|text\/rfc822-headers)$/.test(
    contentType.value,
  );
}

function isNoticeText(type: string): boolean {
  return type === 'text/plain' || type === 'text/html';
}

function returnedHeaders(message: Uint8Array, part: MimePart): HeaderBlock {
  return readHeaders(partBytes(message, part));
}
