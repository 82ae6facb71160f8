import { GrowingBytes } from '@/utils/growing-bytes';
import { utf8Bytes } from '@/utils/utf8';
import { crc32 } from './crc32';
import { MAX_ENTRIES } from './directory';
import { toDosTime } from './dos-time';
import { gathered } from './gather';
import { dataDescriptor, directoryHeader, endOfDirectory, localHeader } from './records';
import { ZipRefusal } from './refusal';

/** Bytes whole, or in parts as they are made. */
export type ZipEntry = {
  path: string;
  bytes:
    | Uint8Array<ArrayBuffer>
    | Iterable<Uint8Array<ArrayBuffer>>
    | AsyncIterable<Uint8Array<ArrayBuffer>>;
};

/**
 * A zip of stored entries in one folder, made as it is read, in chunks of 1 MiB; Zip64 where it is
 * due. `modified` is epoch ms and is written as UTC. The stream fails with a `ZipRefusal` past
 * `MAX_ENTRIES`.
 */
export function zipStream(
  folder: string,
  entries: AsyncIterable<ZipEntry>,
  modified: number,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return gathered(zipParts(folder, entries, toDosTime(modified)));
}

/** The layout of APPNOTE 4.3.6: entries, each with its header before and its sums after; the directory. */
async function* zipParts(
  folder: string,
  entries: AsyncIterable<ZipEntry>,
  modified: number,
): AsyncGenerator<Uint8Array> {
  const directory = new GrowingBytes();
  let count = 0;
  let offset = 0;
  for await (const { path, bytes } of entries) {
    if (count === MAX_ENTRIES) throw new ZipRefusal('too-many-entries');
    const name = utf8Bytes(`${folder}/${path}`);
    const entry = { name, bytes: 0, crc: 0, offset };
    const header = localHeader(name, modified);
    yield header;
    for await (const part of bytes instanceof Uint8Array ? [bytes] : bytes) {
      yield part;
      entry.crc = crc32(part, entry.crc);
      entry.bytes += part.length;
    }
    const descriptor = dataDescriptor(entry);
    yield descriptor;
    directory.append(directoryHeader(entry, modified));
    count += 1;
    offset += header.length + entry.bytes + descriptor.length;
  }
  yield* directory;
  yield endOfDirectory(count, directory.length, offset);
}
