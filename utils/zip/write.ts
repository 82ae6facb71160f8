import { makeZip } from 'client-zip';
import { ZipRefusal } from './refusal';

/** Bytes whole, or in parts as they are made. */
export type ZipEntry = {
  path: string;
  bytes: Uint8Array<ArrayBuffer> | Iterable<Uint8Array<ArrayBuffer>>;
};

/** Below 65,535, past which client-zip writes a wrong count unless the file is above 4 GB. */
export const MAX_ENTRIES = 65_000;

/**
 * client-zip writes times with the local getters. Here those tell UTC, so that the host's zone never
 * changes a byte. A Date moved to UTC's parts would not do: local time skips an hour each spring.
 */
class UtcDate extends Date {
  override getFullYear = this.getUTCFullYear;
  override getMonth = this.getUTCMonth;
  override getDate = this.getUTCDate;
  override getHours = this.getUTCHours;
  override getMinutes = this.getUTCMinutes;
  override getSeconds = this.getUTCSeconds;
}

/**
 * A zip of stored entries in one folder, made as it is read; Zip64 where it is due. `modified` is
 * epoch ms and is written as UTC. The stream fails with a `ZipRefusal` past `MAX_ENTRIES`.
 */
export function zipStream(
  folder: string,
  entries: AsyncIterable<ZipEntry>,
  modified: number,
): ReadableStream<Uint8Array> {
  return makeZip(asInputs(folder, entries, new UtcDate(modified)));
}

async function* asInputs(folder: string, entries: AsyncIterable<ZipEntry>, lastModified: Date) {
  let count = 0;
  for await (const { path, bytes } of entries) {
    if (++count > MAX_ENTRIES) throw new ZipRefusal('too-many-entries');
    const input = bytes instanceof Uint8Array ? bytes : asStream(bytes);
    yield { name: `${folder}/${path}`, input, lastModified };
  }
}

/** client-zip takes parts from an asynchronous source alone. */
async function* asStream(parts: Iterable<Uint8Array<ArrayBuffer>>) {
  yield* parts;
}
