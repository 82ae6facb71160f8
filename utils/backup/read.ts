import { MAX_CONTENT_BYTES } from '@/utils/evidence/acquisition';
import { sha256Hex } from '@/utils/sha256';
import { wholeContent, ZipDamage } from '@/utils/zip/content';
import { readDirectory, type ZipItem } from '@/utils/zip/directory';
import { FileWindow } from '@/utils/zip/file-window';
import { ZipRefusal } from '@/utils/zip/refusal';
import {
  BACKUP_VERSION,
  type Backup,
  backupHeadSchema,
  backupSchema,
  CONTENTS,
  MANIFEST,
} from './schema';

/**
 * Why nothing of a file is restored: `not-a-backup` it is something else, `newer-version` a newer
 * PostaPersa made it, `damaged` something in it is not as it was written.
 */
export class BackupRefusal extends Error {
  override readonly name = 'BackupRefusal';
  constructor(
    readonly reason: 'not-a-backup' | 'newer-version' | 'damaged',
    /** What is wrong, in English, for the log. */
    detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}

/** A backup of which every byte was checked. */
export type ReadBackup = Backup & {
  /** The bytes under that hash; null for what was missing when the backup was made. */
  content(sha256: string): Promise<Uint8Array<ArrayBuffer> | null>;
};

/** More records than any mailbox has: 512 MiB of JSON. */
const MAX_MANIFEST_BYTES = 512 * 1024 * 1024;

/**
 * Reads a backup to its end: its form, its records, and every content against its hash.
 * @throws BackupRefusal
 */
export async function readBackup(file: Blob, signal?: AbortSignal): Promise<ReadBackup> {
  try {
    const items = await readDirectory(file);
    const window = new FileWindow(file);
    const backup = await readManifest(window, items);
    const contents = await soundContents(window, items, signal);
    const missing = new Set(backup.missing);
    for (const { sha256 } of [...backup.evidence, ...backup.documents]) {
      if (sha256 === null || missing.has(sha256) || contents.has(sha256)) continue;
      throw damaged(`no content ${sha256}`);
    }
    return {
      ...backup,
      async content(sha256) {
        const item = contents.get(sha256);
        return item ? wholeContent(window, item) : null;
      },
    };
  } catch (error) {
    throw refusalOf(error);
  }
}

/** A path without the backup's own folder. */
const inFolder = (path: string) => path.split('/').slice(1).join('/');

/**
 * Every content of the file by its hash, which its bytes have: also one that no record names, or that
 * the backup calls missing, for it would stand in the place of what is here.
 */
async function soundContents(
  window: FileWindow,
  items: readonly ZipItem[],
  signal: AbortSignal | undefined,
): Promise<Map<string, ZipItem>> {
  const contents = new Map<string, ZipItem>();
  for (const item of items) {
    signal?.throwIfAborted();
    const [folder, sha256 = ''] = inFolder(item.path).split('/');
    if (folder !== CONTENTS) continue;
    if (item.bytes > MAX_CONTENT_BYTES) throw damaged(`content ${sha256}: ${item.bytes} bytes`);
    const found = await sha256Hex(await wholeContent(window, item));
    if (found !== sha256) throw damaged(`content ${sha256} is ${found}`);
    contents.set(sha256, item);
  }
  return contents;
}

async function readManifest(window: FileWindow, items: readonly ZipItem[]): Promise<Backup> {
  const item = items.find(({ path }) => inFolder(path) === MANIFEST);
  if (!item) throw new BackupRefusal('not-a-backup', `no ${MANIFEST}`);
  if (item.bytes > MAX_MANIFEST_BYTES) throw damaged(`${MANIFEST} has ${item.bytes} bytes`);
  const json: unknown = JSON.parse(new TextDecoder().decode(await wholeContent(window, item)));
  const head = backupHeadSchema.safeParse(json);
  if (!head.success) throw new BackupRefusal('not-a-backup', head.error.message);
  if (head.data.version > BACKUP_VERSION) {
    throw new BackupRefusal('newer-version', `version ${head.data.version}`);
  }
  const backup = backupSchema.safeParse(json);
  if (!backup.success) throw damaged(backup.error.message);
  return backup.data;
}

const damaged = (detail: string) => new BackupRefusal('damaged', detail);

function refusalOf(error: unknown): unknown {
  if (error instanceof ZipRefusal) {
    const reason = error.reason === 'not-a-zip' ? 'not-a-backup' : 'damaged';
    return new BackupRefusal(reason, error.message);
  }
  if (error instanceof ZipDamage || error instanceof SyntaxError) return damaged(error.message);
  return error;
}
