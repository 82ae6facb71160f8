import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHeader, fieldValue, headerFields, parseAddresses, parseDate } from './header';
import type { NewMessage } from './mailbox';
import { FLAG } from './message';
import { romeTime } from './rome';

/** Received date of a file whose Date field cannot be read: one minute apart, in name order. */
const FALLBACK_DATE = romeTime(2023, 1, 20, 9);

/** A file of a folder, and the message that its bytes, untouched, make. */
export type LoadedFile = { path: string; message: NewMessage };

/** Every `.eml` file below a folder, in the order of their paths. */
export function loadEmlFolder(folder: string): LoadedFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.eml') && statSync(join(folder, path)).isFile())
    .sort()
    .map((path, index) => ({
      path,
      message: messageOf(readFileSync(join(folder, path)), FALLBACK_DATE + index * 60_000),
    }));
}

/** A message of given bytes, as the server would list it. */
export function messageOf(bytes: Buffer, fallbackDate: number): NewMessage {
  const fields = headerFields(bytes);
  const sentMs = parseDate(fieldValue(fields, 'date'));
  const messageId = fieldValue(fields, 'message-id');
  return {
    flags: FLAG.seen,
    kind: 'file',
    isLate: false,
    from: parseAddresses(fieldValue(fields, 'from')),
    to: parseAddresses(fieldValue(fields, 'to')),
    cc: parseAddresses(fieldValue(fields, 'cc')),
    subject: decodeHeader(fieldValue(fields, 'subject') ?? ''),
    messageId,
    thread: messageId,
    hasAttachment: /^multipart\/mixed/i.test(fieldValue(fields, 'content-type') ?? ''),
    sentMs,
    receivedMs: sentMs ?? fallbackDate,
    size: bytes.length,
    bytes: () => bytes,
  };
}
