import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { BlockingFile } from '@/utils/zip/blocking-file';
import { CHUNK_BYTES } from '@/utils/zip/gather';
import type { RandomAccess } from '@/utils/zip/random-access';

/**
 * Writes a byte stream into a file, from its start, by way of one buffer, and gives its SHA-256.
 * `onChunk` is heard after each 1 MiB; what it throws ends the writing.
 */
export async function writeStream(
  access: FileSystemSyncAccessHandle,
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  onChunk: () => Promise<void>,
): Promise<string> {
  const hash = sha256.create();
  const reader = stream.getReader({ mode: 'byob' });
  try {
    let room = new Uint8Array(CHUNK_BYTES);
    for (let at = 0; ; ) {
      const { done, value } = await reader.read(room);
      if (done) break;
      hash.update(value);
      writeAt(access, value, at);
      at += value.length;
      room = new Uint8Array(value.buffer);
      await onChunk();
    }
    access.flush();
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error;
  }
  return bytesToHex(hash.digest());
}

/** @throws DOMException `QuotaExceededError` where there is no room. */
export function writeAt(
  access: Pick<FileSystemSyncAccessHandle, 'write'>,
  bytes: Uint8Array<ArrayBuffer>,
  at: number,
): void {
  // The browser says that there is no room by writing less, or by an error of its own.
  if (access.write(bytes, { at }) < bytes.length) {
    throw new DOMException('no room on the disk', 'QuotaExceededError');
  }
}

/** The file as it stands on the disk. */
export function readAccess(access: FileSystemSyncAccessHandle): RandomAccess {
  return new BlockingFile((into, at) => access.read(into, { at }), access.getSize());
}
