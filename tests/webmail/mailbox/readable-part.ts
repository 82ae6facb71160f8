import { bodyStart, decodeText, fieldValue, headerFields } from './header';

/** What the webmail shows of a message. */
export type ReadablePart = { type: 'text/plain' | 'text/html'; text: string };

const DEEPEST = 8;

/** The part a reader sees first: HTML where there is some, else plain text, else nothing. */
export function readablePart(message: Buffer): ReadablePart {
  const parts = readableParts(message, 0);
  return (
    parts.find(({ type }) => type === 'text/html') ?? parts[0] ?? { type: 'text/plain', text: '' }
  );
}

function readableParts(entity: Buffer, depth: number): ReadablePart[] {
  const fields = headerFields(entity);
  const contentType = fieldValue(fields, 'content-type') ?? 'text/plain';
  const body = entity.subarray(bodyStart(entity));
  const boundary = parameter(contentType, 'boundary');
  if (/^multipart\//i.test(contentType) && boundary && depth < DEEPEST) {
    return splitParts(body, boundary).flatMap((part) => readableParts(part, depth + 1));
  }
  if (/^attachment/i.test(fieldValue(fields, 'content-disposition') ?? '')) return [];
  const type = contentType.split(';')[0]?.trim().toLowerCase();
  if (type !== 'text/plain' && type !== 'text/html') return [];
  const bytes = decodeTransfer(body, fieldValue(fields, 'content-transfer-encoding'));
  const charset = parameter(contentType, 'charset') ?? 'windows-1252';
  return [{ type, text: decodeText(bytes, charset) ?? bytes.toString('latin1') }];
}

function parameter(value: string, name: string): string | null {
  const found = value.match(new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i'));
  return found?.[1] ?? found?.[2] ?? null;
}

function splitParts(body: Buffer, boundary: string): Buffer[] {
  const pieces = `\n${body.toString('latin1')}`.split(`\n--${boundary}`);
  return pieces
    .slice(1)
    .filter((piece) => !piece.startsWith('--'))
    .map((piece) => Buffer.from(piece.replace(/^[ \t]*\r?\n/, ''), 'latin1'));
}

function decodeTransfer(body: Buffer, encoding: string | null): Buffer {
  switch (encoding?.toLowerCase()) {
    case 'base64':
      return Buffer.from(body.toString('latin1'), 'base64');
    case 'quoted-printable':
      return Buffer.from(
        body
          .toString('latin1')
          .replace(/=[ \t]*\r?\n/g, '')
          .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
            String.fromCharCode(Number.parseInt(hex, 16)),
          ),
        'latin1',
      );
    default:
      return body;
  }
}
