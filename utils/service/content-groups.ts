import type { ReadContent, WantedContent } from '@/utils/evidence/read-content';
import { type ReadAnswer, type ReadRequest, unpacked } from './content-reader';

/** Read at once, into a buffer that is used again and again. */
const GROUP_BYTES = 2 << 20;
/** Each read at once costs the browser some memory, however small its content is. */
const GROUP_CONTENTS = 64;

/**
 * Stored contents in their order, which another context is asked to read. The bytes of each stand
 * until the next one is taken.
 * @throws Error in the other context's words where it could not read at all.
 */
export async function* contentsInGroups(
  wanted: Iterable<WantedContent>,
  ask: (request: ReadRequest) => Promise<ReadAnswer>,
): AsyncGenerator<ReadContent> {
  const groups = groupsOf(wanted);
  const rooms = [new ArrayBuffer(GROUP_BYTES), new ArrayBuffer(GROUP_BYTES)];
  let coming: Promise<ReadAnswer> | null = null;
  let next = groups.next();
  while (coming || !next.done) {
    const come: ReadAnswer | null = await coming;
    if (come?.ok === false) throw new Error(come.error);
    // The next group is read while this one is used.
    coming = null;
    if (!next.done) {
      const asked = next.value;
      next = groups.next();
      const room = rooms.pop() ?? new ArrayBuffer(GROUP_BYTES);
      coming = ask({ wanted: asked, room, isLast: next.done === true });
    }
    if (come === null) continue;
    yield* unpacked(come);
    // One that was made for a large content is let go of.
    if (come.room.byteLength === GROUP_BYTES) rooms.push(come.room);
  }
}

/** SHA-256s of few contents, together of at most `GROUP_BYTES`; a larger one is alone. */
function* groupsOf(wanted: Iterable<WantedContent>): Generator<string[], undefined> {
  let group: string[] = [];
  let room = GROUP_BYTES;
  for (const { sha256, bytes } of wanted) {
    if (group.length > 0 && (group.length === GROUP_CONTENTS || bytes > room)) {
      yield group;
      group = [];
      room = GROUP_BYTES;
    }
    group.push(sha256);
    room -= bytes;
  }
  if (group.length > 0) yield group;
}
