import { type Body, multipart } from './body';
import type { Draft } from './draft';
import { headerText } from './encoding';
import type { Random } from './random';
import { romeDateHeader } from './rome';

/** A delivery status notification (RFC 3464) about a message that the box's owner had sent. */
export function bounceBody(draft: Draft, box: string, random: Random): Body {
  const about = draft.about;
  if (!about) throw new TypeError('a bounce is about a message');
  const reporter = 'smtp-17.iol.local';
  const human = [
    'Content-Type: text/plain; charset=us-ascii',
    '',
    `This is the mail system at host ${reporter}.`,
    '',
    "I'm sorry to have to inform you that your message could not",
    'be delivered to one or more recipients. It is attached below.',
    '',
    `<${about.to}>: delivery temporarily suspended: connect to`,
    `    mx.${about.to.split('@')[1]}[192.0.2.25]:25: Connection timed out`,
  ].join('\r\n');
  const status = [
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns; ${reporter}`,
    `Arrival-Date: ${romeDateHeader(about.sentMs)}`,
    '',
    `Final-Recipient: rfc822; ${about.to}`,
    'Action: failed',
    'Status: 4.4.1',
    'Diagnostic-Code: smtp; 451 4.4.1 DELIVERY TIME EXPIRED',
  ].join('\r\n');
  const original = [
    'Content-Type: text/rfc822-headers',
    '',
    `From: ${box}`,
    `To: ${about.to}`,
    `Subject: ${headerText(about.subject)}`,
    `Message-ID: ${about.messageId}`,
    `Date: ${romeDateHeader(about.sentMs)}`,
  ].join('\r\n');
  return multipart(
    'report',
    random,
    [`${human}\r\n`, `${status}\r\n`, `${original}\r\n`],
    ' report-type=delivery-status;',
  );
}
