import { utf8Bytes } from '@/utils/utf8';
import { contentOf, wholeContent, ZipDamage } from '@/utils/zip/content';
import { readOwnDirectory, type ZipItem } from '@/utils/zip/directory';
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
  const items = await readOwnDirectory(zip);
  const window = new FileWindow(zip);
  const { count, folder, manifest, tagManifest } = await manifestsOf(items, window);
  const payload = new Listing(manifest, before.payload);
  const tags = new Listing(tagManifest, before.tags);
  const end = Math.min(before.files + most, count);
  let { files } = before;

  const load = async (item: ZipItem) => ({ item, sum: await sumOf(item, window) });
  const part = stretchOf(items, before.files, end);
  for await (const { item, sum } of readAhead(part, ({ bytes }) => bytes, load, AHEAD)) {
    const path = item.path.slice(folder.length);
    const listing = path.startsWith('data/') ? payload : tags;
    if (sum === null || item.path !== folder + path) throw new FileDamaged(item.path);
    files += 1;
    // The last one, the manifest of the tag files, is listed by none.
    const isListed = files === count || listing.isNext(manifestLine(path, sum));
    if (!isListed) throw new FileDamaged(item.path);
    await onRead(item.limit);
  }
  if (files < count) return { files, payload: payload.at, tags: tags.at };
  if (!payload.isAtEnd || !tags.isAtEnd) throw new FileDamaged(folder + MANIFEST);
  return null;
}

/** Both manifests as they stand in the zip, and how many files there are in all. */
async function manifestsOf(items: Iterable<ZipItem>, window: FileWindow) {
  let count = 0;
  let manifest: ZipItem | null = null;
  let tagManifest: ZipItem | null = null;
  for (const item of items) {
    manifest = tagManifest;
    tagManifest = item;
    count += 1;
  }
  const folder = tagManifest?.path.slice(0, -TAG_MANIFEST.length) ?? '';
  if (tagManifest?.path !== folder + TAG_MANIFEST) throw new FileDamaged(TAG_MANIFEST);
  if (manifest?.path !== folder + MANIFEST) throw new FileDamaged(MANIFEST);
  return {
    count,
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

function* stretchOf<T>(items: Iterable<T>, from: number, to: number): Generator<T> {
  let index = 0;
  for (const item of items) {
    if (index >= to) return;
    if (index >= from) yield item;
    index += 1;
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
