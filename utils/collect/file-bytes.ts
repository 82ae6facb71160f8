import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { BlockingFile } from '@/utils/zip/blocking-file';

/** Opens a file for as long as `use` takes. */
export async function withFile<T>(
  path: string,
  use: (file: BlockingFile) => Promise<T>,
): Promise<T> {
  const descriptor = openSync(path, 'r');
  const readAt = (into: Uint8Array, at: number) => readSync(descriptor, into, 0, into.length, at);
  try {
    return await use(new BlockingFile(readAt, fstatSync(descriptor).size));
  } finally {
    closeSync(descriptor);
  }
}
