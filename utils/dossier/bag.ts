import { GrowingBytes } from '@/utils/growing-bytes';
import { type BagFile, bagFile } from './bag-file';

/** What the finished bag holds; `tagManifest` is the SHA-256 that stands for all of it. */
export type BagSeal = { payloadFiles: number; payloadBytes: number; tagManifest: string };

/** Labels and values of `bag-info.txt` (RFC 8493 section 2.2.2). */
export type BagInfo = readonly (readonly [label: string, value: string])[];

/**
 * A BagIt 1.0 bag (RFC 8493) around a payload, file by file, in one pass: the manifests come last.
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
    'bagit.txt',
    'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
  );
  yield declaration;
  yield* tagFiles;

  const lines = new GrowingBytes();
  let payloadFiles = 0;
  let payloadBytes = 0;
  for await (const file of payload) {
    yield file;
    lines.append(new TextEncoder().encode(manifestLine(file)));
    payloadFiles += 1;
    payloadBytes += file.seal().size;
  }

  const oxum = ['Payload-Oxum', `${payloadBytes}.${payloadFiles}`] as const;
  const infoFile = await bagFile('bag-info.txt', bagInfo([...info, oxum]));
  const manifest = await bagFile('manifest-sha256.txt', lines.bytes);
  yield infoFile;
  yield manifest;

  const tagged = [declaration, infoFile, manifest, ...tagFiles];
  const tagManifest = await bagFile('tagmanifest-sha256.txt', tagged.map(manifestLine).join(''));
  yield tagManifest;
  return { payloadFiles, payloadBytes, tagManifest: tagManifest.seal().sha256 };
}

/** Two spaces: what `sha256sum -c` reads, and BagIt too (RFC 8493 section 2.1.3). */
function manifestLine({ path, seal }: BagFile): string {
  return `${seal().sha256}  ${path}\n`;
}

function bagInfo(info: BagInfo): string {
  return info.map(([label, value]) => `${label}: ${value.replace(/[\r\n]+/g, ' ')}\n`).join('');
}
