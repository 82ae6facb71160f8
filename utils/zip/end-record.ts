import type { RandomAccess } from './random-access';
import { ZipRefusal } from './refusal';

/** Where the central directory lies, as the end of the file tells (APPNOTE 4.3.14 to 4.3.16). */
export type EndRecord = { entries: number; start: number; end: number };

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_BYTES = 20;
const END64_SIGNATURE = 0x06064b50;
const END64_BYTES = 56;
const LONGEST_COMMENT = 0xffff;

export async function readEndRecord(file: RandomAccess): Promise<EndRecord> {
  const tailStart = Math.max(0, file.size - END_BYTES - LONGEST_COMMENT);
  const tail = await view(file, tailStart, file.size);
  const at = findEnd(tail);
  if (at === null) throw new ZipRefusal((await startsAsZip(file)) ? 'truncated' : 'not-a-zip');
  if (tail.getUint16(at + 4, true) !== 0 || tail.getUint16(at + 6, true) !== 0) {
    throw new ZipRefusal('multi-disk');
  }
  const position = tailStart + at;
  const record = (await readEnd64(file, position)) ?? {
    entries: tail.getUint16(at + 10, true),
    size: tail.getUint32(at + 12, true),
    start: tail.getUint32(at + 16, true),
    end: position,
  };
  // Nothing stands between the directory and its end, nothing before the first entry.
  if (record.start + record.size !== record.end) throw new ZipRefusal('malformed');
  return record;
}

/** The signature whose comment ends with the file. */
function findEnd(tail: DataView): number | null {
  for (let at = tail.byteLength - END_BYTES; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_BYTES + tail.getUint16(at + 20, true) === tail.byteLength) return at;
  }
  return null;
}

async function readEnd64(file: RandomAccess, endPosition: number) {
  const locatorPosition = endPosition - LOCATOR_BYTES;
  if (locatorPosition < 0) return null;
  const locator = await view(file, locatorPosition, endPosition);
  if (locator.getUint32(0, true) !== LOCATOR_SIGNATURE) return null;
  if (locator.getUint32(4, true) !== 0) throw new ZipRefusal('multi-disk');
  const end = Number(locator.getBigUint64(8, true));
  if (end + END64_BYTES !== locatorPosition) throw new ZipRefusal('malformed');
  const record = await view(file, end, locatorPosition);
  if (record.getUint32(0, true) !== END64_SIGNATURE) throw new ZipRefusal('malformed');
  return {
    entries: Number(record.getBigUint64(32, true)),
    size: Number(record.getBigUint64(40, true)),
    start: Number(record.getBigUint64(48, true)),
    end,
  };
}

async function startsAsZip(file: RandomAccess): Promise<boolean> {
  return file.size >= 4 && (await view(file, 0, 4)).getUint32(0, true) === 0x04034b50;
}

async function view(file: RandomAccess, start: number, end: number): Promise<DataView> {
  return new DataView(await file.slice(start, end).arrayBuffer());
}
