import type { Draft } from './draft';
import { base64Lines, quotedPrintable } from './encoding';
import type { Random } from './random';

/** A body with the header fields that describe it. Bytes, because a body need not be UTF-8. */
export type Body = { fields: string[]; bytes: Buffer };

/** Writes the text of a draft in the draft's shape. */
export function bodyOf(draft: Draft, random: Random): Body {
  const text = `${draft.paragraphs.join('\r\n\r\n')}\r\n`;
  switch (draft.shape) {
    case '8bit-latin1':
    case 'raw-subject':
      return single('text/plain; charset=ISO-8859-1', '8bit', Buffer.from(latin1(text), 'latin1'));
    case '8bit-utf8':
    case 'bare-lf':
      return single('text/plain; charset=UTF-8', '8bit', Buffer.from(text));
    case 'base64':
      return single(
        'text/plain; charset="utf-8"',
        'base64',
        Buffer.from(`${base64Lines(Buffer.from(text))}\r\n`),
      );
    case 'alternative':
      return multipart('alternative', random, [textPart(text), htmlPart(draft)]);
    case 'attachment':
      return multipart('mixed', random, [textPart(text), pdfPart(random)]);
    case 'no-final-newline':
      return single(
        'text/plain; charset=UTF-8',
        'quoted-printable',
        Buffer.from(quotedPrintable(text, 'utf8').trimEnd()),
      );
    default:
      return single(
        'text/plain; charset=UTF-8',
        'quoted-printable',
        Buffer.from(quotedPrintable(text, 'utf8')),
      );
  }
}

export function multipart(subtype: string, random: Random, parts: string[], parameters = ''): Body {
  const boundary = `----=_Part_${random.int(10_000, 999_999)}_${random.int(1, 1e9)}`;
  const inner = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('');
  return {
    fields: [`Content-Type: multipart/${subtype};${parameters}\r\n boundary="${boundary}"`],
    bytes: Buffer.from(
      `This is a multi-part message in MIME format.\r\n${inner}--${boundary}--\r\n`,
    ),
  };
}

function single(type: string, encoding: string, bytes: Buffer): Body {
  return {
    fields: [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`],
    bytes,
  };
}

function textPart(text: string): string {
  const quoted = quotedPrintable(text, 'utf8');
  return `Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted}`;
}

function htmlPart(draft: Draft): string {
  const paragraphs = draft.paragraphs.map((text) => `<p>${text.replace(/\r\n/g, '<br>')}</p>`);
  const html = `<html><body>\r\n<h2>${draft.subject}</h2>\r\n${paragraphs.join('\r\n')}\r\n</body></html>`;
  return `Content-Type: text/html; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(html, 'utf8')}`;
}

function pdfPart(random: Random): string {
  const bytes = Buffer.from(
    `%PDF-1.4\n${Array.from({ length: random.int(20, 400) }, () => random.int(0, 1e9)).join('\n')}\n%%EOF\n`,
  );
  return [
    'Content-Type: application/pdf;',
    ' name="=?UTF-8?Q?Preventivo_n=C2=B0_18.pdf?="',
    'Content-Disposition: attachment;',
    " filename*=UTF-8''Preventivo%20n%C2%B0%2018.pdf",
    'Content-Transfer-Encoding: base64',
    '',
    base64Lines(bytes),
  ].join('\r\n');
}

/** Text as ISO-8859-1 can hold it. */
export function latin1(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/€/g, 'EUR');
}
