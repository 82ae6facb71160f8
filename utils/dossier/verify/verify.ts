import type { DossierProgress } from '@/utils/dossier/progress';
import type { Dossier } from '@/utils/dossier/schema';
import type { CustodyEntry, HashText } from '@/utils/evidence/custody';
import { wholeContent, ZipDamage } from '@/utils/zip/content';
import type { crc32 } from '@/utils/zip/crc32';
import { readDirectory } from '@/utils/zip/directory';
import { FileWindow } from '@/utils/zip/file-window';
import type { RandomAccess } from '@/utils/zip/random-access';
import { ZipRefusal } from '@/utils/zip/refusal';
import { type Bag, readBag } from './bag';
import { digestOf, type MakeHash } from './digest';
import { checkDossier } from './dossier';
import { checkFiles } from './files';
import { Findings } from './findings';
import { checkOxum } from './oxum';
import { BagRefusal } from './refusal';
import { checkTimestamps } from './timestamps';
import type { CheckedFile, FileState, RefusalReason, Verification } from './verification';

export type VerifyOptions = {
  signal?: AbortSignal;
  onProgress?: (progress: DossierProgress) => void;
  /** Sums of the host's own, where it has faster ones than every browser. */
  native?: { crc: typeof crc32; makeHash: MakeHash; hashText: HashText };
};

/** A verification with what was read for it; `dossier` is null where it could not be. */
export type Judgement = {
  verification: Verification;
  dossier: Dossier | null;
  custody: readonly CustodyEntry[];
};

/** Larger than any `dossier.json` or custody log of ours. */
const MAX_TEXT_BYTES = 256 << 20;
const FLAWS: ReadonlySet<FileState> = new Set([
  'altered',
  'damaged',
  'missing',
  'unlisted',
  'to-fetch',
]);

/**
 * Judges a zipped bag from anybody: the zip, the bag as RFC 8493 says, every hash and, in a dossier
 * of ours, its data, custody chain and timestamps. Nothing is fetched or written, memory stays flat.
 * Rejects with the signal's reason, or when the file itself cannot be read.
 */
export async function verifyDossier(
  file: RandomAccess,
  options?: VerifyOptions,
): Promise<Verification> {
  return (await judgeDossier(file, options)).verification;
}

/** The same, for whoever wants the data too. */
export async function judgeDossier(
  file: RandomAccess,
  { signal, onProgress, native }: VerifyOptions = {},
): Promise<Judgement> {
  const window = new FileWindow(file, native?.crc);
  const findings = new Findings();
  try {
    const items = await readDirectory(file);
    const bag = await readBag(items, (item) => wholeContent(window, item), findings);
    checkOxum(bag, findings);
    const onChecked = (progress: DossierProgress) => {
      signal?.throwIfAborted();
      onProgress?.(progress);
    };
    const files = await checkFiles(bag, window, findings, onChecked, native?.makeHash);
    const bytesOf = contentReader(bag, files, window);
    const textOf = async (path: string) => {
      const bytes = await bytesOf(path);
      return bytes && new TextDecoder().decode(bytes);
    };
    const { isDossier, dossier, custody } = await checkDossier(
      bag,
      textOf,
      findings,
      native?.hashText,
    );
    const tagManifest = await bytesOf('tagmanifest-sha256.txt');
    const timestamps = tagManifest
      ? await checkTimestamps([...bag.files.keys()], bytesOf, tagManifest)
      : [];
    const isFlawed =
      files.some(({ state }) => FLAWS.has(state)) ||
      findings.all.some(({ severity }) => severity === 'error') ||
      timestamps.some(({ state }) => state !== 'valid');
    const verification: Verification = {
      outcome: isFlawed ? 'flawed' : 'intact',
      name: bag.name,
      version: bag.declaration.version,
      files,
      findings: findings.all,
      tagManifest: tagManifest && (await digestOf('sha256', tagManifest, native?.makeHash)),
      isDossier,
      custodyEntries: custody.length,
      timestamps,
    };
    return { verification, dossier, custody };
  } catch (error) {
    if (error instanceof ZipRefusal || error instanceof BagRefusal) {
      return refused(error.reason, error.path);
    }
    if (error instanceof ZipDamage) return refused('malformed', null);
    throw error;
  }
}

function refused(reason: RefusalReason, path: string | null): Judgement {
  return { verification: { outcome: 'refused', reason, path }, dossier: null, custody: [] };
}

/** Gives files that were read whole before; null for those that are absent, damaged or too large. */
function contentReader({ files }: Bag, checked: readonly CheckedFile[], window: FileWindow) {
  const readable = new Set(
    checked.filter(({ state }) => state !== 'damaged').map(({ path }) => path),
  );
  return async (path: string) => {
    const item = files.get(path);
    if (item === undefined || !readable.has(path) || item.bytes > MAX_TEXT_BYTES) return null;
    return wholeContent(window, item);
  };
}
