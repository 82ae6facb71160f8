import { BagRefusal } from '@/utils/dossier/verify/refusal';
import { wholeContent } from '@/utils/zip/content';
import { readDirectory, type ZipItem } from '@/utils/zip/directory';
import { FileWindow } from '@/utils/zip/file-window';

const NAME = 'tagmanifest-sha256.txt';

/**
 * What a timestamp is put on: the tag manifest of a finished dossier, with the name of its folder.
 * Throws a `ZipRefusal` or `BagRefusal` for what is no dossier.
 */
export async function tagManifestOf(
  dossier: Blob,
): Promise<{ folder: string; bytes: Uint8Array<ArrayBuffer> }> {
  const items = await readDirectory(dossier);
  const { folder } = declarationIn(items);
  const manifest = items.find(({ path }) => path === `${folder}/${NAME}`);
  if (manifest === undefined) throw new BagRefusal('not-a-bag', null);
  return { folder, bytes: await wholeContent(new FileWindow(dossier), manifest) };
}

/** Where the bag stands in its zip, and when it was made (epoch ms). */
export function declarationIn(items: readonly ZipItem[]): { folder: string; modified: number } {
  const declaration = items.find(({ path }) => /^[^/]+\/bagit\.txt$/.test(path));
  if (declaration === undefined) throw new BagRefusal('not-a-bag', null);
  return { folder: declaration.path.replace('/bagit.txt', ''), modified: declaration.modified };
}
