import { type Body, bodyOf, latin1 } from './body';
import { bounceBody } from './bounce';
import type { Draft } from './draft';
import { headerAddress, headerText } from './encoding';
import { type Random, seededRandom } from './random';
import { receivedFields } from './received';
import { romeDateHeader } from './rome';

/** The bytes of a message as the server keeps them. The same draft gives the same bytes. */
export function compose(draft: Draft, box: string): Buffer {
  const random = seededRandom(draft.seed);
  const body = draft.kind === 'bounce' ? bounceBody(draft, box, random) : bodyOf(draft, random);
  const head = Buffer.from(`${header(draft, box, body, random).join('\r\n')}\r\n\r\n`, 'latin1');
  const message = Buffer.concat([head, body.bytes]);
  const written = draft.shape === 'bare-lf' ? bareLineFeeds(message) : message;
  return draft.size === null ? written : filledTo(draft.size, written);
}

/** Field lines in latin1, one character per byte, so that a raw 8-bit subject stays raw. */
function header(draft: Draft, box: string, body: Body, random: Random): string[] {
  const own = draft.kind === 'sent';
  return [
    ...(own ? [] : [`Return-Path: <${draft.kind === 'bounce' ? '' : draft.from.address}>`]),
    ...(own ? [] : receivedFields(draft, box, random)),
    `Date: ${date(draft)}`,
    `From: ${headerAddress(draft.from)}`,
    `To: ${headerAddress(draft.to)}`,
    `Message-ID: ${draft.messageId}`,
    ...(draft.inReplyTo
      ? [`In-Reply-To: ${draft.inReplyTo}`, `References: ${draft.inReplyTo}`]
      : []),
    `Subject: ${subject(draft)}`,
    'MIME-Version: 1.0',
    ...body.fields,
    ...(draft.kind === 'newsletter'
      ? ['List-Unsubscribe: <https://newsletter.example/u>', 'Precedence: bulk']
      : []),
    ...(draft.kind === 'bounce' ? ['Auto-Submitted: auto-replied'] : []),
    ...(own ? ['X-Mailer: Open-Xchange Mailer v7.10.5-Rev48', 'x-libjamoibt: 1601'] : []),
  ];
}

function subject(draft: Draft): string {
  if (draft.shape === 'raw-subject') return latin1(draft.subject);
  if (draft.shape === 'encoded-subject') {
    return headerText(latin1(draft.subject), 'Q', 'ISO-8859-1');
  }
  return headerText(draft.subject);
}

/** Dates as real programs write them: with a comment, or in the obsolete form without a weekday. */
function date(draft: Draft): string {
  const standard = romeDateHeader(draft.sentMs);
  if (draft.shape !== 'old-date') {
    if (draft.shape !== 'alternative') return standard;
    return `${standard} (${standard.endsWith('+0100') ? 'CET' : 'CEST'})`;
  }
  const utc = new Date(draft.sentMs).toUTCString();
  return utc.slice(utc.indexOf(',') + 2);
}

function bareLineFeeds(message: Buffer): Buffer {
  return Buffer.from(message.filter((byte) => byte !== 13));
}

/** Fills the last line, or cuts the body, so that the message has exactly `size` bytes. */
function filledTo(size: number, message: Buffer): Buffer {
  if (message.length >= size) return message.subarray(0, size);
  const filler = Buffer.alloc(size - message.length, 'Testo di riempimento, senza altro scopo. ');
  for (let at = 76; at + 1 < filler.length; at += 78) filler.write('\r\n', at);
  return Buffer.concat([message, filler]);
}
