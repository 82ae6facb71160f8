import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Algorithm } from '@/utils/dossier/verify/digest';

/** Node's own checksums: they take bytes as they come and cost no hop to another thread. */
export const nativeSums = {
  crc: (bytes: Uint8Array, before = 0) => crc32(bytes, before),
  makeHash: (algorithm: Algorithm) => createHash(algorithm),
};
