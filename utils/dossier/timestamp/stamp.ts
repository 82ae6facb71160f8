import { wholeContent } from '@/utils/zip/content';
import { readDirectory } from '@/utils/zip/directory';
import { FileWindow } from '@/utils/zip/file-window';
import { type ZipEntry, zipStream } from '@/utils/zip/write';
import { REQUEST_NAME, RESPONSE_NAME, STAMP_FOLDER } from './request';
import { declarationIn } from './tag-manifest';

/**
 * A finished dossier with the authority's answer in it: all its files as they were, and the request
 * and the answer as tag files that no manifest lists, since they stamp the tag manifest. A stamp
 * that was there before makes room for the new one. Throws a `ZipRefusal` or `BagRefusal` for what
 * is no dossier; check the answer first.
 */
export async function stampDossier(
  dossier: Blob,
  request: Uint8Array<ArrayBuffer>,
  response: Uint8Array<ArrayBuffer>,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const items = await readDirectory(dossier);
  const { folder, modified } = declarationIn(items);
  const window = new FileWindow(dossier);

  async function* entries(): AsyncGenerator<ZipEntry> {
    for (const item of items) {
      const path = item.path.slice(folder.length + 1);
      if (path.startsWith(`${STAMP_FOLDER}/`)) continue;
      yield { path, bytes: await wholeContent(window, item) };
    }
    yield { path: `${STAMP_FOLDER}/${REQUEST_NAME}`, bytes: request };
    yield { path: `${STAMP_FOLDER}/${RESPONSE_NAME}`, bytes: response };
  }

  return zipStream(folder, entries(), modified);
}
