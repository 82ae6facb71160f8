import { utf8Bytes } from '@/utils/utf8';
import { contentOf, wholeContent, ZipDamage } from '@/utils/zip/content';
import { type OwnDirectory, readOwnDirectory, type ZipItem } from '@/utils/zip/directory';
import { FileWindow } from '@/utils/zip/file-window';
import type { RandomAccess } from '@/utils/zip/random-access';
import { MANIFEST, manifestLine, TAG_MANIFEST } from './bag';
import { readAhead } from './read-ahead';
import { digests } from './verify/digest';

/** What stands on the disk is not what was written; the message names the file of the zip. */
export class FileDamaged extends Error {
  override readonly name = 'FileDamaged';
}

/** How far a zip was read back: its files so far, and the bytes of both manifests that list them. */
export type ReadBack = { files: number; payload: number; tags: number };
export const NOTHING_READ: ReadBack = { files: 0, payload: 0, tags: 0 };

/** While one file is read and summed up, WebCrypto hashes those before it. */
const AHEAD = { items: 8, bytes: 8 << 20 };
/** Files that are read at once; the context that reads them holds something of each until its end. */
const MOST = 8000;

/**
 * Reads a zipped `bag` back as it stands on the disk, from where it was read to `before`, at most some
 * thousand files. Zip and manifests have one order: each file must be the one that is listed next, and
 * at the end, where it gives null, no more may be listed. So one file at a time is held, however many
 * there are; `verifyDossier` judges bags from anybody. `onRead` hears how many bytes of the zip were
 * read; what it throws ends the reading.
 * @throws FileDamaged, ZipDamage or ZipRefusal where it is not as it was written.
 */
export async function readBack(
  zip: RandomAccess,
  before: ReadBack,
  onRead: (bytes: number) => Promise<void>,
  most = MOST,
): Promise<ReadBack | null> {
  const directory = await readOwnDirectory(zip);
  const window = new FileWindow(zip);
  const { folder, manifest, tagManifest } = await manifestsOf(directory, window);
  const payload = new Listing(manifest, before.payload);
  const tags = new Listing(tagManifest, before.tags);
  let { files } = before;

  const load = async (item: ZipItem) => ({ item, sum: await sumOf(item, window) });
  const part = atMost(most, directory.from(files));
  for await (const { item, sum } of readAhead(part, ({ bytes }) => bytes, load, AHEAD)) {
    const path = item.path.slice(folder.length);
    const listing = path.startsWith('data/') ? payload : tags;
    if (sum === null || item.path !== folder + path) throw new FileDamaged(item.path);
    files += 1;
    // The last one, the manifest of the tag files, is listed by none.
    const isListed = files === directory.count || listing.isNext(manifestLine(path, sum));
    if (!isListed) throw new FileDamaged(item.path);
    await onRead(item.limit);
  }
  if (files < directory.count) return { files, payload: payload.at, tags: tags.at };
  if (!payload.isAtEnd || !tags.isAtEnd) throw new FileDamaged(folder + MANIFEST);
  return null;
}

/** Both manifests, which are the last files of the zip. */
async function manifestsOf({ count, from }: OwnDirectory, window: FileWindow) {
  const [manifest, tagManifest] = from(Math.max(0, count - 2));
  const folder = tagManifest?.path.slice(0, -TAG_MANIFEST.length) ?? '';
  if (tagManifest?.path !== folder + TAG_MANIFEST) throw new FileDamaged(TAG_MANIFEST);
  if (manifest?.path !== folder + MANIFEST) throw new FileDamaged(MANIFEST);
  return {
    folder,
    manifest: await wholeContent(window, manifest),
    tagManifest: await wholeContent(window, tagManifest),
  };
}

/** A manifest that is gone through line by line; `at` is how far, in bytes. */
class Listing {
  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
  ) {}

  get isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }

  /** Goes on by a line, and tells whether it was the next. */
  isNext(line: string): boolean {
    const from = this.at;
    const bytes = utf8Bytes(line);
    this.at += bytes.length;
    return bytes.every((byte, index) => byte === this.bytes[from + index]);
  }
}

function* atMost<T>(most: number, items: Iterable<T>): Generator<T> {
  let taken = 0;
  for (const item of items) {
    yield item;
    taken += 1;
    if (taken === most) return;
  }
}

/** SHA-256 in hex; null where the bytes are not those that the zip promises. */
async function sumOf(item: ZipItem, window: FileWindow): Promise<string | null> {
  const read = () => digests(contentOf(window, item), item.bytes, new Set(['sha256'] as const));
  try {
    return (await (await window.alone(read)).get('sha256')) ?? null;
  } catch (error) {
    if (error instanceof ZipDamage) return null;
    throw error;
  }
}
