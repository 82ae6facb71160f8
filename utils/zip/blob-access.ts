import type { RandomAccess } from './random-access';

/**
 * A blob read as the body of a response: of what `Blob.arrayBuffer()` reads Chromium keeps a second
 * copy until its collector comes by, two hundred megabytes later. Node reads slower this way.
 */
export function blobAccess(blob: Blob): RandomAccess {
  return {
    size: blob.size,
    slice: (start, end) => blobAccess(blob.slice(start, end)),
    arrayBuffer: () => new Response(blob).arrayBuffer(),
    stream: () => blob.stream(),
  };
}
