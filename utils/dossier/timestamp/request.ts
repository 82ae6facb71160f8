import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';

/** Names of the request and the answer in the folder `marca-temporale` of the bag. */
export const STAMP_FOLDER = 'marca-temporale';
export const REQUEST_NAME = 'tagmanifest-sha256.tsq';
export const RESPONSE_NAME = 'tagmanifest-sha256.tsr';

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const OCTET_STRING = 0x04;
const VERSION_1 = Uint8Array.of(INTEGER, 1, 1);
const CERTIFICATE_WANTED = Uint8Array.of(0x01, 1, 0xff);
/** AlgorithmIdentifier: 2.16.840.1.101.3.4.2.1 with NULL parameters. */
const SHA_256 = Uint8Array.of(
  ...[SEQUENCE, 13, 0x06, 9, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0],
);

/**
 * The TimeStampReq over a bag's `tagmanifest-sha256.txt`, in DER (RFC 3161 section 2.4.1), asking for
 * the authority's certificate. `nonce`: eight random bytes, of which 62 bits are used.
 */
export function timestampRequest(
  tagManifest: Uint8Array,
  nonce: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const imprint = der(SEQUENCE, SHA_256, der(OCTET_STRING, sha256(tagManifest)));
  // DER integers are signed and minimal: the first byte is made neither negative nor zero.
  const [first = 0, ...rest] = nonce;
  const positive = Uint8Array.of((first & 0x7f) | 0x40, ...rest);
  return der(SEQUENCE, VERSION_1, imprint, der(INTEGER, positive), CERTIFICATE_WANTED);
}

/** One element of less than 128 bytes, as all of a request are. */
function der(tag: number, ...contents: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const content = concatBytes(...contents);
  return new Uint8Array([tag, content.length, ...content]);
}
