import type { DossierProgress } from '@/utils/dossier/progress';
import { sha256Hex } from '@/utils/sha256';
import { wholeContent, ZipDamage } from '@/utils/zip/content';
import { readDirectory } from '@/utils/zip/directory';
import { FileWindow } from '@/utils/zip/file-window';
import { ZipRefusal } from '@/utils/zip/refusal';
import { type Bag, readBag } from './bag';
import { checkDossier } from './dossier';
import { checkFiles } from './files';
import { Findings } from './findings';
import { checkOxum } from './oxum';
import { BagRefusal } from './refusal';
import { checkTimestamps } from './timestamps';
import type { CheckedFile, FileState, Verification } from './verification';

export type VerifyOptions = {
  signal?: AbortSignal;
  onProgress?: (progress: DossierProgress) => void;
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
  file: Blob,
  { signal, onProgress }: VerifyOptions = {},
): Promise<Verification> {
  const window = new FileWindow(file);
  const findings = new Findings();
  try {
    const items = await readDirectory(file);
    const bag = await readBag(items, (item) => wholeContent(window, item), findings);
    checkOxum(bag, findings);
    const files = await checkFiles(bag, window, findings, (progress) => {
      signal?.throwIfAborted();
      onProgress?.(progress);
    });
    const bytesOf = contentReader(bag, files, window);
    const textOf = async (path: string) => {
      const bytes = await bytesOf(path);
      return bytes && new TextDecoder().decode(bytes);
    };
    const { isDossier, custody } = await checkDossier(bag, textOf, findings);
    const tagManifest = await bytesOf('tagmanifest-sha256.txt');
    const timestamps = tagManifest
      ? await checkTimestamps([...bag.files.keys()], bytesOf, tagManifest)
      : [];
    const isFlawed =
      files.some(({ state }) => FLAWS.has(state)) ||
      findings.all.some(({ severity }) => severity === 'error') ||
      timestamps.some(({ state }) => state !== 'valid');
    return {
      outcome: isFlawed ? 'flawed' : 'intact',
      name: bag.name,
      version: bag.declaration.version,
      files,
      findings: findings.all,
      tagManifest: tagManifest && (await sha256Hex(tagManifest)),
      isDossier,
      custodyEntries: custody.length,
      timestamps,
    };
  } catch (error) {
    if (error instanceof ZipRefusal || error instanceof BagRefusal) {
      return { outcome: 'refused', reason: error.reason, path: error.path };
    }
    if (error instanceof ZipDamage) return { outcome: 'refused', reason: 'malformed', path: null };
    throw error;
  }
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
