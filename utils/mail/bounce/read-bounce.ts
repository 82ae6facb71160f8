import { decodeWords } from 'postal-mime';
import { parseAddresses } from '../address-list';
import { parseParameters } from '../content-type';
import { firstField, type HeaderBlock, readHeaders } from '../headers';
import { type MimePart, readParts } from '../mime-parts';
import { partBytes, partText } from '../part-text';
import type { Bounce, OriginalMessage } from './bounce';
import { readDeliveryStatus } from './delivery-status';
import { readFailureText } from './failure-text';
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
  const texts = parts.filter(isNoticeText).map((part) => partText(message, part));
  const statusText = parts.filter(isDeliveryStatus).map((part) => partText(message, part));
  const notice = noticeLines(texts.join('\n'));
  const originals = notice.original ? [...returned, notice.original] : returned;
  const original = originals.map(readOriginal).find((found) => found !== null) ?? null;

  const status = readDeliveryStatus([...statusText, ...texts].join('\n\n'));
  if (status.recipients.some(({ action, status }) => action !== null || status !== null)) {
    return { form: 'delivery-status', ...status, original };
  }
  return isNotice(root.headers) ? fromText(root.headers, notice.lines, original) : null;
}

function fromText(
  headers: HeaderBlock,
  lines: readonly string[],
  original: OriginalMessage | null,
): Bounce | null {
  const addresses = (name: string) =>
    parseAddresses(firstField(headers, name) ?? '').map(({ address }) => address.toLowerCase());
  const recipients = readFailureText(
    lines,
    decodeWords(firstField(headers, 'subject') ?? ''),
    new Set([...addresses('to'), ...addresses('from')]),
    addresses('x-failed-recipients'),
  );
  if (recipients.every(({ diagnostic }) => diagnostic === null)) return null;
  return { form: 'text', reportingMta: null, arrival: null, recipients, original };
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

function isNotice(headers: HeaderBlock): boolean {
  const { value, parameters } = parseParameters(firstField(headers, 'content-type') ?? '');
  if (value === 'multipart/report' && parameters.get('report-type') === 'delivery-status')
    return true;
  if (firstField(headers, 'x-failed-recipients') !== null) return true;
  return (
    WRITTEN_BY_A_SERVER.test(firstField(headers, 'from') ?? '') ||
    ABOUT_DELIVERY.test(decodeWords(firstField(headers, 'subject') ?? ''))
  );
}

function isDeliveryStatus({ contentType }: MimePart): boolean {
  return /^message\/(?:global-)?delivery-status$/.test(contentType.value);
}

function isReturnedMessage({ contentType }: MimePart): boolean {
  return /^(?:message\/(?:rfc822|global)(?:-headers)?|text\/rfc822-headers)$/.test(
    contentType.value,
  );
}

function isNoticeText({ contentType }: MimePart): boolean {
  return contentType.value === 'text/plain' || contentType.value === 'text/html';
}

function returnedHeaders(message: Uint8Array, part: MimePart): HeaderBlock {
  return readHeaders(partBytes(message, part));
}
