import { deflateRawSync } from 'node:zlib';
import { crc32 } from '@/utils/zip/crc32';

/** A zip written field by field, so that each can lie. */
export type RawEntry = {
  path: string | Uint8Array;
  content?: Uint8Array;
  localPath?: string;
  deflate?: boolean;
  method?: number;
  flags?: number;
  mode?: number;
  crc?: number;
  /** Size told in both headers. */
  bytes?: number;
  offset?: number;
  zip64?: boolean;
};

export function rawZip(
  entries: readonly RawEntry[],
  end: { count?: number; comment?: string; disk?: number; before?: string; between?: string } = {},
): Uint8Array<ArrayBuffer> {
  const before = Buffer.from(end.before ?? '');
  const locals: Buffer[] = [before];
  const records: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = entry.content ?? new Uint8Array();
    const body = entry.deflate ? deflateRawSync(content) : Buffer.from(content);
    const name = Buffer.from(entry.path);
    const localName = Buffer.from(entry.localPath ?? entry.path);
    const method = entry.method ?? (entry.deflate ? 8 : 0);
    const bytes = entry.bytes ?? content.length;
    const crc = entry.crc ?? crc32(content);

    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(entry.flags ?? 0x0800, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(crc, 14);
    local.writeUInt32LE(body.length, 18);
    local.writeUInt32LE(bytes, 22);
    local.writeUInt16LE(localName.length, 26);
    locals.push(local, localName, body);

    const at = entry.offset ?? offset;
    const extra = entry.zip64 ? Buffer.alloc(28) : Buffer.alloc(0);
    if (entry.zip64) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      extra.writeBigUInt64LE(BigInt(bytes), 4);
      extra.writeBigUInt64LE(BigInt(body.length), 12);
      extra.writeBigUInt64LE(BigInt(at), 20);
    }
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(entry.flags ?? 0x0800, 8);
    record.writeUInt16LE(method, 10);
    record.writeUInt32LE(crc, 16);
    record.writeUInt32LE(entry.zip64 ? 0xffffffff : body.length, 20);
    record.writeUInt32LE(entry.zip64 ? 0xffffffff : bytes, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt16LE(extra.length, 30);
    record.writeUInt16LE(entry.mode ?? 0o100644, 40);
    record.writeUInt32LE(entry.zip64 ? 0xffffffff : at, 42);
    records.push(record, name, extra);
    offset += local.length + localName.length + body.length;
  }
  const directory = Buffer.concat(records);
  const comment = Buffer.from(end.comment ?? '');
  const last = Buffer.alloc(22);
  last.writeUInt32LE(0x06054b50, 0);
  last.writeUInt16LE(end.disk ?? 0, 4);
  last.writeUInt16LE(end.count ?? entries.length, 8);
  last.writeUInt16LE(end.count ?? entries.length, 10);
  last.writeUInt32LE(directory.length, 12);
  last.writeUInt32LE(offset, 16);
  last.writeUInt16LE(comment.length, 20);
  const between = Buffer.from(end.between ?? '');
  return new Uint8Array(Buffer.concat([...locals, directory, between, last, comment]));
}
