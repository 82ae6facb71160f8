import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { newFile, removeFolder } from './private-folder';

export type TemporaryFile = { file: File; sha256: string };

/**
 * Streams a file into the origin-private file system, alone in its folder: what a work that was cut
 * off left there is of no use to anyone. Its SHA-256 is taken on the way, because WebCrypto hashes only
 * what it can hold whole.
 */
export async function writeTemporary(
  root: FileSystemDirectoryHandle,
  folder: string,
  name: string,
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<TemporaryFile> {
  await removeFolder(root, folder);
  const handle = await newFile(root, folder, name);
  const writable = await handle.createWritable();
  const hash = sha256.create();
  try {
    for await (const chunk of stream) {
      hash.update(chunk);
      await writable.write(chunk);
    }
    await writable.close();
  } catch (error) {
    await writable.abort();
    throw error;
  }
  return { file: await handle.getFile(), sha256: bytesToHex(hash.digest()) };
}
