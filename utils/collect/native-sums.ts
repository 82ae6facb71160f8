import { createHash, hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Algorithm, Hash } from '@/utils/dossier/verify/digest';

/** Node's own checksums: they take bytes as they come and cost no hop to another thread. */
export const nativeSums = {
  crc: (bytes: Uint8Array, before = 0) => crc32(bytes, before),
  makeHash: (algorithm: Algorithm): Hash => new NativeHash(algorithm),
  hashText: (text: string) => hash('sha256', text),
};

/** Most files come in one piece, and one call for the whole costs half of three. */
class NativeHash implements Hash {
  #first: Uint8Array | null = null;
  #running: ReturnType<typeof createHash> | null = null;

  constructor(private readonly algorithm: Algorithm) {}

  update(bytes: Uint8Array): void {
    if (this.#running === null && this.#first === null) {
      this.#first = bytes;
      return;
    }
    this.#running ??= createHash(this.algorithm).update(this.#first as Uint8Array);
    this.#running.update(bytes);
  }

  digest(): Uint8Array {
    if (this.#running !== null) return this.#running.digest();
    return hash(this.algorithm, this.#first ?? new Uint8Array(), 'buffer');
  }
}
