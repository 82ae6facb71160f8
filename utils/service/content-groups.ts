import type { ReadContent, WantedContent } from '@/utils/evidence/read-content';
import type { ReadAnswer, ReadRequest } from './content-reader';

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
  wanted: readonly WantedContent[],
  ask: (request: ReadRequest) => Promise<ReadAnswer>,
): AsyncGenerator<ReadContent> {
  const groups = groupsOf(wanted);
  const rooms = [new ArrayBuffer(GROUP_BYTES), new ArrayBuffer(GROUP_BYTES)];
  let coming: Promise<ReadAnswer> | null = null;
  for (const [index, group] of [...groups, null].entries()) {
    const come: ReadAnswer | null = await coming;
    if (come?.ok === false) throw new Error(come.error);
    // The next group is read while this one is used.
    coming =
      group &&
      ask({
        wanted: group.map(({ sha256 }) => sha256),
        room: rooms.pop() ?? new ArrayBuffer(GROUP_BYTES),
        isLast: index === groups.length - 1,
      });
    if (come === null) continue;
    yield* come.contents;
    // One that was made for a large content is let go of.
    if (come.room.byteLength === GROUP_BYTES) rooms.push(come.room);
  }
}

/** Few contents, together of at most `GROUP_BYTES`; a larger one is alone. */
function groupsOf(wanted: readonly WantedContent[]): WantedContent[][] {
  const groups: WantedContent[][] = [];
  let group: WantedContent[] = [];
  let room = 0;
  for (const content of wanted) {
    const isFull = group.length === 0 || group.length === GROUP_CONTENTS;
    if (isFull || content.bytes > room) {
      group = [];
      groups.push(group);
      room = GROUP_BYTES;
    }
    group.push(content);
    room -= content.bytes;
  }
  return groups;
}
