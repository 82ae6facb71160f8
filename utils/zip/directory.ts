import { fromDosTime } from './dos-time';
import { type EndRecord, readEndRecord } from './end-record';
import { decodePath, isUnsafePath } from './path';
import type { RandomAccess } from './random-access';
import { ZipRefusal } from './refusal';
import { withZip64 } from './zip64';

/** A file in a zip. `offset` is its local header's; its bytes end before `limit`. */
export type ZipItem = {
  path: string;
  method: 'stored' | 'deflated';
  /** Epoch ms of its time, read as UTC: zips name no zone, and ours write UTC. */
  modified: number;
  crc: number;
  compressedBytes: number;
  bytes: number;
  offset: number;
  limit: number;
};

const HEADER_SIGNATURE = 0x02014b50;
const HEADER_BYTES = 46;
const LOCAL_HEADER_BYTES = 30;
/** More than any dossier has; its directory is held in memory as a whole. */
export const MAX_ENTRIES = 100_000;
const MAX_DIRECTORY_BYTES = 64 << 20;
/** Mail packs ten to one. A file that swells beyond this is made to fill a disk. */
const BOMB_RATIO = 100;
const BOMB_BYTES = 256 << 20;

/**
 * The files of a zip, in the order of their bytes, or a `ZipRefusal` before any of them is read:
 * whatever different programs would extract differently is no evidence of anything.
 */
export async function readDirectory(file: RandomAccess): Promise<ZipItem[]> {
  const directory = await loadDirectory(file);
  const listed = [...parse(directory)];
  refuseDuplicates(listed);
  listed.sort((a, b) => a.offset - b.offset);
  const items = [...withLimits(listed, directory)];
  const expanded = items.reduce((total, { bytes }) => total + bytes, 0);
  if (expanded > BOMB_BYTES && expanded > file.size * BOMB_RATIO) throw new ZipRefusal('bomb');
  return items.filter(({ path }) => !path.endsWith('/'));
}

/**
 * The same of a zip of our own, whose directory stands in the order of its bytes and has no folders:
 * file by file from any of them on, for who has not the memory for all. Whether two have one path is
 * not looked for; a `ZipRefusal` may come between two files.
 */
export async function readOwnDirectory(file: RandomAccess): Promise<OwnDirectory> {
  const directory = await loadDirectory(file);
  return {
    count: directory.entries,
    from: (index) => withLimits(parse(directory, index), directory),
  };
}

export type OwnDirectory = { count: number; from(index: number): Iterable<ZipItem> };

/** A zip's directory, `bytes` of it, as its end tells of it. */
type Directory = EndRecord & { bytes: DataView };

async function loadDirectory(file: RandomAccess): Promise<Directory> {
  const end = await readEndRecord(file);
  if (end.entries > MAX_ENTRIES || end.end - end.start > MAX_DIRECTORY_BYTES) {
    throw new ZipRefusal('too-many-entries');
  }
  return { ...end, bytes: new DataView(await file.slice(end.start, end.end).arrayBuffer()) };
}

function* parse({ entries, bytes: directory }: Directory, from = 0): Generator<ZipItem> {
  let items = 0;
  let at = 0;
  while (at < directory.byteLength) {
    if (
      at + HEADER_BYTES > directory.byteLength ||
      directory.getUint32(at, true) !== HEADER_SIGNATURE
    ) {
      throw new ZipRefusal('malformed');
    }
    const nameBytes = directory.getUint16(at + 28, true);
    const extraBytes = directory.getUint16(at + 30, true);
    const commentBytes = directory.getUint16(at + 32, true);
    const next = at + HEADER_BYTES + nameBytes + extraBytes + commentBytes;
    if (next > directory.byteLength) throw new ZipRefusal('malformed');
    if (items >= from) yield parseItem(directory, at, nameBytes, extraBytes);
    items += 1;
    at = next;
  }
  if (items !== entries) throw new ZipRefusal('malformed');
}

function parseItem(
  directory: DataView,
  at: number,
  nameBytes: number,
  extraBytes: number,
): ZipItem {
  const name = new Uint8Array(directory.buffer, at + HEADER_BYTES, nameBytes);
  const path = decodePath(name);
  const flags = directory.getUint16(at + 8, true);
  const method = directory.getUint16(at + 10, true);
  const unixMode = directory.getUint16(at + 40, true);
  if (isUnsafePath(path)) throw new ZipRefusal('unsafe-path', path);
  if (flags & 0x2041) throw new ZipRefusal('encrypted', path);
  if (method !== 0 && method !== 8) throw new ZipRefusal('compression-unknown', path);
  if ((unixMode & 0xf000) === 0xa000) throw new ZipRefusal('symbolic-link', path);

  const extra = new DataView(directory.buffer, at + HEADER_BYTES + nameBytes, extraBytes);
  const [bytes, compressedBytes, offset] = withZip64(
    [
      directory.getUint32(at + 24, true),
      directory.getUint32(at + 20, true),
      directory.getUint32(at + 42, true),
    ],
    extra,
    path,
  );
  const stored = method === 0;
  if ((stored || path.endsWith('/')) && bytes !== compressedBytes) {
    throw new ZipRefusal('malformed', path);
  }
  return {
    path,
    method: stored ? 'stored' : 'deflated',
    modified: fromDosTime(directory.getUint32(at + 12, true)),
    crc: directory.getUint32(at + 16, true),
    compressedBytes,
    bytes,
    offset,
    limit: offset,
  };
}

function refuseDuplicates(items: readonly ZipItem[]): void {
  const seen = new Set<string>();
  for (const { path } of items) {
    const bare = path.replace(/\/$/, '');
    if (seen.has(bare)) throw new ZipRefusal('duplicate-path', path);
    seen.add(bare);
  }
}

/** Each with the start of the next one for its limit. */
function* withLimits(items: Iterable<ZipItem>, { start }: EndRecord): Generator<ZipItem> {
  let last: ZipItem | null = null;
  for (const item of items) {
    if (last) yield limited(last, item.offset);
    last = item;
  }
  if (last) yield limited(last, start);
}

function limited(item: ZipItem, limit: number): ZipItem {
  if (item.offset + LOCAL_HEADER_BYTES + item.compressedBytes > limit) {
    throw new ZipRefusal('overlapping-entries', item.path);
  }
  return { ...item, limit };
}
