import { GrowingBytes } from '@/utils/growing-bytes';
import { utf8Bytes } from '@/utils/utf8';
import { type BagFile, bagFile, fileOf } from './bag-file';

export const DECLARATION = 'bagit.txt';
export const MANIFEST = 'manifest-sha256.txt';
export const TAG_MANIFEST = 'tagmanifest-sha256.txt';

/** What the finished bag holds; `tagManifest` is the SHA-256 that stands for all of it. */
export type BagSeal = { payloadFiles: number; payloadBytes: number; tagManifest: string };

/** Labels and values of `bag-info.txt` (RFC 8493 section 2.2.2). */
export type BagInfo = readonly (readonly [label: string, value: string])[];

/**
 * A BagIt 1.0 bag (RFC 8493) around a payload, file by file, in one pass: the manifests come last,
 * and list what is before them in its order.
 * Whoever takes a file reads it to its end before he takes the next.
 * `payload` paths start with `data/` and hold neither CR, LF nor %, so they need no escape.
 * `tagFiles` are further tag files, listed in the tag manifest.
 */
export async function* bag(
  payload: AsyncIterable<BagFile>,
  tagFiles: readonly BagFile[],
  info: BagInfo,
): AsyncGenerator<BagFile, BagSeal> {
  const declaration = await bagFile(
    DECLARATION,
    'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
  );
  yield declaration;
  yield* tagFiles;

  const lines = new GrowingBytes();
  let payloadFiles = 0;
  let payloadBytes = 0;
  for await (const file of payload) {
    yield file;
    const { size, sha256 } = file.seal();
    lines.append(utf8Bytes(manifestLine(file.path, sha256)));
    payloadFiles += 1;
    payloadBytes += size;
  }

  const oxum = ['Payload-Oxum', `${payloadBytes}.${payloadFiles}`] as const;
  const infoFile = await bagFile('bag-info.txt', bagInfo([...info, oxum]));
  const manifest = fileOf(MANIFEST, lines);
  yield infoFile;
  yield manifest;

  const tagged = [declaration, ...tagFiles, infoFile, manifest];
  const tagLines = tagged.map(({ path, seal }) => manifestLine(path, seal().sha256));
  const tagManifest = await bagFile(TAG_MANIFEST, tagLines.join(''));
  yield tagManifest;
  return { payloadFiles, payloadBytes, tagManifest: tagManifest.seal().sha256 };
}

/** Two spaces: what `sha256sum -c` reads, and BagIt too (RFC 8493 section 2.1.3). */
export function manifestLine(path: string, sha256: string): string {
  return `${sha256}  ${path}\n`;
}

function bagInfo(info: BagInfo): string {
  return info.map(([label, value]) => `${label}: ${value.replace(/[\r\n]+/g, ' ')}\n`).join('');
}
