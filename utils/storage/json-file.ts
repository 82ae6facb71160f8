import type { Sequence } from '@/utils/sequence';
import { writeAt } from './private-file';

/** Where a value stands in the file, in bytes. */
export type Place = { at: number; bytes: number };
/** Where values stand, in few bytes: start and size of each by turns. */
export type Places = Float64Array<ArrayBuffer>;

const ROOM_BYTES = 64 << 10;
/** In UTF-8, of a unit of UTF-16. */
const MOST_BYTES = 3;

/**
 * A file of the origin-private file system with JSON values one behind the other, written and read by
 * way of one buffer: browsers let go of small ones only a hundred megabytes later.
 */
export class JsonFile {
  #room = new Uint8Array(ROOM_BYTES);
  #end = 0;

  constructor(private readonly access: Pick<FileSystemSyncAccessHandle, 'read' | 'write'>) {}

  /** @throws DOMException `QuotaExceededError` where there is no room. */
  append(value: unknown): Place {
    const json = JSON.stringify(value);
    const room = this.#roomFor(json.length * MOST_BYTES);
    const { written: bytes } = new TextEncoder().encodeInto(json, room);
    const place = { at: this.#end, bytes };
    writeAt(this.access, room.subarray(0, bytes), place.at);
    this.#end += bytes;
    return place;
  }

  /** The values that stand there, read anew by whoever reads. Throws where the file was cut. */
  values<T>(places: Places): Sequence<T> {
    const read = (at: number, bytes: number) => this.#read(at, bytes) as T;
    return {
      length: places.length / 2,
      *[Symbol.iterator]() {
        for (let index = 0; index < places.length; index += 2) {
          yield read(places[index] as number, places[index + 1] as number);
        }
      },
    };
  }

  #read(at: number, bytes: number): unknown {
    const room = this.#roomFor(bytes).subarray(0, bytes);
    const read = this.access.read(room, { at });
    if (read < bytes) throw new Error(`${read}/${bytes} at ${at}`);
    return JSON.parse(new TextDecoder().decode(room));
  }

  #roomFor(bytes: number): Uint8Array<ArrayBuffer> {
    if (this.#room.length < bytes) this.#room = new Uint8Array(bytes);
    return this.#room;
  }
}

export function placesOf(places: readonly Place[]): Places {
  return Float64Array.from(places.flatMap(({ at, bytes }) => [at, bytes]));
}
