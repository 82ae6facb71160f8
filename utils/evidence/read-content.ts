import { sha256Hex } from '@/utils/sha256';
import type { Database } from '@/utils/storage/database';
import { blobAccess } from '@/utils/zip/blob-access';
import { storedBlob } from './content';

/** A content to read: its SHA-256, and the bytes that its record tells. */
export type WantedContent = { sha256: string; bytes: number };

/** Stored bytes with the SHA-256 that they have now, or why there are none. */
export type ReadContent =
  | { state: 'read'; bytes: Uint8Array<ArrayBuffer>; sha256: string }
  | { state: 'gone' }
  | { state: 'unreadable'; detail: string };

/** Reads what is stored under a SHA-256, and hashes it again. */
export async function readContent(db: Database, sha256: string): Promise<ReadContent> {
  try {
    const blob = await storedBlob(db, sha256);
    if (blob === null) return { state: 'gone' };
    const bytes = new Uint8Array(await blobAccess(blob).arrayBuffer());
    return { state: 'read', bytes, sha256: await sha256Hex(bytes) };
  } catch (error) {
    return { state: 'unreadable', detail: String(error) };
  }
}
