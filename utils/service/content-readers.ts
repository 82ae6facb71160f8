import type { ReadContent, WantedContent } from '@/utils/evidence/read-content';
import type { ReadAnswer, ReadRequest } from './content-reader';

/** Read at once, into a buffer that is used again and again. */
const GROUP_BYTES = 4 << 20;
/** After so much a reader ends, and what the browser holds of its reads ends with it. */
const READER_BYTES = 16 << 20;

/**
 * Reads stored contents in workers that live one after the other. Browsers keep what a read leaves
 * behind, bytes and handles, until their collectors come by, a hundred megabytes later; of a worker
 * that has ended they keep nothing. The bytes of a content stand until the next one is taken.
 */
export async function* contentsInWorkers(
  wanted: readonly WantedContent[],
): AsyncGenerator<ReadContent> {
  const readers = new Readers();
  const groups = groupsOf(wanted);
  let coming: ReturnType<Readers['read']> | null = null;
  for (const [index, group] of [...groups, null].entries()) {
    const come = await coming;
    // The next group is read while this one is used.
    coming = group && readers.read(group, index === groups.length - 1);
    if (come === null) continue;
    yield* come.contents;
    readers.giveBack(come.room);
  }
}

class Readers {
  readonly #rooms = [new ArrayBuffer(GROUP_BYTES), new ArrayBuffer(GROUP_BYTES)];
  #reader: Worker | null = null;
  #readBytes = 0;

  async read(group: readonly WantedContent[], isEnd: boolean) {
    this.#reader ??= new Worker('/content-worker.js');
    const reader = this.#reader;
    this.#readBytes += group.reduce((sum, { bytes }) => sum + bytes, 0);
    const isLast = isEnd || this.#readBytes >= READER_BYTES;
    if (isLast) {
      this.#reader = null;
      this.#readBytes = 0;
    }
    const room = this.#rooms.pop() ?? new ArrayBuffer(GROUP_BYTES);
    const answer = await ask(reader, { wanted: group.map(({ sha256 }) => sha256), room, isLast });
    if (!answer.ok) throw new Error(answer.error);
    return answer;
  }

  /** One that was made for a large content is not kept. */
  giveBack(room: ArrayBuffer): void {
    if (room.byteLength === GROUP_BYTES) this.#rooms.push(room);
  }
}

function ask(reader: Worker, request: ReadRequest): Promise<ReadAnswer> {
  return new Promise((resolve, reject) => {
    reader.onerror = ({ message }) => reject(new Error(message));
    reader.onmessage = ({ data }: MessageEvent<ReadAnswer>) => resolve(data);
    reader.postMessage(request, [request.room]);
  });
}

/** Together at most `GROUP_BYTES`; a larger content is alone. */
function groupsOf(wanted: readonly WantedContent[]): WantedContent[][] {
  const groups: WantedContent[][] = [];
  let group: WantedContent[] = [];
  let room = 0;
  for (const content of wanted) {
    if (group.length === 0 || content.bytes > room) {
      group = [];
      groups.push(group);
      room = GROUP_BYTES;
    }
    group.push(content);
    room -= content.bytes;
  }
  return groups;
}
