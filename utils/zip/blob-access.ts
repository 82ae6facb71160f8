import { readBlob } from '@/utils/read-blob';
import type { RandomAccess } from './random-access';

/** A blob, read so that memory stays flat over gigabytes. */
export function blobAccess(blob: Blob): RandomAccess {
  return {
    size: blob.size,
    slice: (start, end) => blobAccess(blob.slice(start, end)),
    arrayBuffer: async () => (await readBlob(blob)).buffer,
    stream: () => blob.stream(),
  };
}
