import { sha256Hex } from '@/utils/sha256';
import type { Database } from '@/utils/storage/database';
import { everyOf } from '@/utils/storage/key-range';
import type { Acquisition } from './acquisition';
import { EvidenceError } from './errors';

/** Takes in one part of bytes on their way from the page; `now` is epoch ms. */
export async function storePart(
  db: Database,
  part: { transfer: string; part: number; bytes: Uint8Array<ArrayBuffer> },
  now: number,
): Promise<void> {
  await db.put('incoming', { ...part, at: now });
}

/**
 * The bytes whose parts arrived.
 * @throws EvidenceError when they are not all there, or not those that were hashed.
 */
export async function assemble(
  db: Database,
  { transfer, parts, bytes: expected, sha256 }: Acquisition,
): Promise<Uint8Array<ArrayBuffer>> {
  const stored = await db.getAll('incoming', everyOf(transfer));
  const arrived = stored.reduce((sum, part) => sum + part.bytes.length, 0);
  if (stored.length !== parts || arrived !== expected) {
    throw new EvidenceError('incomplete', `${arrived} of ${expected} bytes arrived`);
  }
  const bytes = new Uint8Array(expected);
  let at = 0;
  for (const part of stored) {
    bytes.set(part.bytes, at);
    at += part.bytes.length;
  }
  if ((await sha256Hex(bytes)) !== sha256) {
    throw new EvidenceError('mismatch', `bytes of ${transfer} changed on their way`);
  }
  return bytes;
}

export async function forgetParts(db: Database, transfer: string): Promise<void> {
  await db.delete('incoming', everyOf(transfer));
}
