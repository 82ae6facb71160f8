import { storedBytes } from '@/utils/evidence/content';
import { entriesOf } from '@/utils/evidence/custody-records';
import { sha256Hex } from '@/utils/sha256';
import type { Database } from '@/utils/storage/database';
import { romeDayText } from '@/utils/time/calendar-day';
import { MAX_ENTRIES } from '@/utils/zip/directory';
import { ZipRefusal } from '@/utils/zip/refusal';
import { zipStream } from '@/utils/zip/write';
import { BACKUP_VERSION, type Backup, CONTENTS, MANIFEST } from './schema';

export type BackupOptions = {
  /** Epoch ms. */
  now: number;
  generator: Backup['generator'];
  signal?: AbortSignal;
  /** Bytes of the contents so far, and of all. */
  onProgress?: (bytes: number, ofBytes: number) => void;
};

export type BackupFile = {
  /** File name, with `.zip`. */
  name: string;
  /** The zip, made as it is read, in chunks of 1 MiB. Fails with the signal's reason when aborted. */
  stream: ReadableStream<Uint8Array<ArrayBuffer>>;
};

/**
 * Everything that is kept, in one file that any browser restores. Records are those of one moment;
 * contents follow them, each held against its hash as it is read.
 * @throws ZipRefusal where there are too many contents for a zip.
 */
export async function writeBackup(db: Database, options: BackupOptions): Promise<BackupFile> {
  const { now, signal, onProgress } = options;
  const records = await recordsOf(db);
  const sizes = contentSizes(records);
  if (sizes.size >= MAX_ENTRIES) throw new ZipRefusal('too-many-entries');
  const ofBytes = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);

  async function* files() {
    const missing: string[] = [];
    let written = 0;
    for (const [sha256, bytes] of sizes) {
      signal?.throwIfAborted();
      const content = await contentOf(db, sha256);
      if (content) yield { path: `${CONTENTS}/${sha256}`, bytes: content };
      else missing.push(sha256);
      written += bytes;
      onProgress?.(written, ofBytes);
    }
    const manifest: Backup = {
      format: 'postapersa-backup',
      version: BACKUP_VERSION,
      createdAt: new Date(now).toISOString(),
      generator: options.generator,
      ...records,
      missing,
    };
    yield { path: MANIFEST, bytes: new TextEncoder().encode(JSON.stringify(manifest)) };
  }

  const folder = `postapersa-backup-${romeDayText(now).replaceAll('-', '')}`;
  return { name: `${folder}.zip`, stream: zipStream(folder, files(), now) };
}

type Records = Pick<Backup, 'mailboxes' | 'evidence' | 'documents' | 'cases' | 'custody'>;

async function recordsOf(db: Database): Promise<Records> {
  const stores = ['mailboxes', 'evidence', 'documents', 'cases', 'custody'] as const;
  const transaction = db.transaction(stores);
  const [mailboxes, evidence, documents, cases, log] = await Promise.all([
    transaction.objectStore('mailboxes').getAll(),
    transaction.objectStore('evidence').getAll(),
    transaction.objectStore('documents').getAll(),
    transaction.objectStore('cases').getAll(),
    transaction.objectStore('custody').getAll(),
  ]);
  const logged = [...new Set(log.map(({ mailbox }) => mailbox))];
  return {
    mailboxes,
    evidence: evidence.flatMap(({ removedAt, ...item }) => (removedAt === null ? [item] : [])),
    documents,
    cases,
    custody: logged.map((box) => ({
      mailbox: box,
      entries: entriesOf(log.filter(({ mailbox }) => mailbox === box)),
    })),
  };
}

/** The hash of each content once, with its size. */
function contentSizes({ evidence, documents }: Records): Map<string, number> {
  return new Map(
    [...evidence, ...documents].flatMap(({ sha256, bytes }): [string, number][] =>
      sha256 === null ? [] : [[sha256, bytes ?? 0]],
    ),
  );
}

/** Null where the bytes are gone, or no longer those that were recorded. */
async function contentOf(db: Database, sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = await storedBytes(db, sha256);
  return bytes && (await sha256Hex(bytes)) === sha256 ? bytes : null;
}
