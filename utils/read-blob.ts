/**
 * The bytes of a blob, read as the body of a response: of what `Blob.arrayBuffer()` reads Chromium
 * keeps a second copy until its collector comes by, two hundred megabytes later.
 */
export async function readBlob(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(blob).arrayBuffer());
}
