import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readAhead } from '@/utils/dossier/read-ahead';
import { pseudonymOf } from './anonymous';
import { findDossiers } from './folder';
import { linesOfTables, rowsOfLines } from './lines';
import { writeParquet } from './parquet';
import { Pool } from './pool';
import { rowsOfCopy } from './rows';
import { type FoundFile, OtherCollection, type ReadFile, Store } from './store';

export type CollectOptions = {
  /** Folder of dossiers, and folder for what is made of them. */
  folder: string;
  out: string;
  isAnonymous: boolean;
  processes?: number;
  signal?: AbortSignal;
  onProgress?: (progress: CollectProgress) => void;
};
export type CollectProgress = { files: number; ofFiles: number; bytes: number };
/** `read` were read in this run, `failed` of them are in `problems` only. */
export type CollectResult = { found: number; read: number; failed: number; bytes: number };

/** Dossiers of a part: what an interruption costs, and what memory holds. */
const BATCH = 64;

/**
 * Brings a collection up to date with its folder: verifies what is new, forgets what is gone, and
 * writes the tables. Rejects where the folder cannot be listed, where
 * `out` holds what is not ours, or where the collection cannot be written;
 * nothing in a dossier makes it reject. When aborted it keeps what it read and rejects.
 */
export async function collect(options: CollectOptions): Promise<CollectResult> {
  const { folder, out, isAnonymous, signal, onProgress } = options;
  const files = await findDossiers(folder);
  const [state, tables] = [join(out, 'state'), join(out, 'tables')];
  // Writing the tables removes what stands in their place.
  if (existsSync(tables) && !existsSync(state)) throw new OtherCollection();
  await mkdir(out, { recursive: true });
  const store = await Store.open(state, isAnonymous);
  const keyOf = ({ file }: FoundFile) => (isAnonymous ? pseudonymOf(file, store.key) : file);
  const pool = new Pool({
    processes: options.processes ?? availableParallelism(),
    key: isAnonymous ? store.key : null,
    heapMegabytes: 1024,
  });
  try {
    const known = await store.forgetAllBut(new Map(files.map((found) => [keyOf(found), found])));
    const fresh = files.filter((found) => !known.has(keyOf(found)));
    const result = { found: files.length, read: 0, failed: 0, bytes: 0 };
    const readFile = async (found: FoundFile): Promise<ReadFile> => ({
      key: keyOf(found),
      found,
      judged: await pool.judge({ path: join(folder, found.file), file: found }),
    });
    const batch: ReadFile[] = [];
    const write = async () => {
      const written = withoutCopies(batch.splice(0), store);
      await store.add(written);
      result.failed += written.filter(({ judged }) => !judged.isSound).length;
    };
    const ahead = { items: pool.capacity, bytes: Number.POSITIVE_INFINITY };
    for await (const read of readAhead(fresh, () => 0, readFile, ahead)) {
      batch.push(read);
      result.read += 1;
      result.bytes += read.found.bytes;
      if (batch.length >= BATCH || signal?.aborted) await write();
      signal?.throwIfAborted();
      onProgress?.({ files: result.read, ofFiles: fresh.length, bytes: result.bytes });
    }
    await write();
    // What the processes held is free before the tables need any.
    await pool.close();
    await writeParquet(store.parts, tables);
    return result;
  } finally {
    await pool.close();
  }
}

/** The same bag twice counts once, the second is told as a copy. */
function withoutCopies(batch: readonly ReadFile[], store: Store): ReadFile[] {
  const seen = new Set<string>();
  return batch.map((read) => {
    const { id, isSound, lines } = read.judged;
    if (!isSound) return read;
    if (seen.has(id) || store.has(id)) {
      const copy = linesOfTables(rowsOfCopy(rowsOfLines(lines.mailboxes)));
      return { ...read, judged: { ...read.judged, isSound: false, lines: copy } };
    }
    seen.add(id);
    return read;
  });
}
