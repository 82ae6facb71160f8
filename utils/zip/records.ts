import { Fields } from './fields';

/** An entry that was written: `name` in UTF-8, `offset` where its header stands. */
export type WrittenEntry = { name: Uint8Array; bytes: number; crc: number; offset: number };

/** Version 4.5 brought Zip64 (APPNOTE 4.4.3.2); the host is Unix (4.4.2.2). */
const VERSION = 45;
const MADE_BY = (3 << 8) | VERSION;
/** Names are UTF-8; sum and sizes follow the bytes (4.4.4). */
const FLAGS = 0x0808;
const STORED = 0;
const FILE_MODE = 0o100644;

/** A field that says this says: look in Zip64's (4.4.1.4). */
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;

/** APPNOTE 4.3.7. `modified` is in MS-DOS format. */
export function localHeader(name: Uint8Array, modified: number): Uint8Array {
  return new Fields(30 + name.length)
    .u32(0x04034b50)
    .u16(VERSION, FLAGS, STORED)
    .u32(modified, 0, 0, 0)
    .u16(name.length, 0)
    .raw(name).bytes;
}

/** APPNOTE 4.3.9. */
export function dataDescriptor({ bytes, crc }: Pick<WrittenEntry, 'bytes' | 'crc'>): Uint8Array {
  if (bytes < FULL_32) return new Fields(16).u32(0x08074b50, crc, bytes, bytes).bytes;
  return new Fields(24).u32(0x08074b50, crc).u64(bytes, bytes).bytes;
}

/** APPNOTE 4.3.12, with the extra field of 4.5.3 where a number needs it. */
export function directoryHeader(entry: WrittenEntry, modified: number): Uint8Array {
  const { name, bytes, crc, offset } = entry;
  const large = [bytes, bytes, offset].filter((value) => value >= FULL_32);
  const extraBytes = large.length === 0 ? 0 : 4 + 8 * large.length;
  const header = new Fields(46 + name.length + extraBytes)
    .u32(0x02014b50)
    .u16(MADE_BY, VERSION, FLAGS, STORED)
    .u32(modified, crc, Math.min(bytes, FULL_32), Math.min(bytes, FULL_32))
    .u16(name.length, extraBytes, 0, 0, 0)
    .u32(FILE_MODE * 0x10000, Math.min(offset, FULL_32))
    .raw(name);
  if (large.length > 0) header.u16(0x0001, 8 * large.length).u64(...large);
  return header.bytes;
}

/** APPNOTE 4.3.16; before it 4.3.14 and 4.3.15 where a number needs them. */
export function endOfDirectory(entries: number, bytes: number, offset: number): Uint8Array {
  const isLarge = entries >= FULL_16 || bytes >= FULL_32 || offset >= FULL_32;
  const end = new Fields(isLarge ? 56 + 20 + 22 : 22);
  if (isLarge) {
    end.u32(0x06064b50).u64(44).u16(MADE_BY, VERSION).u32(0, 0);
    end.u64(entries, entries, bytes, offset);
    end
      .u32(0x07064b50, 0)
      .u64(offset + bytes)
      .u32(1);
  }
  const count = Math.min(entries, FULL_16);
  return end
    .u32(0x06054b50)
    .u16(0, 0, count, count)
    .u32(Math.min(bytes, FULL_32), Math.min(offset, FULL_32))
    .u16(0).bytes;
}
