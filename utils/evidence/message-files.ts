import { readHeaders } from '@/utils/mail/headers';
import { wholeContent, ZipDamage } from '@/utils/zip/content';
import { readDirectory, type ZipItem } from '@/utils/zip/directory';
import { FileWindow } from '@/utils/zip/file-window';
import { ZipRefusal } from '@/utils/zip/refusal';
import { MAX_CONTENT_BYTES } from './acquisition';

/**
 * Why a file is not taken: `not-a-message` it has no header of an email, `outlook-msg` it is
 * Outlook's own format, from which the original bytes cannot be had any more, `too-large` it is more
 * than is held at once or a zip made to fill a disk, `unreadable` the file or the zip is damaged.
 */
export type FileRejection = 'not-a-message' | 'outlook-msg' | 'too-large' | 'unreadable';

/** A message in a file, by the file's name; within a zip the path follows. */
export type MessageFile =
  | { name: string; bytes: Uint8Array<ArrayBuffer>; reason: null }
  | { name: string; reason: FileRejection };

/** The messages in `.eml` files and in zips of them, in their original bytes, one after the other. */
export async function* messagesIn(files: Iterable<File>): AsyncGenerator<MessageFile> {
  for (const file of files) {
    try {
      if (await isZip(file)) yield* messagesInZip(file);
      else if (file.size > MAX_CONTENT_BYTES) yield { name: file.name, reason: 'too-large' };
      else yield judge(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      yield { name: file.name, reason: rejectionOf(error) };
    }
  }
}

async function* messagesInZip(zip: File): AsyncGenerator<MessageFile> {
  const window = new FileWindow(zip);
  for (const item of await readDirectory(zip)) {
    // What macOS adds to every zip is nothing that the user put there.
    if (item.path.startsWith('__MACOSX/')) continue;
    yield await messageInZip(window, item, `${zip.name}/${item.path}`);
  }
}

async function messageInZip(window: FileWindow, item: ZipItem, name: string): Promise<MessageFile> {
  if (item.bytes > MAX_CONTENT_BYTES) return { name, reason: 'too-large' };
  try {
    return judge(name, await wholeContent(window, item));
  } catch (error) {
    return { name, reason: rejectionOf(error) };
  }
}

function judge(name: string, bytes: Uint8Array<ArrayBuffer>): MessageFile {
  if (startsWith(bytes, OUTLOOK_MSG)) return { name, reason: 'outlook-msg' };
  return isMessage(bytes) ? { name, bytes, reason: null } : { name, reason: 'not-a-message' };
}

/** Compound File Binary, the container of `.msg` ([MS-CFB] section 2.2). */
const OUTLOOK_MSG = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_STARTS = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte);

async function isZip(file: File): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return ZIP_STARTS.some((signature) => startsWith(start, signature));
}

/** Any text may have a line that looks like a field; an email has several of these. */
const USUAL_FIELDS = ['from', 'to', 'date', 'subject', 'message-id', 'received', 'return-path'];

function isMessage(bytes: Uint8Array): boolean {
  const names = new Set(readHeaders(bytes).fields.map(({ name }) => name));
  return USUAL_FIELDS.filter((name) => names.has(name)).length >= 2;
}

function rejectionOf(error: unknown): FileRejection {
  if (error instanceof ZipRefusal) {
    return error.reason === 'bomb' || error.reason === 'too-many-entries'
      ? 'too-large'
      : 'unreadable';
  }
  if (error instanceof ZipDamage || error instanceof DOMException) return 'unreadable';
  throw error;
}
