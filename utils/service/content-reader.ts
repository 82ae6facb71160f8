import { openDB } from 'idb';
import { type ReadContent, readContent } from '@/utils/evidence/read-content';
import { DATABASE_NAME, type Stores } from '@/utils/storage/database';

/** SHA-256s of contents to read into `room`, one behind the other; no request follows the last. */
export type ReadRequest = { wanted: readonly string[]; room: ArrayBuffer; isLast: boolean };
/** Without its bytes, `size` of them: Chrome holds each array of a message until it collects all. */
export type PackedContent =
  | { state: 'read'; size: number; sha256: string }
  | Exclude<ReadContent, { state: 'read' }>;
/**
 * The bytes of all contents lie in `room` one behind the other, which is a larger one where they did
 * not fit.
 */
export type ReadAnswer =
  | { ok: true; contents: PackedContent[]; room: ArrayBuffer }
  | { ok: false; error: string };

/** What is moved with an answer, not copied. */
export const movedIn = (answer: ReadAnswer): Transferable[] => (answer.ok ? [answer.room] : []);

/** Reads contents for whoever started this worker, one request after the other. */
export function serveContents(worker: Window & typeof globalThis): void {
  // Whoever asks has the database open, and thereby at its newest version.
  const opening = openDB<Stores>(DATABASE_NAME, undefined, {
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  async function read({ wanted, room }: ReadRequest): Promise<ReadAnswer> {
    const db = await opening;
    const contents = await Promise.all(wanted.map((sha256) => readContent(db, sha256)));
    return { ok: true, ...packed(contents, room) };
  }
  worker.addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
    const answer = await read(data).catch((error: unknown): ReadAnswer => {
      return { ok: false, error: String(error) };
    });
    worker.postMessage(answer, { transfer: movedIn(answer) });
  });
}

/** The same contents with their bytes in one buffer. */
function packed(
  contents: readonly ReadContent[],
  room: ArrayBuffer,
): { contents: PackedContent[]; room: ArrayBuffer } {
  const sizes = contents.map((content) => (content.state === 'read' ? content.bytes.length : 0));
  const size = sizes.reduce((sum, bytes) => sum + bytes, 0);
  const into = new Uint8Array(size > room.byteLength ? new ArrayBuffer(size) : room);
  let filled = 0;
  const moved = contents.map((content): PackedContent => {
    if (content.state !== 'read') return content;
    const { bytes, sha256 } = content;
    into.set(bytes, filled);
    filled += bytes.length;
    return { state: 'read', size: bytes.length, sha256 };
  });
  return { contents: moved, room: into.buffer };
}

/** The contents of an answer, with their bytes as they lie in its room. */
export function* unpacked({
  contents,
  room,
}: Extract<ReadAnswer, { ok: true }>): Generator<ReadContent> {
  let at = 0;
  for (const content of contents) {
    if (content.state !== 'read') {
      yield content;
      continue;
    }
    const { size, sha256 } = content;
    yield { state: 'read', bytes: new Uint8Array(room, at, size), sha256 };
    at += size;
  }
}
